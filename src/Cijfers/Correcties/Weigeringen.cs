using Regiotafel.Cijfers.Leveringen;
using Regiotafel.Kern;

namespace Regiotafel.Cijfers.Correcties;

/// <summary>Every reason to refuse a correction.</summary>
internal static class Weigeringen
{
    public static readonly Weigering Onbekend = new("onbekend", "Kies een soort en een kolom uit de lijst.");
    public static readonly Weigering Sleutelkolom = new(
        "sleutelkolom",
        "Deze kolom hoort bij de sleutel van de rij. Een sleutel verandert u niet; vraag om een nieuw bestand."
    );
    public static readonly Weigering Sleutel = new("sleutel", "Vul dit in zoals het in het bestand staat.");
    public static readonly Weigering Waarde = new(
        "waarde",
        "Deze waarde past niet in deze kolom. Vul haar in zoals het aanlevercontract zegt."
    );
    public static readonly Weigering Zelfde = new(
        "zelfde",
        "De nieuwe waarde is gelijk aan de oude. Vul een andere in."
    );
    public static readonly Weigering Persoon = new(
        "persoon",
        "Dit lijkt op een gegeven van een persoon, zoals een naam, datum of nummer. Haal het weg."
    );
    public static readonly Weigering Reden = new(
        "reden",
        "Schrijf waarom deze verbetering klopt, in hoogstens 500 tekens."
    );
    public static readonly Weigering Dag = new(
        "dag",
        $"Kies een dag na vandaag, hoogstens {Leveringsgrenzen.Bewaarmaanden} maanden vooruit."
    );
    public static readonly Weigering AlGelezen = new(
        "al-gelezen",
        "Over deze correctie is al besloten. Ververs de pagina."
    );
    public static readonly Weigering AlAfgelopen = new("al-afgelopen", "Deze correctie geldt al niet meer.");
    public static readonly Weigering ZelfGeschreven = new(
        "zelf-geschreven",
        "U schreef deze correctie zelf. Een collega moet haar lezen."
    );
    public static readonly Weigering BestandWeg = new(
        "bestand-weg",
        "Het bestand van deze correctie is niet meer bewaard."
    );

    /// <summary>Why nothing was decided, by code: the page that says so is a page of its own.</summary>
    public static Weigering? Van(string? code) =>
        new[] { AlGelezen, AlAfgelopen, ZelfGeschreven, BestandWeg }.FirstOrDefault(w => w.Code == code);
}
