using Regiotafel.Kern;

namespace Regiotafel.Plaatsing.Voorstellen;

/// <summary>Every reason to refuse a step of a proposal. Where another side was first, it is named.</summary>
internal static class Weigeringen
{
    public static readonly Weigering NietZoekend = new(
        "niet-zoekend",
        "Deze zoekvraag zoekt nu geen plek. Vul eerst de gegevens aan, of kijk of zij al geplaatst of afgesloten is."
    );
    public static readonly Weigering AndereRegio = new(
        "andere-regio",
        "Deze plek ligt in een andere regio. Bel de aanbieder en houd de plek vast in het register."
    );
    public static readonly Weigering PlekNietOpen = new(
        "plek-niet-open",
        "Deze plek staat niet open. Kies een andere plek of bel de locatie."
    );
    public static readonly Weigering GeenToestemming = new(
        "geen-toestemming",
        "Deze bewoner heeft nu geen toestemming voor doorstroom. De indiener legt die eerst vast."
    );
    public static readonly Weigering IntussenVoorgesteld = new(
        "intussen-voorgesteld",
        "Er is net een andere plek vastgehouden voor deze zoekvraag. Er is niets opgeslagen. Probeer het opnieuw."
    );
    public static readonly Weigering FormulierGebruikt = new(
        "formulier-gebruikt",
        "Met dit formulier is al eerder een plek vastgehouden. Open het formulier opnieuw en probeer het nog eens."
    );
    public static readonly Weigering NietOpVoorkeurslijst = new(
        "niet-op-voorkeurslijst",
        "Deze cliënt wacht op een plek van de voorkeurslijst. Deze plek staat daar niet op."
    );
    public static readonly Weigering KeuzeVraagtReden = new(
        "keuze-vraagt-reden",
        "Deze plek past niet op alle punten. Kies waarom u haar toch voorstelt."
    );
    public static readonly Weigering EerstVasthouden = new(
        "eerst-vasthouden",
        "De plek is nu niet vastgehouden. De indiener houdt haar eerst vast; daarna kunt u haar toezeggen."
    );
    public static readonly Weigering NogIndicatief = new(
        "nog-indicatief",
        "De aanbieder noemt deze plek nog alleen als indicatie. Vraag de aanbieder de plek in het register aan te bieden."
    );
    public static readonly Weigering AlVastgehouden = new(
        "al-vastgehouden",
        "Deze plek wordt al vastgehouden voor deze zoekvraag. Er is niets veranderd."
    );
    public static readonly Weigering VerwachtInVerleden = new(
        "verwacht-in-verleden",
        "Kies vandaag of een dag daarna, hoogstens een jaar vooruit."
    );
    public static readonly Weigering PlaatsingLooptNiet = new(
        "plaatsing-loopt-niet",
        "Deze plaatsing is al begonnen of beëindigd. Er is niets veranderd."
    );
    public static readonly Weigering PlaatsingTeLang = new(
        "plaatsing-te-lang",
        "Deze plaatsing duurt langer dan 30 dagen en is geen proef. Maak een nieuwe zoekvraag."
    );
    public static readonly Weigering HoortBijKeten = new(
        "hoort-bij-keten",
        "Dit voorstel is een stap in een keten van verhuizingen. Ga naar de keten en leg het daar vast."
    );
    public static readonly Weigering AlInKeten = new(
        "al-in-keten",
        "Deze zoekvraag doet mee in een keten van verhuizingen. Stop eerst die stap, dan kunt u een andere plek voorstellen."
    );
    public static readonly Weigering RedenKiezen = new("reden-kiezen", "Kies een reden uit de lijst.");
    public static readonly Weigering ParkeerdatumNodig = new(
        "parkeerdatum-nodig",
        "Vul in tot wanneer de cliënt wil wachten: na vandaag en hoogstens zes maanden vooruit."
    );

    public static Weigering Geparkeerd(DateOnly tot) =>
        new(
            "geparkeerd",
            $"Deze zoekvraag is geparkeerd tot {tot:d-M-yyyy}. Zoek eerst weer verder, dan kunt u een plek voorstellen."
        );

    public static Weigering DrieVasthoudingen(DateOnly eerste) =>
        new(
            "drie-vasthoudingen",
            $"Voor deze zoekvraag worden al {Voorstelregels.MeesteVasthoudingen} plekken vastgehouden, de eerste tot en met {eerste:d-M-yyyy}. Trek eerst een voorstel in."
        );

    public static Weigering AlVoorgesteld(Voorstel v) =>
        new(
            "al-voorgesteld",
            $"{v.Organisatie} stelde deze plek al voor op {Klok.Datum(v.GedaanOp):d-M-yyyy}. Open dat voorstel."
        );

    public static Weigering AndersVoorgesteld(Voorstel v) =>
        new(
            "anders-voorgesteld",
            $"Voor een zoekvraag in deze keten loopt al een voorstel: {v.Plek}, gedaan door {v.Organisatie} op {Klok.Datum(v.GedaanOp):d-M-yyyy}. Trek dat eerst in."
        );

    /// <summary>Somebody else took a step first: says who, what and when.</summary>
    public static Weigering Veranderd(Voorstel v) =>
        new(
            "voorstel-veranderd",
            $"Dit voorstel is intussen veranderd: {Voorstelwoorden.Gebeurd(v)}, door {v.LaatstDoor} ({v.LaatstOrganisatie}) op {Klok.Datum(v.LaatstOp):d-M-yyyy}. Er is niets opgeslagen."
        );
}
