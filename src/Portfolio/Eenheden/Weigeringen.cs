using Regiotafel.Kern;

namespace Regiotafel.Portfolio.Eenheden;

/// <summary>Every reason to refuse a change of a unit or its offer.</summary>
internal static class Weigeringen
{
    public static readonly Weigering MinderDanNul = new(
        "minder-dan-nul",
        "Het aantal vrije plekken kan niet onder nul zijn. Vul 0 of meer in."
    );
    public static readonly Weigering TotaalBuitenGrens = new(
        "totaal-buiten-grens",
        "Het totaal ligt tussen 0 en 9.999. Pas het totaal aan."
    );
    public static readonly Weigering TotaalOnderVrij = new(
        "totaal-onder-vrij",
        "Er zijn meer plekken vrij dan dit totaal. Verlaag eerst het aantal vrije plekken."
    );
    public static readonly Weigering GgzBovenTotaal = new(
        "ggz-boven-totaal",
        "Het aantal ggz-plekken is meer dan het totaal. Vul hoogstens het totaal in."
    );
    public static readonly Weigering ToezeggingZonderEinde = new(
        "toezegging-zonder-einde",
        "Een toezegging heeft een einddatum nodig, vandaag of later. Vul in tot wanneer u de plek toezegt."
    );
    public static readonly Weigering VerlagenVraagtReden = new(
        "verlagen-vraagt-reden",
        "Iemand houdt deze toegezegde plek vast. Schrijf op waarom u de toezegging verlaagt; de ander krijgt bericht."
    );
    public static readonly Weigering IndicatiefMetVasthouding = new(
        "indicatief-met-vasthouding",
        "Iemand houdt deze plek vast, dus hij kan niet indicatief worden. Bel eerst de ander of beëindig de vasthouding."
    );
    public static readonly Weigering StatusVraagtReden = new(
        "status-vraagt-reden",
        "Schrijf op waarom u het aanbod pauzeert of sluit."
    );
    public static readonly Weigering GeslotenBlijftGesloten = new(
        "gesloten",
        "Dit aanbod is gesloten. Maak een nieuw aanbod bij deze eenheid."
    );
    public static readonly Weigering BovenCapaciteitVraagtReden = new(
        "boven-capaciteit",
        "Er zijn dan meer plekken vrij dan de groep nu kan gebruiken. Schrijf op waarom dit toch klopt, of verlaag het aantal."
    );
    public static readonly Weigering BovenCapaciteitZelfstandig = new(
        "boven-capaciteit-zelfstandig",
        "Er zijn dan meer woningen vrij dan er te gebruiken zijn. Verlaag het aantal of pas aan wat buiten gebruik is."
    );
    public static readonly Weigering ZelfdeAanbodIsEr = new(
        "zelfde-aanbod-is-er",
        "Deze eenheid heeft al aanbod met dezelfde datum en zekerheid. Verander het aantal daar, of kies een andere datum of zekerheid."
    );

    public static readonly Weigering EindeVoorBegin = new(
        "einde-voor-begin",
        "De einddatum ligt voor de begindatum. Kies een latere einddatum."
    );
    public static readonly Weigering BeperkingTeLang = new(
        "beperking-te-lang",
        "Een beperking duurt hoogstens 6 maanden. Kies een eerdere einddatum en verleng later als het nodig is."
    );
    public static readonly Weigering NietMeerGemeld = new(
        "niet-meer-gemeld",
        "Deze melding staat er niet meer. Er is niets veranderd."
    );

    public static Weigering MeerBuitenGebruikDanTotaal(int totaal) =>
        new("meer-buiten-gebruik", $"De eenheid heeft {totaal} plekken. Vul een aantal in van 1 tot en met {totaal}.");

    public static Weigering MeerDanCapaciteit(int vrij, int totaal) =>
        new("meer-dan-capaciteit", $"{vrij} is meer dan {totaal}. Vul hoogstens {totaal} in.");

    public static Weigering ErWordtVastgehouden(int vast) =>
        new(
            "er-wordt-vastgehouden",
            vast == 1
                ? "1 plek wordt vastgehouden. Vul minstens 1 in, of beëindig eerst de vasthouding."
                : $"{vast} plekken worden vastgehouden. Vul minstens {vast} in, of beëindig eerst een vasthouding."
        );
}
