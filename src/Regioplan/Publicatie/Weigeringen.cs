using Regiotafel.Kern;

namespace Regiotafel.Regioplan.Publicatie;

/// <summary>Why something is refused when a plan is published.</summary>
internal static class Weigeringen
{
    public static readonly Weigering NietAangevraagd = new(
        "niet-aangevraagd",
        "Voor dit regioplan is geen publicatie aangevraagd. Misschien is de aanvraag intussen teruggegeven."
    );
    public static readonly Weigering AlAangevraagd = new(
        "al-aangevraagd",
        "Voor dit regioplan is al publicatie aangevraagd, of het is al gepubliceerd."
    );
    public static readonly Weigering AndereProjecten = new(
        "andere-projecten",
        "Na de aanvraag is iets veranderd in de projecten, sessies of tijdlijn van dit regioplan. Geef de aanvraag terug, lees die teksten na en vraag publicatie opnieuw aan."
    );
    public static readonly Weigering IntussenAnders = new(
        "intussen-anders",
        "Dit regioplan veranderde terwijl u las. Hieronder staat het zoals het nu is. Lees het en beslis opnieuw."
    );
    public static readonly Weigering GeenDrukker = new(
        "geen-drukker",
        "Er is niets gepubliceerd. Bij publicatie wordt de pdf gemaakt, en op deze computer staat geen Chromium. Vraag de beheerder het pakket chromium te installeren. De aanvraag blijft staan: publiceer daarna opnieuw."
    );
    public static readonly Weigering DrukMislukt = new(
        "druk-mislukt",
        "Er is niets gepubliceerd: de pdf kon niet worden gemaakt. De aanvraag blijft staan. Probeer het over een minuut opnieuw. Lukt het weer niet, vraag de beheerder te kijken of Chromium werkt."
    );
    public static readonly Weigering GeenReden = new("geen-reden", "Schrijf op waarom. Lezers zien deze zin.");
    public static readonly Weigering Voorbij = new("voorbij", "Kies een dag vanaf vandaag, of laat de dag leeg.");
    public static readonly Weigering GeenVersie = new("geen-versie", "Deze versie is niet gepubliceerd.");
    public static readonly Weigering GeenPersoon = new("geen-persoon", "Kies iemand uit de lijst.");
    public static readonly Weigering GeenEinde = new(
        "geen-einde",
        "Kies tot en met welke dag iemand mag lezen: vandaag of later."
    );

    public static Weigering NogFouten(int aantal, string eerste) =>
        new(
            "nog-fouten",
            $"Dit regioplan kan nog niet worden gepubliceerd. {(aantal == 1 ? "Er is 1 fout" : $"Er zijn {aantal} fouten")}. De eerste: {eerste}"
        );
}
