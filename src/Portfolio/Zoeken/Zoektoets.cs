using Regiotafel.Portfolio.Deur;

namespace Regiotafel.Portfolio.Zoeken;

/// <summary>
/// What a search says of one place, with words: the criteria of the house, without what the searcher has not stated,
/// and with fullness as a point of its own.
/// </summary>
internal static class Zoektoets
{
    public const string Vol = "VOL";

    public static Toetsuitkomst Toets(Zoekopdracht opdracht, Zoekplek plek)
    {
        var uitkomst = Criteriumtoets.Toets(opdracht.Profiel, plek.Groep, opdracht.Moment);
        return uitkomst with
        {
            Criteria =
            [
                .. plek.TeVergeven.Niets ? [GeenPlekVrij()] : Array.Empty<Criteriumuitkomst>(),
                .. uitkomst.Criteria.Where(c => !NietGenoemd(c)),
            ],
        };
    }

    /// <summary>A place nearly fits when something is unknown, or when one point of weight 3 at most does not fit.</summary>
    public static bool Bijna(Toetsuitkomst uitkomst) =>
        uitkomst.Oordeel == Oordeel.Onbekend || (uitkomst.Oordeel == Oordeel.Niet && uitkomst.Gewicht <= 3);

    private static bool NietGenoemd(Criteriumuitkomst c) =>
        c is { Oordeel: Oordeel.Onbekend, Beslisser: Beslisser.Indiener, Client: "" };

    private static Criteriumuitkomst GeenPlekVrij() =>
        new(Vol, Oordeel.Niet, Beslisser.Aanbieder, "", "0", "Geen plek vrij.", "Geen plek vrij.");
}
