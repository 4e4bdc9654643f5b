using System.Globalization;
using Regiotafel.Kern;
using Regiotafel.Kern.Codelijsten;
using Regiotafel.Plaatsing.Instanties;
using Regiotafel.Portfolio.Deur;

namespace Regiotafel.Plaatsing.Voorbeeld;

/// <summary>
/// An invented instance of any size, for measuring and practising: regions that touch now and then, about ten places that fit each
/// zoekvraag, far too few of them free, residents who would like to move. The same numbers give the same file.
/// </summary>
internal static class Voorbeeldvraag
{
    // A region of usual size; more zoekvragen become more regions.
    private const int PerRegio = 1300;
    private const int ZoekvragenPerGroep = 5;
    private const int PlekkenPerLocatie = 3;
    private static readonly DateOnly Dag = new(2026, 11, 2);
    private static readonly string[] Profielen = ["880", "882", "884", "886", "888"];
    private static readonly string[] Vormen = ["4", "5", "7"];
    private static readonly string[] Kenmerken = ["verslaving_actief", "agressie", "brandgevaar", "lvb"];
    private static readonly string[] Voorzieningen = ["rolstoel", "nachtzorg", "prikkelarm", "eigen_voordeur"];

    public static Instantie Maak(int zoekvragen, int zaad)
    {
        var regios = Zorgkantoorregio.Alle.Select(r => r.Code).Take(Math.Clamp(zoekvragen / PerRegio, 1, 31)).ToArray();
        var perRegio = Math.Max(1, zoekvragen / regios.Length / ZoekvragenPerGroep);
        var groepen = regios
            .SelectMany((regio, r) => Enumerable.Range(r * perRegio, perRegio).Select(g => Groep(regio, g, zaad)))
            .ToList();
        return new(
            $"voorbeeld-{zoekvragen}-{zaad}",
            Dag,
            new(42, 14, new Dictionary<string, int> { ["6"] = 13, ["7"] = 13 }, 3, "2026-11"),
            groepen,
            [
                .. Enumerable
                    .Range(0, zoekvragen)
                    .Select(z => Zoekvraag(z, zaad, groepen, perRegio, (int)((long)z * regios.Length / zoekvragen)))
                    .OrderBy(z => z.Code, StringComparer.Ordinal),
            ]
        );
    }

    private static Groepregel Groep(string regio, int nummer, int zaad)
    {
        var toeval = Toeval.Van(zaad, "groep", nummer);
        var locatie = nummer / PlekkenPerLocatie;
        var groep = new Groep($"G-{nummer:00000}", $"L-{locatie:00000}", $"A-{locatie / 8:0000}", regio)
        {
            Financiering = toeval.Kans(700) ? ["WlzW"] : ["WlzW", "WlzB"],
            Profielen = Deel(toeval, Profielen, 300),
            Leveringsvormen = Deel(toeval, Vormen, 500),
            LeeftijdMin = 18,
            LeeftijdMax = toeval.Kans(850) ? null : 65,
            Geslacht = toeval.Kans(940) ? "alle" : toeval.Kies(["mannen", "vrouwen"]),
            OpenVoor = toeval.Kans(980) ? [] : ["*"],
            BevestigdOp = Dag.AddDays(-toeval.Onder(16)),
            Zekerheid = toeval.Kans(100) ? "indicatief" : "aangeboden",
            Voorzieningen = Voorzieningen.ToDictionary(v => v, _ => toeval.Kans(500)),
            ContraIndicaties = Kenmerken.Where(_ => toeval.Kans(200)).ToDictionary(k => k, _ => "sluit_uit"),
            Plek = Ergens(Toeval.Van(zaad, "locatie", locatie), regio),
        };
        return new(groep, toeval.Kans(400) ? toeval.Tussen(1, 3) : 0);
    }

    private static Zoekvraagregel Zoekvraag(int nummer, int zaad, List<Groepregel> groepen, int perRegio, int regio)
    {
        var toeval = Toeval.Van(zaad, "zoekvraag", nummer);
        var bewoner = toeval.Kans(120);
        var huidig = groepen[(regio * perRegio) + toeval.Onder(perRegio)];
        var leeftijd = toeval.Tussen(18, 75);
        var wens = groepen[(regio * perRegio) + toeval.Onder(perRegio)].Groep;
        var profiel = new Zoekprofiel
        {
            Doorstroom = bewoner,
            Toestemming = bewoner && toeval.Kans(700),
            Status =
                bewoner ? null
                : toeval.Kans(120) ? "6"
                : toeval.Kans(620) ? "7"
                : "2",
            Regio = huidig.Groep.Regio,
            Financiering = toeval.Kans(800) ? "WlzW" : "WlzB",
            Profiel = toeval.Kies(Profielen),
            Leveringsvormen = [toeval.Kies(Vormen)],
            LeeftijdVan = leeftijd,
            LeeftijdTot = leeftijd,
            Geslacht = toeval.Kies(["m", "v"]),
            Nodig = Deel(toeval, Voorzieningen, 120),
            Kenmerken = Kenmerken.ToDictionary(k => k, _ => toeval.Kans(80)),
            Voorkeuren = toeval.Kans(400) ? [wens.Code] : [wens.Locatie, wens.Aanbieder],
            Netwerk = Ergens(toeval, huidig.Groep.Regio),
        };
        // A code without meaning: the order of codes says nothing of who sits where.
        return new(
            $"Z-{Toeval.Meng((ulong)nummer + ((ulong)zaad << 32)).ToString("X16", CultureInfo.InvariantCulture)}",
            profiel
        )
        {
            WachtSinds = bewoner ? null : Dag.AddDays(-toeval.Onder(500)),
            VorigeAanbieder = toeval.Kans(300) ? wens.Aanbieder : null,
            HuidigeGroep = bewoner ? huidig.Code : null,
            VerkeerdePlek = bewoner && toeval.Kans(250),
        };
    }

    private static Punt Ergens(Toeval toeval, string regio)
    {
        var nummer = int.Parse(regio, CultureInfo.InvariantCulture);
        return new((nummer % 6 * 400) + toeval.Onder(400), 3000 + (nummer % 31 / 6 * 500) + toeval.Onder(500));
    }

    private static string[] Deel(Toeval toeval, string[] lijst, int promille)
    {
        string[] deel = [.. lijst.Where(_ => toeval.Kans(promille))];
        return deel.Length > 0 || promille < 200 ? deel : [toeval.Kies(lijst)];
    }
}
