using System.Globalization;
using Regiotafel.Bench;
using Regiotafel.Portfolio.Zoeken;

// Search in process against PostgreSQL and SQLite; see bench/README.md.
const int Zaad = 20261102;
const int Vragen = 200;
var postgres = Environment.GetEnvironmentVariable("REGIOTAFEL_BENCH_POSTGRES");
int[] maten =
    args.Length > 0 ? [.. args.Select(a => int.Parse(a, CultureInfo.InvariantCulture))] : [5_000, 50_000, 500_000];
Facet[] facetten =
[
    .. Zoekset.Bases.Select(b => new Facet("FIN", b)),
    .. Zoekset.Profielen.Select(p => new Facet("PRO", p)),
    .. new[] { "18-26", "27-44", "45-64", "65-120" }.Select(l => new Facet("LFT", l)),
    .. Zoekset.Voorzieningen.Select(v => new Facet("VRZ", v)),
];

Console.WriteLine($"Search, seed {Zaad}, {Vragen} searches, first page of 25 with the total. Milliseconds.");
Console.WriteLine("units    | engine                 | median |    p99 | in process / this");
var goed = true;
foreach (var eenheden in maten)
{
    var set = new Zoekset(eenheden, Vragen, Zaad);
    var index = new Zoekindex(set.Plekken, Zoekset.Moment.HoudbaarheidDagen);
    using var sqlite = new Sqlite(set.Plekken);
    using var pg = postgres is null ? null : new Postgres(postgres, set.Plekken);

    // Equal answers first: a fast wrong answer is worth nothing.
    foreach (var vraag in set.Vragen)
    {
        var antwoord = Zoeker.Zoek(index, vraag, facetten);
        var codes = antwoord
            .Passend.Select(p => int.Parse(p.Groep.Code.AsSpan(4), CultureInfo.InvariantCulture))
            .ToList();
        foreach (var (past, ander) in new[] { sqlite.Zoek(vraag), pg?.Zoek(vraag) ?? sqlite.Zoek(vraag) })
        {
            if (past != antwoord.Past || !codes.SequenceEqual(ander))
            {
                Console.WriteLine($"ANSWERS DIFFER at {eenheden} units: {antwoord.Past} and {past}");
                return 1;
            }
        }
    }

    var ronden = eenheden > 100_000 ? 5 : 20;
    var eigen = Meting.Van(set.Vragen, ronden, v => Zoeker.Zoek(index, v, []));
    var alles = Meting.Van(set.Vragen, ronden, v => Zoeker.Zoek(index, v, facetten));
    Druk(eenheden, "in process", eigen, null);
    Druk(eenheden, "in process, 29 facets", alles, null);
    goed &= Druk(
        eenheden,
        "SQLite",
        Meting.Van(set.Vragen, eenheden > 100_000 ? 1 : 3, v => sqlite.Zoek(v)),
        (eigen, 0.1)
    );
    if (pg is not null)
    {
        goed &= Druk(
            eenheden,
            "PostgreSQL",
            Meting.Van(set.Vragen, eenheden > 100_000 ? 1 : 3, v => pg.Zoek(v)),
            (eigen, 0.05)
        );
    }

    goed &= alles.P99 <= 2;
}

Console.WriteLine(
    postgres is null ? "PostgreSQL not measured: set REGIOTAFEL_BENCH_POSTGRES." : "Answers equal on all engines."
);
Console.WriteLine(goed ? "Goals met." : "Goals NOT met (ratio 0.05 PostgreSQL, 0.1 SQLite, p99 2 ms).");
return goed ? 0 : 2;

static bool Druk(int eenheden, string motor, Meting meting, (Meting Eigen, double Doel)? vergelijk)
{
    var verhouding = vergelijk is { } v ? v.Eigen.Mediaan / meting.Mediaan : (double?)null;
    Console.WriteLine(
        string.Create(
            CultureInfo.InvariantCulture,
            $"{eenheden, 8} | {motor, -22} | {meting.Mediaan, 6:0.000} | {meting.P99, 6:0.000} | {verhouding:0.0000}"
        )
    );
    return verhouding is null || verhouding <= vergelijk!.Value.Doel;
}
