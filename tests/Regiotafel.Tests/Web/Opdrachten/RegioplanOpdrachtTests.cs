using Regiotafel.Tests.Monitor;
using Regiotafel.Tests.Proef;
using Regiotafel.Tests.Regioplan;

namespace Regiotafel.Tests.Web.Opdrachten;

/// <summary>The command that writes plans, in a process of its own: its exit codes are what a script goes by.</summary>
public sealed class RegioplanOpdrachtTests
{
    [Fact, Trait("soort", "opslag")]
    public async Task De_eindcode_zegt_of_elk_plan_er_is_en_of_het_is_gedrukt()
    {
        await using var wereld = await Proefregio.Start(Motor.Sqlite);
        await RegiopaginaTests.Geef(wereld, voorbeeld: true);

        var (code, _, fouten) = await Voer(wereld, Proefdrukker.Programma, "een", "--regio", "5521");
        Assert.Equal(0, code);
        Assert.Contains("1 van 1 regioplannen 2024-2025", fouten, StringComparison.Ordinal);
        Assert.Equal(
            ["plan.html", "plan.json", "plan.pdf", "plan.xlsx"],
            Directory
                .EnumerateFiles(Path.Combine(wereld.Map, "een", "rotterdam-2024-2025"))
                .Select(Path.GetFileName)
                .Order()
        );

        // The whole country, of which some regions have no figures.
        (code, _, fouten) = await Voer(wereld, Proefdrukker.Programma, "alle", "--alle");
        Assert.Equal(1, code);
        Assert.Contains("van 31 regioplannen 2024-2025", fouten, StringComparison.Ordinal);
        Assert.Contains("Geen plan voor", fouten, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(wereld.Map, "alle", "rotterdam-2024-2025", "plan.pdf")));

        (code, _, fouten) = await Voer(wereld, "/nergens/chromium", "zonder", "--regio", "5521");
        Assert.Equal(3, code);
        Assert.Contains("Installeer het pakket chromium", fouten, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(wereld.Map, "zonder", "rotterdam-2024-2025", "plan.pdf")));

        // A published plan that somebody changed in the store: it is not written, and the others are.
        await Planproef.Begin(wereld);
        await Planproef.MaakGereed(wereld, "De focus.");
        await Planproef.Publiceer(wereld);
        (code, _, fouten) = await Voer(wereld, Proefdrukker.Programma, "heel", "--regio", "5521");
        Assert.Equal(0, code);
        await wereld.AlsEigenaar(
            """
            insert into regioplan_vastbestand
            select plan_id, 2, soort, regio, op, naam, 'YW5kZXJz', hash from regioplan_vastbestand where druk = 1
            """
        );
        (code, _, fouten) = await Voer(wereld, Proefdrukker.Programma, "geschonden", "--alle");
        Assert.Equal(1, code);
        Assert.Contains("Niet gemaakt: Rotterdam. Wat daarvan is bewaard", fouten, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(wereld.Map, "geschonden", "rotterdam-2024-2025")));
        Assert.NotEmpty(Directory.EnumerateDirectories(Path.Combine(wereld.Map, "geschonden")));
    }

    private static Task<(int Code, string Uit, string Fouten)> Voer(
        Proefregio wereld,
        string drukker,
        string map,
        params string[] welke
    ) =>
        Kindproces.Voer(
            wereld.Motor,
            wereld.Map,
            ("REGIOTAFEL_CHROMIUM", drukker),
            ["regioplan", "maak", "--editie", "2024-2025", "--uit", Path.Combine(wereld.Map, map), .. welke],
            TestContext.Current.CancellationToken
        );
}
