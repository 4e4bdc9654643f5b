using Regiotafel.Kern;

namespace Regiotafel.Cijfers.Vaststellen;

/// <summary>Why a step on the way to a definition in force is refused.</summary>
internal static class Weigeringen
{
    public static readonly Weigering GeenKeuze = new(
        "geen-keuze",
        "Kies minstens een definitie die nog niet is vastgesteld en nog niet in een voorstel staat."
    );

    public static readonly Weigering GeenWaarom = new(
        "geen-waarom",
        "Schrijf op waarom deze versie mag gelden. Uw collega leest het."
    );

    public static readonly Weigering GeenReden = new(
        "geen-reden",
        "Schrijf op waarom u afwijst. Wie het voorstel deed, leest het."
    );

    public static readonly Weigering AlBesloten = new(
        "al-besloten",
        "Over dit voorstel is al besloten. Op deze pagina staat wat eruit kwam."
    );

    public static readonly Weigering ZelfVoorgesteld = new(
        "zelf-voorgesteld",
        "U deed dit voorstel zelf. Een collega moet het vaststellen."
    );

    public static readonly Weigering NietVanU = new(
        "niet-van-u",
        "Alleen wie het voorstel deed, kan het intrekken. U kunt het wel afwijzen."
    );

    public static readonly Weigering Verouderd = new(
        "verouderd",
        "Een definitie in dit voorstel is daarna veranderd. Wijs dit voorstel af en laat een nieuw voorstel maken."
    );

    public static readonly Weigering NogBezwaar = new(
        "nog-bezwaar",
        "Een definitie in dit voorstel kan nog niet worden vastgesteld. Bij de definitie staat waarom."
    );

    public static readonly Weigering Persoon = new(
        "persoon-in-tekst",
        "In uw tekst staat iets dat op een persoon wijst. Haal het weg."
    );

    public static Weigering GeenBreuk(string versie, string vorige) =>
        new(
            "geen-breuk",
            $"Versie {versie} is een nieuwe hoofdversie na {vorige}, maar het bestand zegt niet waarom de reeks breekt. Vul 'breuk' in."
        );

    public static Weigering AndereUitkomst(string versie, int anders, int alle) =>
        new(
            "andere-uitkomst",
            $"De tekst van versie {versie} is veranderd, en {anders} van de {alle} metingen kwamen niet opnieuw gelijk uit. Lever die bestanden nog eens aan, of geef de definitie een nieuw versienummer."
        );

    public static Weigering NietVergeleken(string vorige) =>
        new(
            "niet-vergeleken",
            $"Deze versie is nog niet naast versie {vorige} gelegd. Lever bestanden aan waaruit beide versies worden berekend."
        );
}
