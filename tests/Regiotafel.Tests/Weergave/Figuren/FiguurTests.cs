using Regiotafel.Weergave.Figuren;

namespace Regiotafel.Tests.Weergave.Figuren;

/// <summary>What holds for every kind of figure.</summary>
public sealed class FiguurTests
{
    private static readonly DateOnly Dag = new(2023, 10, 1);

    [Fact]
    public async Task Elke_figuur_houdt_haar_vaste_volgorde_en_is_zonder_te_zien_te_volgen()
    {
        foreach (var figuur in Alle())
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
        foreach (var (een, ander) in Alle().Zip(Alle()))
        {
            Assert.Equal(Figuurproef.Smal(een).OuterHtml, Figuurproef.Smal(ander).OuterHtml);
            Assert.Equal(Figuurproef.Breed(een).OuterHtml, Figuurproef.Breed(ander).OuterHtml);
        }
    }

    [Fact]
    public void Niets_staat_buiten_het_beeld()
    {
        foreach (var svg in Alle().SelectMany(figuur => new[] { Figuurproef.Breed(figuur), Figuurproef.Smal(figuur) }))
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
        var leeg = Lijn([]) with { Reeksen = [] };
        var html = await Figuurproef.Geheel(leeg);

        Assert.All(html.QuerySelectorAll("svg text"), tekst => Assert.Equal(Grafiek.Leeg, tekst.TextContent));
        Assert.Equal(Grafiek.Leeg, html.QuerySelector("tbody td")!.TextContent);
    }

    [Fact]
    public async Task Een_figuur_met_een_vast_adres_verwijst_ernaar_in_de_bronregel()
    {
        var html = await Figuurproef.Geheel(Lijn([new(Dag, 3)]) with { Adres = "/monitor/paneel/x" });

        Assert.Equal("/monitor/paneel/x", html.QuerySelector("p.rt-figuur__bron a")!.GetAttribute("href"));
    }

    private static Lijnfiguur Lijn(IReadOnlyList<Meetpunt> punten) =>
        new()
        {
            Id = "lijn",
            Bevinding = "De stand groeit",
            Wat = "Mensen",
            Bron = "Bron: verzonnen.",
            Van = Dag,
            Tot = punten.Count > 0 ? punten[^1].Dag : Dag,
            Reeksen = [new("zorgkantoorregio's samen", Reeksstijl.Een, punten)],
        };

    private static IEnumerable<Figuur> Alle()
    {
        var lang = "Gemeenschappelijke zorgkantoorregio Amstelland-en-De-Meerlanden";
        yield return Lijn([new(Dag, 1)]);
        yield return Lijn([
            new(Dag, -5),
            new(Dag.AddDays(40), null),
            new(Dag.AddDays(80), 1_000_000_000, 0, 2_000_000_000),
        ]);
        yield return new Stippenfiguur
        {
            Id = "stip",
            Bevinding = "Een regio ligt hoger",
            Wat = "Per 10.000",
            Bron = "Bron: verzonnen.",
            Naamkop = "Regio",
            Waardekop = "Waarde",
            Gemiddelde = 1,
            Rijen =
            [
                .. Enumerable
                    .Range(0, 31)
                    .Select(i => new Stippenrij($"{lang} {i}", i == 3 ? null : new(i - 4, i - 6, i))),
            ],
        };
        yield return new Trechterfiguur
        {
            Id = "trechter",
            Bevinding = "Een regio ligt hoger",
            Wat = "Per 10.000",
            Bron = "Bron: verzonnen.",
            Naamkop = "Regio",
            Waardekop = "Waarde",
            Noemerkop = "Inwoners",
            Gemiddelde = 2,
            Limieten = [new(1, 0, 100, -5, 500), new(1_000_000, 1.9m, 2.1m, 1.8m, 2.2m)],
            Stippen =
            [
                new(lang, 1_000_000, new(90), "hoger", Puntvorm.Omhoog, Eigen: true),
                new("Twente", 1, null, "te weinig"),
            ],
        };
        yield return new Brugfiguur
        {
            Id = "brug",
            Bevinding = "De stand daalde",
            Wat = "Mensen",
            Bron = "Bron: verzonnen.",
            Waardekop = "Mensen",
            Restnaam = lang,
            Begin = new("begin", new(5)),
            Stappen = [new("instroom", new(0)), new("uitstroom", new(9, 8, 10), Eraf: true)],
            Eind = new("eind", new(0)),
        };
        yield return new Aandeelbalk
        {
            Id = "balk",
            Bevinding = "Bijna alles is van een soort",
            Wat = "Aandeel",
            Bron = "Bron: verzonnen.",
            Naamkop = "Soort",
            Rijen =
            [
                new(
                    lang,
                    [
                        new(lang, new(99), Reeksstijl.Een),
                        new("rest", new(0), Reeksstijl.Twee),
                        new(lang + " B", null, Reeksstijl.Drie),
                    ]
                ),
            ],
        };
    }
}
