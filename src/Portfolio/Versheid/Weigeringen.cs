using Regiotafel.Kern;

namespace Regiotafel.Portfolio.Versheid;

/// <summary>Every reason to refuse a confirmation.</summary>
internal static class Weigeringen
{
    public static readonly Weigering GeenGetal = new("geen-getal", "Vul een heel getal in, 0 of meer.");
    public static readonly Weigering FunctieNodig = new(
        "functie-nodig",
        "Vul in met welke functie u belde, bijvoorbeeld bureau plaatsing."
    );

    /// <summary>Somebody changed the row while it was open on this screen.</summary>
    public static Weigering IntussenGewijzigd(int vrij) =>
        new(
            "intussen-gewijzigd",
            $"Deze regel is intussen gewijzigd: er staat nu {vrij} vrij. Kijk of uw getal nog klopt en bevestig opnieuw."
        );

    /// <summary>Text that could point to a person is not stored.</summary>
    public static Weigering WijstNaarPersoon(IEnumerable<string> berichten) =>
        new("wijst-naar-persoon", $"{string.Join(' ', berichten)} Vul een functie in, geen naam of nummer.");
}
