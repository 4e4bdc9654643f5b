using Regiotafel.Cijfers.Deur;

namespace Regiotafel.Tests.Cijfers.Deur;

/// <summary>The promises of cijfers-cli.md on the small example.</summary>
public sealed class CijferloopTests : IDisposable
{
    private readonly string _uit = Directory.CreateTempSubdirectory("cijfers-").FullName;

    public static TheoryData<string> Edities => [.. Cijferloop.Edities];

    [Theory]
    [MemberData(nameof(Edities))]
    public void Het_kleine_voorbeeld_geeft_precies_de_verwachte_bestanden(string editie)
    {
        var afloop = Voer(Voorbeeld.Pad("klein/levering"), editie, 2);

        Assert.Equal(Cijferafloop.MetQuarantaine, afloop);
        Assert.Equal(File.ReadAllText(Voorbeeld.Pad($"klein/verwacht/{editie}/metingen.csv")), Lees("metingen.csv"));
        Assert.Equal(
            ZonderMelding(File.ReadAllLines(Voorbeeld.Pad($"klein/verwacht/{editie}/screening.csv"))),
            ZonderMelding(Lees("screening.csv").Split('\n', StringSplitOptions.RemoveEmptyEntries))
        );
    }

    [Theory]
    [InlineData(1, false, false)]
    [InlineData(8, false, false)]
    [InlineData(2, true, false)]
    [InlineData(8, true, false)]
    [InlineData(1, false, true)]
    [InlineData(2, true, true)]
    public void Draden_volgorde_en_knippen_veranderen_geen_byte(int threads, bool geschud, bool geknipt)
    {
        using var levering = new Proeflevering("klein/levering");
        if (geschud)
        {
            levering.Schud(zaad: 20241 + threads);
        }
        if (geknipt)
        {
            levering.Knip();
        }

        _ = Cijferloop.Voer(
            new(levering.Map, _uit, Cijferloop.Edities, null, threads),
            _ => { },
            TestContext.Current.CancellationToken
        );

        foreach (var editie in Cijferloop.Edities)
        {
            Assert.Equal(
                File.ReadAllText(Voorbeeld.Pad($"klein/verwacht/{editie}/metingen.csv")),
                Lees($"{editie}/metingen.csv")
            );
        }
    }

    [Fact]
    public void Met_regio_blijven_de_waarden_die_van_de_hele_levering()
    {
        _ = Cijferloop.Voer(
            new(Voorbeeld.Pad("klein/levering"), _uit, ["2024-2025"], "5521", 2),
            _ => { },
            TestContext.Current.CancellationToken
        );

        var verwacht = File.ReadAllLines(Voorbeeld.Pad("klein/verwacht/2024-2025/metingen.csv"))
            .Where(r => r.Split(';')[3] is "regio" or "5521" or "ALLE" or "ALLE-ONGEWOGEN" or "NL");
        Assert.Equal(verwacht, Lees("metingen.csv").Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public void Een_regio_buiten_het_manifest_schrijft_niets()
    {
        var meldingen = new List<string>();

        var afloop = Cijferloop.Voer(
            new(Voorbeeld.Pad("klein/levering"), _uit, ["2024-2025"], "5501", 1),
            meldingen.Add,
            TestContext.Current.CancellationToken
        );

        Assert.Equal(Cijferafloop.VerkeerdGebruik, afloop);
        Assert.Contains("Regio 5501 staat niet in het manifest van deze levering.", meldingen);
        Assert.Empty(Directory.EnumerateFileSystemEntries(_uit));
    }

    [Fact]
    public void Een_geweigerde_levering_laat_geen_oude_cijfers_staan()
    {
        using var levering = new Proeflevering("klein/levering");
        _ = Voer(levering.Map, "2024-2025", 1);
        File.AppendAllText(Path.Combine(levering.Map, "inwoners.csv"), "2024-01-01;GM0001;1\n");

        var afloop = Voer(levering.Map, "2024-2025", 1);

        Assert.Equal(Cijferafloop.Geweigerd, afloop);
        Assert.Equal(
            ["manifest.json", "screening.csv"],
            Directory.EnumerateFiles(_uit).Select(Path.GetFileName).Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void De_landelijke_reeks_geeft_alle_55_gepubliceerde_groeipercentages()
    {
        using var levering = new Proeflevering("klein/levering");
        levering.Schrijf("monitorstand.csv", File.ReadAllLines(Voorbeeld.Pad("landelijk/monitorstand.csv")));

        _ = Voer(levering.Map, "monitor", 2);

        var groei = Lees("metingen.csv")
            .Split('\n')
            .Where(r => r.StartsWith("aanspraken-groei;", StringComparison.Ordinal))
            .Select(r => r.Split(';'))
            .ToDictionary(v => (v[2], v[4]), v => v[7]);
        var gepubliceerd = File.ReadAllLines(Voorbeeld.Pad("landelijk/groei-gepubliceerd.csv"))[1..]
            .Select(r => r.Split(';'))
            .ToList();
        Assert.Equal(55, gepubliceerd.Count);
        Assert.All(gepubliceerd, v => Assert.Equal(v[3], groei[(v[2], $"zzp={v[0]}")]));
    }

    // Promise 4 of cijfers-cli.md.
    [Fact]
    public void Iemand_die_op_geen_getelde_dag_geldt_verandert_geen_rij()
    {
        using var levering = new Proeflevering("klein/levering");
        var (_, regels) = levering.Bestanden().First(b => b.Naam == "indicaties.csv");
        levering.Schrijf(
            "indicaties.csv",
            [.. regels, "kl-99;999;880;5521;1990;1;03;2019-01-01;2019-01-01;2019-02-01;;Wmo"]
        );

        _ = Voer(levering.Map, "2024-2025", 2);

        Assert.Equal(File.ReadAllText(Voorbeeld.Pad("klein/verwacht/2024-2025/metingen.csv")), Lees("metingen.csv"));
    }

    public void Dispose() => Directory.Delete(_uit, recursive: true);

    private Cijferafloop Voer(string levering, string editie, int threads) =>
        Cijferloop.Voer(new(levering, _uit, [editie], null, threads), _ => { }, TestContext.Current.CancellationToken);

    private string Lees(string naam) => File.ReadAllText(Path.Combine(_uit, naam));

    private static IEnumerable<string> ZonderMelding(IEnumerable<string> regels) =>
        regels.Select(r => string.Join(';', r.Split(';')[..5]));
}
