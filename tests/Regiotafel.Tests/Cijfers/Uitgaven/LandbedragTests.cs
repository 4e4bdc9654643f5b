using System.Globalization;
using Regiotafel.Cijfers.Deur;
using Regiotafel.Tests.Cijfers.Grens;

namespace Regiotafel.Tests.Cijfers.Uitgaven;

/// <summary>The amounts and means of the invented country: they open, and give nothing away that has too few behind it.</summary>
public sealed class LandbedragTests
{
    private const string Geheel = "kosten-per-klant";
    private const string Delen = "kosten-per-klant-zonder-meerzorg";
    private const string Jaar = "2023";

    [Fact]
    public void De_totale_kosten_van_Rotterdam_zijn_openbaar()
    {
        // The regioplan of Rotterdam prints 64.6 million.
        var cijfer = Tabel("tegel-totale-kosten").Cijfers.Single(c => c.Regio == "5521");
        Assert.Equal("64.600.000,00", cijfer.Tekst);
    }

    [Fact]
    public void Een_gemiddeld_bedrag_staat_er_met_wat_het_kan_zijn_en_een_gemiddelde_leeftijd_zonder()
    {
        var kosten = Tabel(Geheel).Cijfers.Single(c => c.Regio == "5521");
        Assert.Contains("(werkelijk ", kosten.Tekst, StringComparison.Ordinal);
        var leeftijd = Tabel("gemiddelde-leeftijd").Cijfers.Single(c => c.Regio == "5521");
        Assert.True(decimal.TryParse(leeftijd.Waarde, CultureInfo.InvariantCulture, out _));
        Assert.Null(leeftijd.Laag);
    }

    [Fact]
    public void Totaal_gedeeld_door_gemiddelde_geeft_van_elke_regio_alleen_een_rond_aantal_klanten()
    {
        var totalen = Tabel("tegel-totale-kosten").Cijfers.ToDictionary(c => (c.Periode, c.Regio), c => c.Waarde);
        var aantallen = Tabel(Geheel)
            .Cijfers.Where(c => c.Waarde is not null && c.Regio != "ALLE-ONGEWOGEN")
            .Select(c => decimal.Round(Getal(totalen[(c.Periode, c.Regio)]!) / Getal(c.Waarde!)))
            .ToList();
        Assert.True(aantallen.Count > 20, $"{aantallen.Count} regio's met een totaal en een gemiddelde");
        Assert.All(aantallen, aantal => Assert.Equal(0, aantal % 5));
    }

    [Fact]
    public void Geen_verborgen_bedrag_volgt_uit_de_andere()
    {
        var aanvaller = Vertel((regio, deel, _, _) => Getoond(regio, deel));
        TestContext.Current.SendDiagnosticMessage("{0} verborgen", aanvaller.Verborgen);
        Assert.Empty(aanvaller.Vind());
    }

    [Fact]
    public void Met_alles_getoond_wat_de_vloer_zelf_haalt_volgt_er_wel_een() =>
        Assert.NotEmpty(Vertel((_, _, mensen, delen) => Haalt(mensen, delen)).Vind());

    private static bool Getoond(string regio, string deel) =>
        deel != Rest
        && Tabel(deel.Length == 0 ? Geheel : Delen)
            .Cijfers.Single(c => (c.Periode, c.Regio, c.Uitsplitsing) == (Jaar, regio, deel))
            .Waarde
            is not null;

    private static bool Haalt(long mensen, Dictionary<string, long> delen) =>
        Proeftabel.Vast.Somvloer.Haalt(
            mensen,
            new(delen.ToDictionary(d => d.Key, d => (System.Numerics.BigInteger)d.Value))
        );

    private const string Rest = "rest";

    private static Somaanvaller Vertel(Func<string, string, long, Dictionary<string, long>, bool> gezien)
    {
        var rijen = Openland.Bijdragen.Where(b => b.Indicator is Geheel or Delen && b.Periode.Code == Jaar).ToList();
        var regios = rijen.Select(r => r.Regio).Distinct().ToList();
        var soorten = rijen.Select(r => r.Uitsplitsing).Distinct().ToList();
        var aanvaller = new Somaanvaller();
        foreach (var regio in regios.Append("ALLE"))
        {
            foreach (var soort in soorten)
            {
                var eigen = rijen.Where(r => r.Uitsplitsing == soort && (regio == "ALLE" || r.Regio == regio)).ToList();
                var mensen = eigen.GroupBy(r => r.Regio).Sum(g => (long)g.First().Mensen);
                var delen = eigen.GroupBy(r => r.Aanbieder).ToDictionary(g => g.Key, g => g.Sum(r => (long)r.Deel));
                aanvaller.Weet($"{regio} {soort}", mensen, delen, soort != Rest && gezien(regio, soort, mensen, delen));
            }
            aanvaller.Som($"{regio} ", soorten.Where(s => s.Length > 0).Select(s => $"{regio} {s}"));
        }
        foreach (var soort in soorten)
        {
            aanvaller.Som($"ALLE {soort}", regios.Select(r => $"{r} {soort}"));
        }
        return aanvaller;
    }

    private static decimal Getal(string waarde) => decimal.Parse(waarde, CultureInfo.InvariantCulture);

    private static Uitgavetabel Tabel(string code) => Openland.Uitgave.Tabellen.Single(t => t.Indicator == code);
}
