using Regiotafel.Kern;

namespace Regiotafel.Cijfers.Leveringen;

/// <summary>Every reason to refuse a step of a delivery.</summary>
internal static class Weigeringen
{
    public static readonly Weigering GeenBestand = new("geen-bestand", "Kies de bestanden van de levering.");
    public static readonly Weigering ZonderManifest = new(
        "zonder-manifest",
        "Het bestand manifest.json ontbreekt. Kies ook dat bestand, of neem het op in de zip."
    );
    public static readonly Weigering ZipEnMeer = new(
        "zip-en-meer",
        "Kies een zip, of losse bestanden. Beide samen kan niet."
    );
    public static readonly Weigering GeenZip = new(
        "geen-zip",
        "Deze zip is beschadigd of heeft een wachtwoord. Maak de zip opnieuw, zonder wachtwoord."
    );
    public static readonly Weigering Map = new(
        "map",
        "In de zip staan mappen. Zet alle bestanden naast elkaar, zonder map, of samen in een map."
    );
    public static readonly Weigering Naam = new(
        "naam",
        "Een bestandsnaam klopt niet. Gebruik manifest.json en namen op .csv of .xlsx, met kleine letters, cijfers, - en _. Laat andere bestanden weg."
    );
    public static readonly Weigering Dubbel = new(
        "dubbel",
        "Twee bestanden hebben dezelfde naam. Geef elk bestand een eigen naam."
    );
    public static readonly Weigering TeVeel = new(
        "te-veel",
        $"Dit zijn te veel bestanden. Lever er hoogstens {Leveringsgrenzen.MeesteBestanden} tegelijk."
    );
    public static readonly Weigering Opgeblazen = new(
        "opgeblazen",
        $"Een bestand in de zip wordt bij het uitpakken meer dan {Leveringsgrenzen.MeesteVerhouding} keer zo groot. Lever het los."
    );
    public static readonly Weigering NietAfgebroken = new(
        "niet-afgebroken",
        "Deze levering is al berekend, of wordt nu berekend."
    );
    public static readonly Weigering Bezig = new(
        "bezig",
        "Voor deze levering loopt al een berekening. Wacht tot die klaar is."
    );
    public static readonly Weigering ZonderRuw = new(
        "zonder-ruw",
        "De ruwe bestanden zijn niet meer bewaard. Narekenen kan daarom niet meer."
    );
    public static readonly Weigering OnbekendeMeting = new(
        "onbekende-meting",
        "Deze meting hoort niet bij deze levering. Kies een meting op deze pagina."
    );
    public static readonly Weigering GeenMotor = new(
        "geen-motor",
        "Deze computer kan geen cijfers berekenen: dat kan alleen op Linux met een x64-processor."
    );

    /// <summary>More than goes through the screen; the command line takes any size.</summary>
    public static Weigering TeGroot(Leveringsmaat maat) =>
        new(
            "te-groot",
            $"Deze levering is te groot: alle bestanden samen zijn, uitgepakt, hoogstens {maat.MeesteMb} MB. Lever minder regio's of jaren tegelijk, of vraag de beheerder om de grens te verhogen. Met de opdrachtregel (regiotafel cijfers bereken) is er geen grens."
        );

    /// <summary>Why a meting is not worked out again, by code: the page that says so is a page of its own.</summary>
    public static Weigering? BijNarekenen(string? code) =>
        new[] { GeenMotor, OnbekendeMeting, ZonderRuw, Bezig }.FirstOrDefault(w => w.Code == code);
}
