using Regiotafel.Weergave.Figuren;

namespace Regiotafel.Tests.Weergave.Figuren;

/// <summary>What holds for every kind of figure.</summary>
public sealed class FiguurTests
{
    [Fact]
    public async Task Elke_figuur_houdt_haar_vaste_volgorde_en_is_zonder_te_zien_te_volgen()
    {
        foreach (var figuur in Figuurvoorbeelden.Alle())
        {
            var html = await Figuurproef.Geheel(figuur);

            Assert.Equal(["H2", "P", "svg", "svg", "DETAILS", "P"], html.Children.Select(deel => deel.NodeName));
            Assert.Empty(html.QuerySelectorAll("[style], script, [onclick]"));
            Assert.Equal(figuur.Bron, html.QuerySelector("p.rt-figuur__bron")!.TextContent);
            foreach (var svg in html.QuerySelectorAll("svg"))
            {
                var genoemd = svg.GetAttribute("aria-labelledby")!.Split(' ');
                Assert.Equal("img", svg.GetAttribute("role"));
                Assert.Equal(["title", "desc"], genoemd.Select(id => html.QuerySelector($"[id='{id}']")!.LocalName));
                Assert.All(genoemd, id => Assert.NotEqual("", html.QuerySelector($"[id='{id}']")!.TextContent));
            }
            Assert.All(html.QuerySelectorAll("th"), kop => Assert.True(kop.HasAttribute("scope")));
            Assert.NotEmpty(html.QuerySelectorAll("tbody tr"));
        }
    }

    [Fact]
    public void Dezelfde_gegevens_geven_dezelfde_tekens()
    {
        foreach (var (een, ander) in Figuurvoorbeelden.Alle().Zip(Figuurvoorbeelden.Alle()))
        {
            Assert.Equal(Figuurproef.Smal(een).OuterHtml, Figuurproef.Smal(ander).OuterHtml);
            Assert.Equal(Figuurproef.Breed(een).OuterHtml, Figuurproef.Breed(ander).OuterHtml);
        }
    }

    [Fact]
    public void Niets_staat_buiten_het_beeld()
    {
        foreach (
            var svg in Figuurvoorbeelden
                .Alle()
                .SelectMany(figuur => new[] { Figuurproef.Breed(figuur), Figuurproef.Smal(figuur) })
        )
        {
            var maat = svg.GetAttribute("viewBox")!.Split(' ').Select(double.Parse).ToArray();
            Assert.All(svg.QuerySelectorAll("text"), tekst => Assert.InRange(tekst.Getal("x"), 0, maat[2]));
            Assert.All(svg.QuerySelectorAll("text"), tekst => Assert.InRange(tekst.Getal("y"), 0, maat[3]));
            Assert.All(
                svg.QuerySelectorAll("rect"),
                vlak => Assert.InRange(vlak.Getal("x") + vlak.Getal("width"), 0, maat[2])
            );
        }
    }

    [Fact]
    public async Task Een_figuur_zonder_gegevens_zegt_dat_in_beeld_en_tabel()
    {
        var leeg = Figuurvoorbeelden.Lijn([]) with { Reeksen = [] };
        var html = await Figuurproef.Geheel(leeg);

        Assert.All(html.QuerySelectorAll("svg text"), tekst => Assert.Equal(Grafiek.Leeg, tekst.TextContent));
        Assert.Equal(Grafiek.Leeg, html.QuerySelector("tbody td")!.TextContent);
    }

    [Fact]
    public async Task Een_figuur_met_een_vast_adres_verwijst_ernaar_in_de_bronregel()
    {
        var html = await Figuurproef.Geheel(
            Figuurvoorbeelden.Lijn([new(new DateOnly(2023, 10, 1), 3)]) with
            {
                Adres = "/monitor/paneel/x",
            }
        );

        Assert.Equal("/monitor/paneel/x", html.QuerySelector("p.rt-figuur__bron a")!.GetAttribute("href"));
    }
}
