using Regiotafel.Kern;

namespace Regiotafel.Cijfers.Vergelijken;

/// <summary>Why two figures are not compared.</summary>
internal static class Weigeringen
{
    public static readonly Weigering AnderCijfer = new(
        "ander-cijfer",
        "Dit zijn twee verschillende cijfers. Vergelijk een cijfer alleen met hetzelfde cijfer."
    );

    public static readonly Weigering AndereSoort = new(
        "andere-soort",
        "Een stand en een stroom zijn niet te vergelijken: een stand telt op een dag, een stroom over een periode."
    );

    public static readonly Weigering Breuk = new(
        "breuk",
        "Tussen deze twee is de definitie veranderd. Er is geen verschil te berekenen: lees beide definities."
    );

    public static readonly Weigering AnderePeriode = new(
        "andere-periode",
        "Deze cijfers gaan over een andere periode of indeling. Kies twee cijfers met dezelfde."
    );

    public static readonly Weigering AantalZonderNoemer = new(
        "aantal-zonder-noemer",
        "Een aantal hangt af van hoe groot de regio is. Vergelijk regio's op een verhouding of een aandeel."
    );

    public static readonly Weigering GroeiZonderGrens = new(
        "groei-zonder-grens",
        "Voor een groeicijfer is er geen grens. Bekijk de waarden waaruit de groei volgt."
    );

    public static readonly Weigering GeenGeheleMaanden = new(
        "geen-gehele-maanden",
        "Een maandgemiddelde vraagt gehele maanden die op elkaar volgen, van een cijfer en een gebied."
    );

    public static readonly Weigering NietGeleverd = new(
        "niet-geleverd",
        "Van een van deze cijfers ontbreekt de waarde. Er is geen verschil te berekenen."
    );
}
