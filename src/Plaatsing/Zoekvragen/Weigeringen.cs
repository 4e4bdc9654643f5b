using Regiotafel.Kern;

namespace Regiotafel.Plaatsing.Zoekvragen;

/// <summary>Every reason to refuse a change of a zoekvraag.</summary>
internal static class Weigeringen
{
    public static readonly Weigering AlAfgesloten = new(
        "zoekvraag-afgesloten",
        "Deze zoekvraag is afgesloten. Er kan niets meer aan veranderen."
    );

    public static readonly Weigering AlGeplaatst = new(
        "zoekvraag-geplaatst",
        "Deze zoekvraag is geplaatst. Beëindig eerst de plaatsing, daarna kunt u de zoekvraag afsluiten."
    );

    public static readonly Weigering WachtSindsInToekomst = new(
        "wacht-sinds-toekomst",
        "De wachtdatum kan niet na vandaag liggen."
    );

    public static readonly Weigering WachtSindsNodig = new(
        "wacht-sinds-nodig",
        "Vul in sinds wanneer de cliënt wacht."
    );

    public static readonly Weigering HuidigePlekNodig = new(
        "huidige-plek-nodig",
        "Kies de eenheid waar de bewoner nu woont."
    );

    public static readonly Weigering LeeftijdOnleesbaar = new(
        "leeftijd-onleesbaar",
        "Vul hele jaren in, van laag naar hoog, tussen 0 en 120. Nooit een geboortedatum."
    );

    public static readonly Weigering WaardeOnbekend = new("waarde-buiten-lijst", "Kies een waarde uit de lijst.");

    public static readonly Weigering AfstandBuitenGrens = new(
        "afstand-buiten-grens",
        "Vul hele kilometers in, van 0 tot en met 500."
    );

    public static readonly Weigering DatumInToekomst = new(
        "datum-toekomst",
        "Een gegeven kan niet van na vandaag zijn."
    );

    public static readonly Weigering StatusOnbekend = new("status-onbekend", "Kies een status uit de lijst.");

    public static readonly Weigering StatusWacht = new(
        "status-wacht",
        "Er wacht al een voorstel voor een andere status. Het zorgkantoor moet daar eerst over beslissen."
    );

    public static readonly Weigering StatusOverlapt = new(
        "status-overlapt",
        "Deze status begint voor de vorige. Kies een latere datum."
    );

    public static readonly Weigering ClassificatieOnbekend = new(
        "status-classificatie",
        "Kies een classificatie uit de lijst, of laat hem leeg als er geen is."
    );
    public static readonly Weigering StatusZelfde = new("status-zelfde", "Dit is de status die nu al geldt.");

    public static readonly Weigering TweedePersoon = new(
        "tweede-persoon",
        "U hebt deze status zelf voorgesteld. Iemand anders van het zorgkantoor stelt hem vast."
    );

    public static readonly Weigering AlBeslist = new("al-beslist", "Over deze status is al beslist.");

    public static readonly Weigering RedenNodig = new("reden-nodig", "Vul een reden in.");

    public static readonly Weigering ParkerenBuitenGrens = new(
        "parkeren-buiten-grens",
        "Kies een datum na vandaag en hoogstens zes maanden vooruit."
    );

    public static readonly Weigering GrondslagBuitenGrens = new(
        "grondslag-buiten-grens",
        "De toestemming begint uiterlijk vandaag en eindigt na vandaag, hoogstens een jaar vooruit."
    );

    public static readonly Weigering AlleenDoorstroom = new(
        "alleen-doorstroom",
        "Alleen een bewoner die wil doorstromen, geeft deze toestemming."
    );
}
