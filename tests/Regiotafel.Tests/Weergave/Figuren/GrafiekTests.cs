using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Regiotafel.Weergave.Figuren;

namespace Regiotafel.Tests.Weergave.Figuren;

public sealed class GrafiekTests
{
    private static readonly DateOnly Begin = new(2026, 1, 1);

    // Ten days, highest value 10: axis 0, 5, 10. Wide drawing 640 x 260, plot from y 20 to 216 (196 px high).
    // Left 12 + 2 digits x 8 = 28; right 640 - 12 - 5 letters x 8 = 588: 560 px, 56 px a day.
    private static readonly Stapfiguur Stappen = new()
    {
        Id = "bezetting",
        Bevinding = "Er wonen nu vier mensen meer dan in januari",
        Wat = "Bezette plekken",
        Bron = "Bron: het register.",
        Van = Begin,
        Tot = Begin.AddDays(10),
        Reeksen = [new("bezet", Reeksstijl.Een, [new(Begin, 5), new(Begin.AddDays(3), 10), new(Begin.AddDays(8), 0)])],
    };

    [Fact]
    public void Een_stap_blijft_tot_de_volgende_en_loopt_door_tot_het_einde() =>
        // Days 0, 3, 8, 10 at x 28, 196, 476, 588; values 5, 10, 0 at y 118, 20, 216.
        Assert.Equal("M28 118H196V20H476V216H588", Lijn(Stappen));

    [Fact]
    public void Een_onbekende_waarde_tilt_de_pen_op_en_staat_er_in_woorden()
    {
        var gat = Stappen with
        {
            Reeksen =
            [
                new("bezet", Reeksstijl.Een, [new(Begin, 5), new(Begin.AddDays(3), null), new(Begin.AddDays(8), 10)]),
            ],
        };

        Assert.Equal("M28 118H196M476 20H588", Lijn(gat));
        // Between x 196 and 476: the middle is 336.
        Assert.Equal(
            "336",
            Breed(gat).QuerySelectorAll("text").Single(t => t.TextContent == "niet bekend").GetAttribute("x")
        );
    }

    [Fact]
    public void Een_lijn_gaat_van_punt_naar_punt_met_een_stip_op_elk_punt()
    {
        var lijn = new Lijnfiguur
        {
            Id = "telling",
            Bevinding = "De bezetting daalde",
            Wat = "Bezette plekken",
            Bron = "Bron: de telling.",
            Van = Begin,
            Tot = Begin.AddDays(10),
            Reeksen = [new("bezet", Reeksstijl.Een, [new(Begin, 10), new(Begin.AddDays(5), 5)])],
        };

        Assert.Equal("M28 20L308 118", Lijn(lijn));
        Assert.Equal(2, Breed(lijn).QuerySelectorAll("circle.g-punt").Length);
    }

    [Fact]
    public void Smal_staat_de_naam_boven_het_einde_van_de_lijn()
    {
        // 358 wide: right edge 346; the last value is 0 at y 180 (224 - 44).
        var naam = Ontleed(Tekenproef.Html(Grafiek.Teken(Stappen, Grafiekmaat.Smal))).QuerySelector("text.g-naam")!;

        Assert.Equal(
            ("346", "173", "end"),
            (naam.GetAttribute("x"), naam.GetAttribute("y"), naam.GetAttribute("text-anchor"))
        );
    }

    [Fact]
    public void Namen_die_op_elkaar_vallen_wijken_uiteen()
    {
        var samen = Stappen with
        {
            Reeksen =
            [
                new("bezet", Reeksstijl.Een, [new(Begin, 10)]),
                new("plekken", Reeksstijl.Grens, [new(Begin, 10)]),
            ],
        };

        Assert.Equal(["25", "41"], Breed(samen).QuerySelectorAll("text.g-naam").Select(naam => naam.GetAttribute("y")));
    }

    [Fact]
    public async Task Een_figuur_houdt_haar_vaste_volgorde()
    {
        var html = await Tekenproef.Teken(new FiguurTagHelper { Van = Stappen });
        var figuur = Ontleed(html).QuerySelector("figure")!;

        Assert.Equal(["H2", "P", "svg", "svg", "DETAILS", "P"], figuur.Children.Select(deel => deel.NodeName));
        Assert.DoesNotContain("style=", html, StringComparison.Ordinal);
        Assert.Equal(
            ["1-1-20265", "4-1-202610", "9-1-20260"],
            figuur.QuerySelectorAll("tbody tr").Select(rij => rij.TextContent)
        );
    }

    private static string? Lijn(Tijdfiguur figuur) => Breed(figuur).QuerySelector("path.g-lijn")!.GetAttribute("d");

    private static IElement Breed(Tijdfiguur figuur) =>
        Ontleed(Tekenproef.Html(Grafiek.Teken(figuur, Grafiekmaat.Breed)));

    private static IElement Ontleed(string html) => new HtmlParser().ParseDocument(html).Body!;
}
