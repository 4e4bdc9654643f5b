using Regiotafel.Kern;

namespace Regiotafel.Portfolio.Excel.Invoer;

/// <summary>Every reason to refuse a step of an import.</summary>
internal static class Weigeringen
{
    public static readonly Weigering Databaseregel = new(
        "databaseregel",
        "Deze rij past niet bij wat er al staat. Controleer de aantallen, de leeftijden en de codes."
    );
    public static readonly Weigering WordtVastgehouden = new(
        "wordt-vastgehouden",
        "Iemand houdt deze plek vast. Beëindig eerst de vasthouding."
    );
    public static readonly Weigering InmiddelsGewijzigd = new(
        "inmiddels-gewijzigd",
        "Een van de rijen is na het inlezen gewijzigd. Daarom kunt u deze invoer niet meer in een keer ongedaan maken."
    );
    public static readonly Weigering NietBewaard = new(
        "niet-bewaard",
        "Deze invoer is niet opgeslagen of al ongedaan gemaakt. Er is niets veranderd."
    );
    public static readonly Weigering AlBewaard = new(
        "al-bewaard",
        "Deze invoer is al opgeslagen. Lees het bestand opnieuw in als u meer wilt wijzigen."
    );

    /// <summary>A text is longer than its column allows (contract of the file, section 1).</summary>
    public static Weigering TeLang(string kolom, int hoogstens) =>
        new("te-lang", $"{kolom} is te lang. Gebruik hoogstens {hoogstens} tekens.");

    public static readonly Weigering NietsGekozen = new("niets-gekozen", "Kies minstens een rij om op te slaan.");
}
