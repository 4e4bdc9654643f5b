using System.Globalization;
using Regiotafel.Bench;
using Regiotafel.Portfolio.Zoeken;

if (args is ["plaatsing", .. var rest])
{
    return await Plaatsingsproef.Voer(rest);
}

// Search in process against PostgreSQL and SQLite; see bench/README.md.
const int Zaad = 20261102;
const int Vragen = 200;
const string ZonderPeers = "eigen";
var peers = !args.Contains(ZonderPeers);
var postgres = peers ? Environment.GetEnvironmentVariable("REGIOTAFEL_BENCH_POSTGRES") : null;
int[] maten = [.. args.Where(a => a != ZonderPeers).Select(a => int.Parse(a, CultureInfo.InvariantCulture))];
maten = maten.Length > 0 ? maten : [5_000, 50_000, 500_000];
Facet[] facetten =
[
    .. Zoekset.Bases.Select(b => new Facet("FIN", b)),
    .. Zoekset.Profielen.Select(p => new Facet("PRO", p)),
    .. new[] { "18-26", "27-44", "45-64", "65-120" }.Select(l => new Facet("LFT", l)),
    .. Zoekset.Voorzieningen.Select(v => new Facet("VRZ", v)),
];

Console.WriteLine($"Search, seed {Zaad}, {Vragen} searches, first page of 25 with the total. Milliseconds.");
Console.WriteLine("units    | engine                   | median |    p99 | in process / this");
var goed = true;
foreach (var eenheden in maten)
{
    var set = new Zoekset(eenheden, Vragen, Zaad);
    var index = new Zoekindex(set.Plekken, Zoekset.Moment);
    using var sqlite = peers ? new Sqlite(set.Plekken) : null;
    using var pg = postgres is null ? null : new Postgres(postgres, set.Plekken);

    if (sqlite is not null && Vergelijking.Verschil(index, set, sqlite, pg) is { } verschil)
    {
        Console.WriteLine($"ANSWERS DIFFER at {eenheden} units: {verschil}");
        return 1;
    }

    var veel = eenheden > 100_000;
    var eigen = Meting.Van(set.Vragen, veel ? 5 : 20, v => Zoeker.Zoek(index, v, []));
    var alles = Meting.Van(set.Vragen, veel ? 5 : 20, v => Zoeker.Zoek(index, v, facetten));
    Druk(eenheden, "in process, whole answer", eigen, null);
    Druk(eenheden, "the same with 29 facets", alles, null);
    goed &= alles.P99 <= 2;
    if (sqlite is null)
    {
        continue;
    }

    var enkele = set.Vragen.Take(veel ? 20 : 200).ToArray();
    Druk(eenheden, "SQLite, first page", Meting.Van(enkele, 1, v => sqlite.Zoek(v)), (eigen, double.MaxValue));
    goed &= Druk(
        eenheden,
        "SQLite, whole answer",
        Meting.Van(enkele, 1, Heel(sqlite.Zoek, sqlite.ZoekAlles)),
        (eigen, 0.1)
    );
    if (pg is not null)
    {
        Druk(eenheden, "PostgreSQL, first page", Meting.Van(enkele, 1, v => pg.Zoek(v)), (eigen, double.MaxValue));
        goed &= Druk(
            eenheden,
            "PostgreSQL, whole answer",
            Meting.Van(enkele, 1, Heel(pg.Zoek, pg.ZoekAlles)),
            (eigen, 0.05)
        );
    }
}

Console.WriteLine(
    !peers ? "Peers not measured, answers not compared."
    : postgres is null ? "PostgreSQL not measured: set REGIOTAFEL_BENCH_POSTGRES."
    : "Answers equal on all engines."
);
Console.WriteLine(goed ? "Goals met." : "Goals NOT met (ratio 0.05 PostgreSQL, 0.1 SQLite, p99 2 ms).");
return goed ? 0 : 2;

static Action<Zoekopdracht> Heel<T1, T2>(Func<Zoekopdracht, T1> pagina, Func<Zoekopdracht, T2> rest) =>
    vraag =>
    {
        pagina(vraag);
        rest(vraag);
    };

static bool Druk(int eenheden, string motor, Meting meting, (Meting Eigen, double Doel)? vergelijk)
{
    var verhouding = vergelijk is { } v ? v.Eigen.Mediaan / meting.Mediaan : (double?)null;
    Console.WriteLine(
        string.Create(
            CultureInfo.InvariantCulture,
            $"{eenheden, 8} | {motor, -24} | {meting.Mediaan, 6:0.000} | {meting.P99, 6:0.000} | {verhouding:0.0000}"
        )
    );
    return verhouding is null || verhouding <= vergelijk!.Value.Doel;
}
