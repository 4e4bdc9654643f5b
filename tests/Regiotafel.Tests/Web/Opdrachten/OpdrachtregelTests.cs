using System.CommandLine;
using Regiotafel.Web.Opdrachten;

namespace Regiotafel.Tests.Web.Opdrachten;

public sealed class OpdrachtregelTests
{
    private static readonly string[] Engels =
    [
        "Usage",
        "Commands",
        "Options",
        "Description",
        "Show ",
        "Required",
        "Arguments",
        "Unrecognized",
    ];

    [Fact]
    public async Task Zonder_opdracht_komt_de_hulp()
    {
        var (code, uit, _) = await Voer();
        Assert.Equal(0, code);
        Assert.Contains("Gebruik:\n  regiotafel OPDRACHT [opties]", uit, StringComparison.Ordinal);
    }

    [Fact]
    public async Task De_hulp_van_elke_opdracht_is_Nederlands_en_noemt_de_eindcodes()
    {
        foreach (var pad in Paden(Opdrachtregel.Wortel(), []))
        {
            var (code, uit, fouten) = await Voer([.. pad, "--help"]);
            Assert.Equal((0, ""), (code, fouten));
            Assert.All(Engels, woord => Assert.DoesNotContain(woord, uit, StringComparison.Ordinal));
            Assert.Contains("Eindcode:\n  0    gelukt", uit, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Elke_opdracht_is_te_typen() =>
        Assert.Equal(
            [
                "cijfers",
                "inzage",
                "kopie",
                "logboek",
                "plaatsboek",
                "plaatsing",
                "portfolio",
                "regioplan",
                "scan",
                "schema",
                "start",
                "voorbeeld",
            ],
            Opdrachtregel.Wortel().Subcommands.Select(o => o.Name).Order(StringComparer.Ordinal)
        );

    [Fact]
    public async Task Een_onbekende_opdracht_noemt_wat_niet_klopt_en_geeft_2()
    {
        var (code, uit, fouten) = await Voer("strat");
        Assert.Equal((2, ""), (code, uit));
        Assert.StartsWith("Dit hoort niet bij de opdracht: strat\n", fouten, StringComparison.Ordinal);
        Assert.All(Engels, woord => Assert.DoesNotContain(woord, fouten, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Zeg welke regio: --regio CODE, of --alle.", "--editie", "2024-2025", "--uit", "plannen")]
    [InlineData(
        "9999 is geen code van een zorgkantoorregio.",
        "--regio",
        "9999",
        "--editie",
        "2024-2025",
        "--uit",
        "p"
    )]
    [InlineData(
        "2019-2020 is geen editie. Kies uit 2024-2025, 2023-2024.",
        "--alle",
        "--editie",
        "2019-2020",
        "--uit",
        "p"
    )]
    [InlineData("De opdracht is niet compleet", "--regio", "5521")]
    public async Task Een_regioplan_vraagt_een_regio_een_editie_en_een_map(string zin, params string[] args)
    {
        var (code, _, fouten) = await Voer(["regioplan", "maak", .. args]);
        Assert.Equal(2, code);
        Assert.Contains(zin, fouten, StringComparison.Ordinal);
    }

    private static IEnumerable<IReadOnlyList<string>> Paden(Command opdracht, IReadOnlyList<string> hier) =>
        opdracht.Subcommands.Count == 0 ? [hier] : opdracht.Subcommands.SelectMany(s => Paden(s, [.. hier, s.Name]));

    private static async Task<(int Code, string Uit, string Fouten)> Voer(params string[] args)
    {
        using StringWriter uit = new() { NewLine = "\n" };
        using StringWriter fouten = new() { NewLine = "\n" };
        var code = await Opdrachtregel.Voer(args, uit, fouten);
        return (code, uit.ToString(), fouten.ToString());
    }
}
