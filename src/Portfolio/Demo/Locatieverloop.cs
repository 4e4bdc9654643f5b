using Regiotafel.Kern;

namespace Regiotafel.Portfolio.Demo;

/// <summary>The year of a location: entered, now and then another contact, and for a few the end.</summary>
internal static class Locatieverloop
{
    /// <summary>Minutes after midnight at which a location is entered on its first day.</summary>
    public static int Invoerminuut(Locatieplan locatie) => 540 + locatie.Nummer % 60;

    /// <summary>Minutes after midnight at which a location closes on its last day.</summary>
    public const int Sluitminuut = 1000;

    public static void Speel(Demovraag vraag, Locatieplan locatie, Verslag verslag)
    {
        if (locatie.Begin > vraag.LaatsteDag)
        {
            return;
        }
        var door = locatie.Aanbieder.Zorgbemiddelaar;
        var beeld = locatie.Beeld;
        verslag.Schrijf(beeld, Aanbiederverloop.Moment(locatie.Begin, Invoerminuut(locatie)), door, "nieuw");
        var toeval = Toeval.Van(vraag.Zaad, "locatieverloop", locatie.Nummer);
        var wissel = vraag.DagBij(toeval.Tussen(100, 950));
        var contact = toeval.Kies(Woordenlijst.Van("contact"));
        if (
            locatie.Nummer % 6 == 4
            && beeld.Contact is not null
            && Tussenin(wissel, locatie, vraag)
            && contact != beeld.Contact
        )
        {
            beeld = beeld with { Contact = contact, Versie = beeld.Versie + 1 };
            verslag.Schrijf(beeld, Aanbiederverloop.Moment(wissel, toeval.Tussen(540, 960)), door, "Contact");
        }
        if (locatie.Einde is { } einde && einde <= vraag.LaatsteDag)
        {
            beeld = beeld with { BeeindigdOp = einde, Versie = beeld.Versie + 1 };
            verslag.Schrijf(beeld, Aanbiederverloop.Moment(einde, Sluitminuut + 5), door, "BeeindigdOp");
        }
    }

    private static bool Tussenin(DateOnly dag, Locatieplan locatie, Demovraag vraag) =>
        dag > locatie.Begin && dag <= vraag.LaatsteDag && !(locatie.Einde <= dag);
}
