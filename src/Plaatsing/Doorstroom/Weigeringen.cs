using Regiotafel.Kern;

namespace Regiotafel.Plaatsing.Doorstroom;

/// <summary>Every reason to refuse a step of a chain. Where another side was first, it is named.</summary>
internal static class Weigeringen
{
    public static readonly Weigering GeenKeten = new(
        "geen-keten",
        "Deze stappen sluiten niet op elkaar aan. Open de pagina met ketens opnieuw en kies een keten."
    );
    public static readonly Weigering RuilOpEenDag = new(
        "ruil-op-een-dag",
        "Bij een ruil verhuist iedereen op dezelfde dag. Kies voor elke stap dezelfde dag."
    );
    public static readonly Weigering DagenOpVolgorde = new(
        "dagen-op-volgorde",
        "Een plek komt pas vrij als de stap ervoor gezet is. Kies voor elke stap de dag van de stap ervoor, of een latere dag."
    );
    public static readonly Weigering NietIedereenAkkoord = new(
        "niet-iedereen-akkoord",
        "Nog niet iedereen in deze keten is akkoord. Bevestigen kan als elke cliënt en elke aanbieder ja zegt."
    );
    public static readonly Weigering StapErvoorEerst = new(
        "stap-ervoor-eerst",
        "De stap ervoor is nog niet gezet, dus de plek is nog bezet. Leg eerst die verhuizing vast."
    );
    public static readonly Weigering NogBewoond = new(
        "nog-bewoond",
        "In deze plek woont nog iemand die in een keten gaat verhuizen. De plek is te kiezen als die verhuizing is vastgelegd. Tot dan kan alleen een keten die de oude keten opvolgt deze plek vasthouden."
    );
    public static readonly Weigering RuilSamen = new(
        "ruil-samen",
        "Bij een ruil verhuist iedereen tegelijk. Dat kan als elke stap bevestigd is."
    );
    public static readonly Weigering RuilDoorZorgkantoor = new(
        "ruil-door-zorgkantoor",
        "Bij een ruil verhuist iedereen tegelijk, ook cliënten van een ander. Vraag het zorgkantoor de verhuizing vast te leggen."
    );
    public static readonly Weigering GeenWegTerug = new(
        "geen-weg-terug",
        "Dit is al bevestigd. Alleen een cliënt of behandelaar kan nu nog nee zeggen."
    );

    public static readonly Weigering GeenAndereDag = new(
        "geen-andere-dag",
        "Er is geen dag veranderd. Kies bij een stap een andere dag."
    );
    public static readonly Weigering StapLooptNiet = new(
        "stap-loopt-niet",
        "Deze stap is al gezet of gaat niet door. Zijn dag verandert niet meer."
    );
    public static readonly Weigering WaaromVerzet = new(
        "waarom-verzet",
        "Kies waarom de dag anders wordt. Iedereen in de keten leest het."
    );

    public static Weigering DagBuitenTermijn(DateOnly tot) =>
        new(
            "dag-buiten-termijn",
            $"Kies dagen na vandaag en uiterlijk op {tot:d-M-yyyy}, de laatste dag van vasthouden."
        );

    /// <summary>Nobody can hold a place that is only a signal.</summary>
    public static Weigering EerstVragen(Ketenstap stap) =>
        new(
            "eerst-vragen",
            $"{stap.Aanbieder} noemt de plek {stap.Naar} alleen als indicatie. Vraag de aanbieder eerst de plek aan te bieden."
        );

    /// <summary>By the numbers of the register no place can come free there.</summary>
    public static Weigering KomtNietVrij(Ketenstap stap, Weigering waarom) =>
        new(
            "komt-niet-vrij",
            $"Volgens het register kan bij {stap.Naar} geen plek vrijkomen: {waarom.Tekst} Vraag {stap.Aanbieder} het aantal vrije plekken na te kijken."
        );

    /// <summary>Somebody else took a step first: says which, who and when.</summary>
    public static Weigering Veranderd(Ketenstap s) =>
        new(
            "stap-veranderd",
            $"Deze keten is intussen veranderd: {Ketenwoorden.Gebeurd(s)}, door {s.LaatstDoor} ({s.LaatstOrganisatie}) op {Klok.Datum(s.LaatstOp):d-M-yyyy}. Er is niets opgeslagen."
        );

    public static Weigering Veranderd(Keten k) =>
        new(
            "keten-veranderd",
            $"Deze keten is intussen veranderd: hij is {Ketenwoorden.Van(k.Staat)}, door {k.LaatstDoor} ({k.LaatstOrganisatie}) op {Klok.Datum(k.LaatstOp):d-M-yyyy}. Er is niets opgeslagen."
        );
}
