using Regiotafel.Cijfers.Aanlevering;
using Regiotafel.Cijfers.Definities;
using Regiotafel.Cijfers.Motor;
using Regiotafel.Cijfers.Rekenen;

namespace Regiotafel.Cijfers.Keuren;

/// <summary>
/// The lint of definitions: that a query only counts what its head declares, in a way that cannot depend on chance or order, and
/// that the text agrees with the head. Runs in an engine with empty tables.
/// </summary>
internal sealed class Definitiekeuring : IDisposable
{
    private const string Toelichtingkop = "## Toelichting";
    private static readonly HashSet<Kolomsoort> Geheel =
    [
        Kolomsoort.Byte,
        Kolomsoort.Kort,
        Kolomsoort.Geheel,
        Kolomsoort.Lang,
        Kolomsoort.ZeerLang,
        Kolomsoort.PositiefByte,
        Kolomsoort.PositiefKort,
        Kolomsoort.PositiefGeheel,
        Kolomsoort.PositiefLang,
        Kolomsoort.PositiefZeerLang,
        Kolomsoort.Decimaal,
    ];

    private readonly Rekenmotor _motor = new(1, 256);
    private readonly Definitieboek _boek;
    private readonly IReadOnlySet<string> _onzuiver;

    /// <exception cref="Motorfout">A shared table does not run.</exception>
    public Definitiekeuring(Definitieboek boek)
    {
        _boek = boek;
        new Lader(_motor).Laad(new Dictionary<Soort, Screening.Brontabel>());
        Rekenloop.MaakBasis(_motor, boek.Basis);
        _onzuiver = _motor
            .Lees(
                "select distinct lower(function_name) from duckdb_functions() where stability <> 'CONSISTENT' and function_name is not null"
            )
            .Select(r => r.Tekst(0))
            .ToHashSet(StringComparer.Ordinal);
        _motor.SluitAf();
    }

    /// <summary>Findings of a shared table.</summary>
    public IEnumerable<Keurbevinding> Keur(Basistabel tabel)
    {
        var mag = tabel.Bronnen.Concat(tabel.Leest).Append(Lader.Profielen).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return Tekst(tabel.Bestand, tabel.Toelichting, tabel.Bronnen)
            .Concat(Vraag(tabel.Bestand, tabel.Sql, mag, _ => []));
    }

    /// <summary>Findings of the question after shares per provider.</summary>
    public IEnumerable<Keurbevinding> Keur(Bijdragevraag vraag)
    {
        var mag = _boek.Basis.Select(b => b.Naam).Concat(vraag.Bronnen).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return Tekst(vraag.Bestand, vraag.Toelichting, vraag.Bronnen)
            .Concat(
                Vraag(
                    vraag.Bestand,
                    vraag.Sql,
                    mag,
                    b => Kolommen(["regio", "uitsplitsing", "aanbieder", "deel", "mensen"], b)
                )
            );
    }

    /// <summary>Findings of an indicator.</summary>
    public IEnumerable<Keurbevinding> Keur(Definitie definitie)
    {
        var bevindingen = Tekst(definitie.Bestand, definitie.Toelichting, definitie.Bronnen).Concat(Tijd(definitie));
        if (definitie.Sql is not { } sql)
        {
            return bevindingen;
        }
        if (!definitie.Landelijk)
        {
            Rooster.Maak(_motor, definitie, []);
        }
        var mag = _boek
            .Basis.Select(b => b.Naam)
            .Concat(definitie.Bronnen)
            .Append(Lader.Profielen)
            .Append(Rooster.Naam);
        return bevindingen
            .Concat(
                Vraag(
                    definitie.Bestand,
                    sql,
                    mag.ToHashSet(StringComparer.OrdinalIgnoreCase),
                    b => Kolommen([definitie.Landelijk ? "periode" : "regio", "uitsplitsing", "teller", "noemer"], b)
                )
            )
            .ToList();
    }

    public void Dispose() => _motor.Dispose();

    private IEnumerable<Keurbevinding> Vraag(
        Bestandstekst bestand,
        string sql,
        IReadOnlySet<string> mag,
        Func<Vraagbeeld, IEnumerable<string>> kolommen
    )
    {
        var begin = new Bestandsdelen(bestand).Sqlregel;
        try
        {
            if (_motor.Opdrachten(sql) != 1 || _motor.Beschrijf(sql) is not { IsSelect: true } beeld)
            {
                return [new(bestand.Naam, begin, "de berekening moet precies een SELECT zijn.")];
            }
            using var boom = new Vraagboom(_motor, sql);
            return
            [
                .. new Keurregels(boom, mag, _onzuiver)
                    .Bezwaren()
                    .Select(b => new Keurbevinding(bestand.Naam, begin + b.Regel, b.Melding)),
                .. kolommen(beeld).Select(melding => new Keurbevinding(bestand.Naam, begin, melding)),
            ];
        }
        catch (Motorfout fout)
        {
            return [new(bestand.Naam, begin, $"de berekening loopt niet: {fout.Message.Split('\n')[0]}")];
        }
    }

    // The last two are numbers.
    private static IEnumerable<string> Kolommen(string[] namen, Vraagbeeld beeld)
    {
        if (!beeld.Kolommen.Select(k => k.Naam).SequenceEqual(namen))
        {
            yield return $"geef precies deze kolommen, in deze volgorde: {string.Join(", ", namen)}.";
        }
        foreach (
            var (naam, soort) in beeld.Kolommen.Where(k =>
                Array.IndexOf(namen, k.Naam) >= namen.Length - 2 && !Geheel.Contains(k.Soort)
            )
        )
        {
            yield return $"{naam} moet een geheel getal of een bedrag zijn.";
        }
    }

    private static IEnumerable<Keurbevinding> Tekst(
        Bestandstekst bestand,
        string toelichting,
        IEnumerable<string> bronnen
    ) =>
        bronnen
            .Where(bron => !toelichting.Contains(bron, StringComparison.OrdinalIgnoreCase))
            .Select(bron => new Keurbevinding(bestand.Naam, Regel(bestand), $"noem in de toelichting de bron {bron}."));

    private static IEnumerable<Keurbevinding> Tijd(Definitie definitie)
    {
        string[] woorden = ["peildatum", "periode", "maand", "jaar"];
        if (!woorden.Any(w => definitie.Toelichting.Contains(w, StringComparison.OrdinalIgnoreCase)))
        {
            yield return new(
                definitie.Bestand.Naam,
                Regel(definitie.Bestand),
                "noem in de toelichting de peildatum of de periode."
            );
        }
    }

    private static int Regel(Bestandstekst bestand) => Array.IndexOf(bestand.Regels, Toelichtingkop) + 1;
}
