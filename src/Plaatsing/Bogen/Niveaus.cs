using Regiotafel.Plaatsing.Instanties;
using Regiotafel.Portfolio.Deur;

namespace Regiotafel.Plaatsing.Bogen;

/// <summary>
/// The ten levels of the objective (criteria.md §4): nine that count and are shown, and the draw. A larger number is better on
/// every level; the first level on which two sets differ decides.
/// </summary>
internal static class Niveaus
{
    public const int Aantal = 10;

    /// <summary>The levels that are part of the value that is shown.</summary>
    public const int Getoond = 9;

    public const int Urgent = 0;
    public const int BovenNorm = 1;
    public const int Actief = 2;
    public const int VerkeerdePlek = 3;
    public const int Voorkeur = 4;
    public const int Rust = 5;
    public const int Afstand = 6;
    public const int Schaarste = 7;
    public const int Wachttijd = 8;
    public const int Loting = 9;

    private const int MeesteWachtdagen = 3650;
    private const int MeesteSchaarste = 31;

    // Borders of the bands in units of 100 m, squared: 10, 25 and 50 km.
    private static readonly Int128[] Banden = [100 * 100, 250 * 250, 500 * 500];

    /// <summary>Adds a value, so many times, to a sum.</summary>
    public static void Tel(Span<long> som, ReadOnlySpan<long> waarde, long keer = 1)
    {
        for (var k = 0; k < som.Length; k++)
        {
            som[k] += keer * waarde[k];
        }
    }

    /// <summary>Keeps the largest size on each level.</summary>
    public static void Grootste(Span<long> grootste, ReadOnlySpan<long> waarde)
    {
        for (var k = 0; k < grootste.Length; k++)
        {
            grootste[k] = Math.Max(grootste[k], Math.Abs(waarde[k]));
        }
    }

    /// <summary>What a zoekvraag brings to the levels that do not depend on the place.</summary>
    public static void VanZoekvraag(Instantie instantie, Zoekvraagregel zoekvraag, Span<long> uit)
    {
        uit.Clear();
        if (!zoekvraag.Wacht)
        {
            uit[VerkeerdePlek] = zoekvraag.VerkeerdePlek ? 1 : 0;
            uit[Rust] = -1;
            return;
        }
        var dagen = Wachtdagen(instantie, zoekvraag);
        uit[Urgent] = zoekvraag.Profiel.Status == "6" ? 1 : 0;
        uit[Actief] = zoekvraag.Profiel.Status == "7" ? 1 : 0;
        uit[BovenNorm] = TrapBovenNorm(instantie, zoekvraag, dagen);
        uit[Wachttijd] = dagen;
    }

    public static int VoorkeurVan(Zoekvraagregel zoekvraag, Groep groep)
    {
        foreach (var code in zoekvraag.Profiel.Voorkeuren)
        {
            if (code == groep.Code || code == groep.Locatie || code == groep.Aanbieder)
            {
                return 1;
            }
        }
        return 0;
    }

    public static int AfstandVan(Zoekvraagregel zoekvraag, Groep groep)
    {
        var band = 2;
        if (zoekvraag.Profiel.Netwerk is { } netwerk && groep.Plek is { } plek)
        {
            var kwadraat = plek.AfstandKwadraat(netwerk);
            band = 0;
            while (band < Banden.Length && kwadraat >= Banden[band])
            {
                band++;
            }
        }
        var ander = zoekvraag.VorigeAanbieder is { } vorige && vorige != groep.Aanbieder;
        return -((2 * band) + (ander ? 1 : 0));
    }

    /// <param name="rivalen">How many who wait fit in the groep.</param>
    public static int SchaarsteVan(int rivalen, int vrij) => -Math.Min(MeesteSchaarste, rivalen / Math.Max(1, vrij));

    private static int Wachtdagen(Instantie instantie, Zoekvraagregel zoekvraag) =>
        zoekvraag.WachtSinds is { } sinds
            ? Math.Clamp(instantie.Datum.DayNumber - sinds.DayNumber, 0, MeesteWachtdagen)
            : 0;

    private static int TrapBovenNorm(Instantie instantie, Zoekvraagregel zoekvraag, int dagen)
    {
        var status = zoekvraag.Profiel.Status!;
        if (status is not ("6" or "7") || !instantie.Parameters.NormWeken.TryGetValue(status, out var weken))
        {
            return 0;
        }
        var norm = 7L * weken;
        return dagen > 2 * norm ? 3
            : 2 * dagen > 3 * norm ? 2
            : dagen > norm ? 1
            : 0;
    }
}
