using Regiotafel.Kern;

namespace Regiotafel.Cijfers.Grens;

/// <summary>Why the border does not open an uitgave.</summary>
internal static class Weigeringen
{
    public static readonly Weigering GeenReden = new(
        "geen-reden",
        "Schrijf op waarom deze cijfers naar buiten moeten. Een paar woorden is genoeg."
    );

    public static readonly Weigering ZelfdePersoon = new(
        "zelfde-persoon",
        "U vroeg deze uitgave zelf aan. Vraag een collega om haar te openen."
    );

    public static readonly Weigering GeenTabellen = new(
        "geen-tabellen",
        "Kies minstens een cijfer. Elk cijfer mag een keer in de uitgave staan."
    );

    public static readonly Weigering OnbekendeMeting = new(
        "onbekende-meting",
        "Een van de gekozen metingen bestaat niet. Kies de cijfers opnieuw."
    );

    public static readonly Weigering NietOpenbaar = new(
        "niet-openbaar",
        "Een van de gekozen cijfers is niet bedoeld voor iedereen. Haal het eruit, of kies de regiotafel als doelgroep."
    );

    public static readonly Weigering NietVastgesteld = new(
        "niet-vastgesteld",
        "Van een van de gekozen cijfers is de definitie nog niet vastgesteld. Laat haar eerst door twee personen vaststellen, bij Definities."
    );

    public static readonly Weigering Herleidbaar = new(
        "herleidbaar",
        "Uit deze tabellen samen zijn kleine aantallen uit te rekenen. Haal een tabel of indeling weg."
    );

    public static readonly Weigering Gewijzigd = new(
        "gewijzigd",
        "De definities, het beleid of de tabellen zijn anders dan de vorige keer. Laat een collega deze uitgave openen."
    );
}
