using Regiotafel.Kern;

namespace Regiotafel.Cijfers.Uitgaven;

/// <summary>Why a step of an uitgave is refused, beside what the border itself refuses.</summary>
internal static class Weigeringen
{
    public static readonly Weigering GeenNaam = new("geen-naam", "Geef de uitgave een naam, zoals lezers haar zien.");

    public static readonly Weigering GeenLevering = new(
        "geen-levering",
        "Kies een levering en een editie waaruit cijfers zijn berekend."
    );

    public static readonly Weigering GeenReden = new(
        "geen-reden",
        "Schrijf op waarom. De aanvrager leest het. Een paar woorden is genoeg."
    );

    public static readonly Weigering AlBesloten = new(
        "al-besloten",
        "Over deze aanvraag is al besloten. Op deze pagina staat wat eruit kwam."
    );

    public static readonly Weigering NietVanU = new(
        "niet-van-u",
        "Alleen wie de aanvraag deed, kan haar intrekken. U kunt haar wel afwijzen."
    );

    public static readonly Weigering NietsGoedgekeurd = new(
        "niets-goedgekeurd",
        "Er is nog geen uitgave die een collega heeft geopend. Laat een collega deze uitgave openen."
    );

    /// <summary>Something in a text points to a person.</summary>
    public static Weigering Persoon(IEnumerable<string> berichten) =>
        new("persoon-in-tekst", string.Join(' ', berichten));
}
