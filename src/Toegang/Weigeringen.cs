using Regiotafel.Kern;

namespace Regiotafel.Toegang;

/// <summary>Every reason for which this room refuses, in the words the user reads.</summary>
internal static class Weigeringen
{
    public static readonly Weigering AanmeldenKloptNiet = new(
        "aanmelden-klopt-niet",
        "Het e-mailadres of het wachtwoord klopt niet. Probeer het opnieuw."
    );
    public static readonly Weigering TeVaakGeprobeerd = new(
        "te-vaak-geprobeerd",
        "Er is te vaak geprobeerd om aan te melden. Wacht een kwartier en probeer het dan opnieuw."
    );
    public static readonly Weigering GeenRol = new(
        "geen-rol",
        "Uw account heeft nu geen rol. Vraag de beheerder van uw organisatie om een rol."
    );
    public static readonly Weigering GeenTweedeFactor = new(
        "geen-tweede-factor",
        "Uw account is nog niet klaar. Open de link in uw uitnodiging en stel de app in."
    );
    public static readonly Weigering CodeKloptNiet = new(
        "code-klopt-niet",
        "Deze code klopt niet of is al gebruikt. Wacht op de volgende code in uw app en vul die in."
    );
    public static readonly Weigering SleutelKloptNiet = new(
        "sleutel-klopt-niet",
        "Het is niet gelukt met deze toegangssleutel. Probeer het nog een keer, of gebruik uw wachtwoord en de code uit uw app."
    );
    public static readonly Weigering SleutelNietGemaakt = new(
        "sleutel-niet-gemaakt",
        "De toegangssleutel is nog niet gemaakt. Kies nog een keer Toegangssleutel maken."
    );
    public static readonly Weigering SleutelnaamKanNiet = new(
        "sleutelnaam-kan-niet",
        "In deze naam staat iets wat naar een persoon wijst. Kies de naam van het apparaat, bijvoorbeeld: laptop van het werk."
    );
    public static readonly Weigering WachtwoordTeKort = new(
        "wachtwoord-te-kort",
        "Kies een wachtwoord van 12 tot en met 128 tekens."
    );
    public static readonly Weigering WachtwoordBekend = new(
        "wachtwoord-bekend",
        "Dit wachtwoord is te makkelijk te raden. Kies een zin of een paar woorden die niets met u te maken hebben."
    );
    public static readonly Weigering WachtwoordMetNaam = new(
        "wachtwoord-met-naam",
        "Gebruik uw naam, uw e-mailadres en het woord Regiotafel niet in uw wachtwoord."
    );
    public static readonly Weigering HuidigWachtwoordKloptNiet = new(
        "huidig-wachtwoord-klopt-niet",
        "Uw huidige wachtwoord klopt niet. Probeer het opnieuw."
    );
    public static readonly Weigering MailBestaatAl = new(
        "mail-bestaat-al",
        "Er is al een account met dit e-mailadres. Kies een ander adres."
    );
    public static readonly Weigering EigenRolBevestigen = new(
        "eigen-rol-bevestigen",
        "U kunt een rol die u zelf voorstelde of die voor uzelf is niet bevestigen. Vraag een collega."
    );
    public static readonly Weigering NietZelf = new(
        "niet-zelf",
        "U kunt uw eigen account niet blokkeren. Vraag een andere beheerder."
    );
    public static readonly Weigering RolIsEr = new(
        "rol-is-er",
        "Deze persoon heeft deze rol al, of er is al een voorstel voor."
    );
    public static readonly Weigering OrganisatieIsEr = new(
        "organisatie-is-er",
        "Deze organisatie staat al in de lijst. Kies een andere naam, of gebruik de organisatie die er staat."
    );
    public static readonly Weigering EindeVoorbij = new(
        "einde-voorbij",
        "Kies vandaag of een latere dag, of laat het vak leeg."
    );
    public static readonly Weigering EigenOrganisatieEindigt = new(
        "eigen-organisatie-eindigt",
        "U kunt uw eigen organisatie niet beëindigen: dan kan niemand het nog terugdraaien. Vraag de applicatiebeheerder."
    );
    public static readonly Weigering NaamDoorZorgkantoor = new(
        "naam-door-zorgkantoor",
        "De naam staat ook in het portfolio van die regio. Vraag het zorgkantoor van die regio om de naam te wijzigen."
    );
    public static readonly Weigering RegioOnbekend = new("regio-onbekend", "Kies een regio uit de lijst.");
    public static readonly Weigering RolPastNiet = new(
        "rol-past-niet",
        "Deze rol kan hier niet worden voorgesteld. Kies een andere rol."
    );
}
