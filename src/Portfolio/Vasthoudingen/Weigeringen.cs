using Regiotafel.Kern;

namespace Regiotafel.Portfolio.Vasthoudingen;

/// <summary>Every reason to refuse a hold.</summary>
internal static class Weigeringen
{
    public static readonly Weigering NietOpen = new(
        "niet-open",
        "Dit aanbod is niet open. Kies een ander aanbod of bel de locatie."
    );
    public static readonly Weigering AlleenMetVoorstel = new(
        "alleen-met-voorstel",
        "In uw regio houdt u een plek vast met een voorstel. Open onder Plaatsing de zoekvraag en doe daar een voorstel voor deze plek."
    );
    public static readonly Weigering Indicatief = new(
        "indicatief",
        "De aanbieder noemt deze plek alleen als indicatie. Vraag eerst of de plek er echt is."
    );
    public static readonly Weigering AlBeeindigd = new(
        "al-beeindigd",
        "Deze vasthouding is al beëindigd. Er is niets veranderd."
    );
    public static readonly Weigering AlVerlengd = new(
        "al-verlengd",
        "Deze vasthouding is al een keer verlengd. Dat kan maar een keer."
    );
    public static readonly Weigering RedenNodig = new(
        "reden-nodig",
        "Schrijf op waarom u de vasthouding van een ander beëindigt."
    );

    public static Weigering EindeBuitenGrens(int werkdagen) =>
        new("einde-buiten-grens", $"Kies een einddatum na vandaag en hoogstens {werkdagen} werkdagen vooruit.");

    /// <summary>The last place is gone: says who holds it, until when and whom to call, never for whom.</summary>
    public static Weigering GeenPlekOver(string organisatie, DateOnly tot, string? telefoon) =>
        new(
            "geen-plek-over",
            $"De laatste plek is net vastgehouden door {organisatie}, tot en met {tot:d-M-yyyy}."
                + (
                    telefoon is null
                        ? " Kies een ander aanbod."
                        : $" Kies een ander aanbod of bel de locatie: {telefoon}."
                )
        );

    /// <summary>No place is left and nobody holds one: they are all taken.</summary>
    public static readonly Weigering Vol = new(
        "vol",
        "Er is geen vrije plek meer bij dit aanbod. Kies een ander aanbod."
    );
}
