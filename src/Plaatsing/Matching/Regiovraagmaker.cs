using System.Globalization;
using Regiotafel.Kern;
using Regiotafel.Plaatsing.Bogen;
using Regiotafel.Plaatsing.Instanties;
using Regiotafel.Plaatsing.Instellingen;
using Regiotafel.Plaatsing.Opslag;
using Regiotafel.Plaatsing.Zoekvragen;
using Regiotafel.Portfolio.Deur;

namespace Regiotafel.Plaatsing.Matching;

/// <summary>Makes the question of a region from its cases and its register.</summary>
internal sealed class Regiovraagmaker(
    PlaatsingDb db,
    Zoekvraagboek boek,
    Plekkenboek plekken,
    Normboek normen,
    Klok klok
)
{
    /// <summary>Days ahead in which a place may become free (plaatsing-cli.md, section 1).</summary>
    public const int HorizonDagen = 42;

    /// <summary>Days a confirmation holds where a unit says nothing.</summary>
    public const int HoudbaarheidDagen = 14;

    /// <summary>Residents that may swap at most.</summary>
    public const int MaxRuil = 3;

    public async Task<Regiovraag> Maak(string regio, CancellationToken ct)
    {
        var dag = klok.Vandaag;
        var blad = await plekken.Alle(regio, dag, ct);
        var open = blad.Plekken.Where(p => p.Open).ToList();
        var vorm = new Profielvorm((await plekken.Eenheden(regio, ct)).Values, open);
        var zoekenden = await boek.Lees(
            db.Zoekvragen.Where(z =>
                z.Regio == regio && (z.Staat == Zoekvraagstaat.Zoekend || z.Staat == Zoekvraagstaat.InVoorstel)
            ),
            ct
        );
        var beelden = zoekenden.Where(b => b.Beschikbaar).ToList();
        var instantie = new Instantie(
            regio,
            dag,
            Parameters(dag, await normen.Lees(regio, ct)),
            [.. open.Select(p => new Groepregel(p.Groep, p.Vrij ?? 0)).OrderBy(g => g.Code, StringComparer.Ordinal)],
            [
                .. beelden
                    .Where(b => b.Zoekvraag.Soort == Zoekvraagsoort.Doorstroom || Wacht(b))
                    .Select(vorm.Regel)
                    .OfType<Zoekvraagregel>()
                    .OrderBy(z => z.Code, StringComparer.Ordinal),
            ]
        );
        return new Regiovraag(
            new Bogenset(instantie),
            beelden.ToDictionary(b => b.Zoekvraag.Code.Tekens, StringComparer.Ordinal),
            blad,
            vorm
        );
    }

    /// <summary>What a region may set; the seed of the draw is that of the month.</summary>
    public static Parameters Parameters(DateOnly dag, Normtabel normen) =>
        new(
            HorizonDagen,
            HoudbaarheidDagen,
            normen.PerStatus(dag),
            MaxRuil,
            dag.ToString("yyyy-MM", CultureInfo.InvariantCulture)
        );

    private static bool Wacht(Zoekvraagbeeld beeld) => beeld.Status?.Leveringsstatus is "6" or "7" or "2";
}
