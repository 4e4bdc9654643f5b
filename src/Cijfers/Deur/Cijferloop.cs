using Regiotafel.Cijfers.Aanlevering;
using Regiotafel.Cijfers.Motor;
using Regiotafel.Cijfers.Rekenen;
using Regiotafel.Cijfers.Screening;
using Regiotafel.Cijfers.Uitvoer;

namespace Regiotafel.Cijfers.Deur;

/// <summary>
/// Runs one <c>regiotafel cijfers bereken</c> or <c>controleer</c> in this process: no host, no store, no network, no clock. The
/// outcome depends on the delivery alone.
/// </summary>
public static class Cijferloop
{
    /// <summary>The editions that can be computed.</summary>
    public static IReadOnlyList<string> Edities { get; } = ["2024-2025", "2023-2024", "monitor"];

    /// <summary>Whether this machine can compute: the engine exists for linux-x64 only.</summary>
    public static bool KanRekenen => Bibliotheek.Aanwezig;

    /// <summary>Screens, computes and writes.</summary>
    /// <param name="meld">Gets at most one line per stage; never a value of a row.</param>
    /// <exception cref="DirectoryNotFoundException">The folder of the delivery does not exist.</exception>
    public static Cijferafloop Voer(Cijferopdracht opdracht, Action<string> meld, CancellationToken ct)
    {
        Bibliotheek.Ontgrendel();
        var uitslag = Berekening.Voer(
            new Mapbron(opdracht.Levering),
            [],
            opdracht.Edities,
            opdracht.Threads,
            bijdragen: false,
            manifest => KentRegio(manifest, opdracht.Regio),
            meld,
            ct
        );
        if (uitslag is null)
        {
            meld($"Regio {opdracht.Regio} staat niet in het manifest van deze levering.");
            return Cijferafloop.VerkeerdGebruik;
        }
        Schrijf(opdracht, uitslag);
        return uitslag.Scherm switch
        {
            { Geweigerd: true } => Cijferafloop.Geweigerd,
            { HeeftQuarantaine: true } => Cijferafloop.MetQuarantaine,
            _ => Cijferafloop.Klaar,
        };
    }

    private static bool KentRegio(Manifest manifest, string? regio) =>
        regio is null || manifest.Regios.Contains(Regiocode.Eerste(regio), StringComparer.Ordinal);

    private static void Schrijf(Cijferopdracht opdracht, Rekenuitslag uitslag)
    {
        var verslag = new Uitvoerbestand("screening.csv", Schermrapport.Schrijf(uitslag.Bevindingen));
        new Uitvoermap(opdracht.Uit).Schrijf(verslag);
        if (opdracht.Edities.Count == 0)
        {
            new Uitvoermap(opdracht.Uit).Schrijf(Uitvoermanifest.Schrijf(uitslag.Scherm, null, null, [], [verslag]));
        }
        foreach (var editie in opdracht.Edities)
        {
            var map = new Uitvoermap(opdracht.Edities.Count == 1 ? opdracht.Uit : Path.Combine(opdracht.Uit, editie));
            SchrijfEditie(map, opdracht, uitslag, editie, verslag);
        }
    }

    private static void SchrijfEditie(
        Uitvoermap map,
        Cijferopdracht opdracht,
        Rekenuitslag uitslag,
        string editie,
        Uitvoerbestand verslag
    )
    {
        if (uitslag.Scherm.Geweigerd)
        {
            map.VerwijderMetingen();
            map.Schrijf(Uitvoermanifest.Schrijf(uitslag.Scherm, editie, opdracht.Regio, [], [verslag]));
            return;
        }
        var rijen = uitslag.Edities[editie].Where(r => Gevraagd(r, opdracht.Regio)).ToList();
        var metingen = Metingenbestand.Schrijf(rijen);
        map.Schrijf(metingen);
        map.Schrijf(Uitvoermanifest.Schrijf(uitslag.Scherm, editie, opdracht.Regio, rijen, [metingen, verslag]));
    }

    private static bool Gevraagd(Meetrij rij, string? regio) =>
        regio is null
        || rij.Regio == Regiocode.Eerste(regio)
        || rij.Regio is Meetrij.Alle or Meetrij.Ongewogen or Meetrij.Land;
}
