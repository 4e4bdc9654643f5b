using Regiotafel.Kern;

namespace Regiotafel.Portfolio.Locaties;

/// <summary>Every reason to refuse a change of a location.</summary>
internal static class Weigeringen
{
    public static readonly Weigering MetWieGebeld = new(
        "met-wie-gebeld",
        "U wijzigt voor een aanbieder. Vul in met welke functie u belde, zoals teamleider."
    );

    /// <summary>Where a function is asked, something points to a person.</summary>
    public static Weigering GeenFunctie(string bericht) =>
        new("geen-functie", $"{bericht} Vul een functie in, geen naam of nummer.");

    public static readonly Weigering KiesAanbieder = new(
        "kies-aanbieder",
        "Kies een aanbieder uit de lijst: van wie is de locatie?"
    );

    /// <summary>An end before somebody's hold is over would break a promise silently.</summary>
    public static Weigering VasthoudingLooptDoor(string organisatie, DateOnly tot) =>
        new(
            "vasthouding-loopt-door",
            $"{organisatie} houdt hier een plek vast tot en met {tot:d-M-yyyy}. Beëindig eerst die vasthouding, of kies een latere datum."
        );
}
