using Regiotafel.Plaatsing.Instanties;
using Regiotafel.Plaatsing.Resultaten;

namespace Regiotafel.Plaatsing.Controle;

/// <summary>
/// Recomputes all that a result says, plaatsing-cli.md §3 and §5, and proves its bound from the certificate. Each finding is one
/// line; no line: the result is right.
/// </summary>
internal static class Resultaatcontrole
{
    public static IReadOnlyList<string> Controleer(Instantie instantie, Resultaat resultaat)
    {
        var naslag = new Naslag(instantie);
        var kop = Kop(instantie, resultaat).ToList();
        var plaatsing = Toewijzingcontrole.Zoek(naslag, resultaat).ToList();
        // Without possible moves the rest would only repeat what is wrong with them.
        return plaatsing.Count > 0
            ? [.. kop, .. plaatsing]
            :
            [
                .. kop,
                .. Ketencontrole.Zoek(naslag, resultaat),
                .. Waardecontrole.Zoek(naslag, resultaat),
                .. Certificaatcontrole.Zoek(naslag, resultaat),
                .. Knelpuntcontrole.Zoek(naslag, resultaat),
            ];
    }

    private static IEnumerable<string> Kop(Instantie instantie, Resultaat resultaat)
    {
        if (resultaat.Instantie != instantie.Naam)
        {
            yield return $"instantie: hoort bij {resultaat.Instantie}, niet bij {instantie.Naam}";
        }
        if (resultaat.Datum != instantie.Datum)
        {
            yield return "datum: is een andere dan die van de instantie";
        }
    }
}
