using System.Globalization;
using System.Text.Json;
using Regiotafel.Kern;
using Regiotafel.Kern.Codelijsten;
using Regiotafel.Portfolio.Eenheden;
using Regiotafel.Portfolio.Opslag;
using Regiotafel.Portfolio.Register;

namespace Regiotafel.Portfolio.Demo;

/// <summary>Makes invented locations and units. No street, postcode, telephone number or address in it exists.</summary>
internal sealed class Plekbouw(Demovraag vraag)
{
    // Letters that make a well-formed postcode; the numbers 3091 to 3099 are not given out.
    private const string Letters = "ABCDEGHJKLMNPRTVWXZ";
    private const string Codetekens = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    private readonly IReadOnlyList<string> kleuren = Woordenlijst.Van("kleur");
    private readonly IReadOnlyList<string> dingen = Woordenlijst.Van("ding");
    private readonly IReadOnlyList<string> straten = Woordenlijst.Van("straat");
    private readonly IReadOnlyList<string> contacten = Woordenlijst.Van("contact");
    private readonly IReadOnlyList<IReadOnlyDictionary<string, string>> gebieden = Woordenlijst.Lees("gebieden");
    private readonly IReadOnlyList<IReadOnlyDictionary<string, string>> woonvormen = Woordenlijst.Lees("woonvormen");
    private readonly string extra = JsonSerializer.Serialize(
        new Dictionary<string, string> { ["Demo"] = Woordenlijst.Van("extra")[0] }
    );
    private readonly Kenmerkbouw kenmerken = new(vraag);

    public Locatieplan Locatie(int nummer, Aanbiederplan aanbieder)
    {
        var toeval = Toeval.Van(vraag.Zaad, "locatie", nummer);
        var gebied = Gebied(toeval);
        var gemeente = Gemeente.Van(gebied["gemeentecode"], vraag.Peildatum)!;
        var naam = Locatienaam(nummer);
        var contact = nummer % 19 != 8;
        var coordinaten = nummer % 23 != 5;
        var (x, y) = (
            toeval.Tussen(Getal(gebied["x_van"]), Getal(gebied["x_tot"])),
            toeval.Tussen(Getal(gebied["y_van"]), Getal(gebied["y_tot"]))
        );
        var beeld = new LocatieBeeld(
            toeval.Id(),
            aanbieder.Beeld.Id,
            vraag.Regio,
            Code("LOC", nummer),
            naam,
            Zoektekst.Van(naam)
        )
        {
            Adres = $"{toeval.Kies(straten)} {toeval.Tussen(1, 240)}",
            Postcode =
                $"309{toeval.Tussen(1, 9)}{Letters[toeval.Onder(Letters.Length)]}{Letters[toeval.Onder(Letters.Length)]}",
            Plaats = gemeente.Naam,
            Gemeente = gemeente.Naam,
            Gemeentecode = gemeente.Code,
            X = coordinaten ? x : null,
            Y = coordinaten ? y : null,
            Contact = contact ? toeval.Kies(contacten) : null,
            Telefoon = contact ? $"010-0000{nummer % 1000:000}" : null,
            Email = contact && nummer % 13 != 4 ? $"plaatsing@{aanbieder.Mail}.example" : null,
            Versie = 1,
        };
        // A few locations open in the course of the year and a few close.
        var begin = nummer % 31 == 11 ? toeval.Tussen(200, 800) : 4 * (aanbieder.Nummer % 3);
        DateOnly? einde = nummer % 37 == 17 && nummer % 31 != 11 ? vraag.DagBij(toeval.Tussen(300, 850)) : null;
        return new Locatieplan(nummer, aanbieder, beeld, vraag.DagBij(begin), einde);
    }

    public Eenheidplan Eenheid(int nummer, Locatieplan locatie)
    {
        var toeval = Toeval.Van(vraag.Zaad, "eenheid", nummer);
        var vorm = woonvormen[nummer * 5 % woonvormen.Count];
        var totaal = Getal(vorm["totaal"]);
        var beeld = new EenheidBeeld(
            toeval.Id(),
            locatie.Beeld.Id,
            locatie.Aanbieder.Beeld.Id,
            vraag.Regio,
            Code("EEN", nummer),
            vorm["naam"],
            Zoektekst.Van(vorm["naam"])
        )
        {
            Soort = Enum.Parse<EenheidSoort>(vorm["soort"], ignoreCase: true),
            Totaal = totaal,
            Ggz =
                toeval.Kans(120) ? null
                : toeval.Kans(800) ? totaal
                : totaal - toeval.Onder(totaal),
            LeeftijdMin = Leeftijd(vorm["leeftijd_min"]),
            LeeftijdMax = Leeftijd(vorm["leeftijd_max"]),
            Geslacht = Enum.Parse<Geslacht>(vorm["geslacht"], ignoreCase: true),
            OpenVoor = kenmerken.OpenVoor(toeval),
            Halfwaardetijd =
                toeval.Kans(850) ? 14
                : toeval.Kans(600) ? 7
                : 30,
            Opmerking = toeval.Kans(250) ? toeval.Kies(Woordenlijst.Van("opmerking")) : null,
            Extra = extra,
            Versie = 1,
            Financiering = kenmerken.Financiering(toeval, vorm["wlz_b"]),
            Profielen = Codes(vorm["profielen"]),
            Leveringsvormen = Codes(vorm["leveringsvormen"]),
            Feiten = kenmerken.Feiten(toeval, locatie.Begin),
        };
        return new Eenheidplan(nummer, locatie, beeld);
    }

    /// <summary>A code of six characters; different numbers give different codes.</summary>
    private static string Code(string soort, int nummer)
    {
        // 36^6 codes; the factor shares no divisor with it, so the step goes round without repeating.
        var rest = (nummer + 1) * 1_000_000_007L % 2_176_782_336L;
        var tekens = new char[6];
        for (var i = 5; i >= 0; i--)
        {
            (tekens[i], rest) = (Codetekens[(int)(rest % 36)], rest / 36);
        }
        return $"{soort}-{new string(tekens)}";
    }

    private static string[] Codes(string lijst) =>
        [.. lijst.Split('|', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal)];

    private static int Getal(string tekst) => int.Parse(tekst, CultureInfo.InvariantCulture);

    private static int? Leeftijd(string tekst) => tekst.Length == 0 ? null : Getal(tekst);

    private string Locatienaam(int nummer)
    {
        var naam = $"De {kleuren[nummer % kleuren.Count]} {dingen[nummer % dingen.Count]}";
        var ronde = nummer / (kleuren.Count * dingen.Count);
        return ronde == 0 ? naam : $"{naam} {ronde + 1}";
    }

    private IReadOnlyDictionary<string, string> Gebied(Toeval toeval)
    {
        var lot = toeval.Onder(gebieden.Sum(g => Getal(g["gewicht"])));
        return gebieden.First(g => (lot -= Getal(g["gewicht"])) < 0);
    }
}
