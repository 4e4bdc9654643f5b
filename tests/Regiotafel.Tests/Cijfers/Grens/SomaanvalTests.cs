using Regiotafel.Cijfers.Deur;
using static Regiotafel.Tests.Cijfers.Grens.Proeftabel;

namespace Regiotafel.Tests.Cijfers.Grens;

/// <summary>An outsider with all amounts and means of random countries: no hidden sum, and no exact number of people.</summary>
public sealed class SomaanvalTests
{
    private const int Landen = 150;

    [Fact]
    public void Uit_alle_bedragen_samen_is_geen_verborgen_som_te_halen()
    {
        var (getoond, verborgen) = (0, 0);
        for (var zaad = 1; zaad <= Landen; zaad++)
        {
            var land = new Geldland(zaad);
            var uitgave = Open(Doelgroep.Openbaar, Vast, land.Tabellen()).Uitgave!;
            var aanvaller = land.Vertel(Geldland.Getoond(uitgave));
            var gevonden = aanvaller.Vind();
            Assert.True(gevonden.Count == 0, $"zaad {zaad}: {string.Join(", ", gevonden)}");
            verborgen += aanvaller.Verborgen;
            getoond += uitgave.Tabellen.SelectMany(t => t.Cijfers).Count(c => c.Waarde is not null);
        }
        TestContext.Current.SendDiagnosticMessage("{0} getoond, {1} verborgen", getoond, verborgen);
        Assert.True(getoond > Landen * 4 && verborgen > Landen * 4, $"{getoond} getoond, {verborgen} verborgen");
    }

    [Fact]
    public void Met_alleen_de_eigen_vloer_haalt_dezelfde_aanvaller_ze_er_wel_uit()
    {
        var landen = Enumerable.Range(1, 20).Select(zaad => new Geldland(zaad)).ToList();
        Assert.Contains(
            landen,
            land => land.Vertel(land.Haalt).Vind().Any(v => !v.Contains('+', StringComparison.Ordinal))
        );
        Assert.Contains(
            landen,
            land => land.Vertel(land.Haalt).Vind().Any(v => v.Contains('+', StringComparison.Ordinal))
        );
    }

    [Fact]
    public void Totaal_en_gemiddelde_laten_altijd_meer_dan_twee_aantallen_klanten_open()
    {
        for (var klanten = 10; klanten <= 120; klanten++)
        {
            Assert.True(Somaanvaller.Klanten(Toon(klanten), 10, 130, Toon).Count > 2, $"{klanten}");
        }
    }

    [Fact]
    public void Met_een_precies_gemiddelde_is_er_maar_een_aantal_klanten_mogelijk() =>
        Assert.Equal([37], Somaanvaller.Klanten(Precies(37), 10, 130, Precies));

    // How the border prints the mean of one total over so many people.
    private static string Toon(int klanten) =>
        Tekst(
            new Proeftabel("kosten-per-klant", "2.0")
                .Cel("5503", "", 300_000_000, klanten, "2023", [120_000_000, 100_000_000, 80_000_000])
                .Maak(),
            "5503",
            periode: "2023"
        );

    private static string Precies(int klanten) => $"{decimal.Round(3_000_000m / klanten)}";
}
