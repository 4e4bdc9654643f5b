using System.Xml.Linq;
using Regiotafel.Weergave.Figuren;

namespace Regiotafel.Tests.Weergave.Figuren;

public sealed class TijdfiguurTests
{
    private static readonly DateOnly Begin = new(2026, 1, 1);

    // As in GrafiekTests: x from 28, 56 px a day to 588; y 20 is 10 and 216 is 0.
    private static readonly Lijnfiguur Lijn = new()
    {
        Id = "telling",
        Bevinding = "De bezetting daalde",
        Wat = "Bezette plekken",
        Bron = "Bron: de telling.",
        Van = Begin,
        Tot = Begin.AddDays(10),
        Reeksen =
        [
            new(
                "bezet",
                Reeksstijl.Een,
                [new(Begin, 5, 0, 10), new(Begin.AddDays(5), 5, 0, 10), new(Begin.AddDays(10), 5)]
            ),
        ],
    };

    [Fact]
    public void Een_marge_is_een_vlak_met_een_rand_zo_hoog_als_zij_is()
    {
        var svg = Figuurproef.Breed(Lijn);

        Assert.Equal("M28 20L308 20L308 216L28 216Z", svg.QuerySelector("path.g-marge")!.GetAttribute("d"));
        Assert.Equal("M28 20L308 20M28 216L308 216", svg.QuerySelector("path.g-margelijn")!.GetAttribute("d"));
        Assert.Equal("1-1-2026|5|0|10", string.Join('|', Lijn.Tabel.Rijen[0].Select(cel => cel.Tekst)));
        Assert.Equal("11-1-2026|5||", string.Join('|', Lijn.Tabel.Rijen[2].Select(cel => cel.Tekst)));
    }

    [Fact]
    public void Over_een_breuk_loopt_geen_lijn_en_de_tabel_noemt_haar()
    {
        var breuk = Lijn with { Breuken = [new(Begin.AddDays(3), "andere definitie")] };
        var svg = Figuurproef.Breed(breuk);

        Assert.Equal("M28 118M308 118L588 118", svg.QuerySelector("path.g-lijn")!.GetAttribute("d"));
        Assert.Equal(196, svg.QuerySelector("path.g-breuk")!.Punten()[0]);
        Assert.Equal(["", "andere definitie", ""], breuk.Tabel.Rijen.Select(rij => rij[^1].Tekst));
    }

    [Fact]
    public void Een_doel_zonder_datum_staat_naast_de_tijd()
    {
        var doel = Lijn with
        {
            Reeksen =
            [
                .. Lijn.Reeksen,
                new("doel", Reeksstijl.Grens, [new(Begin, 8)]) { ZonderDatum = [new("later", 2)] },
            ],
        };
        var svg = Figuurproef.Breed(doel);
        var open = svg.QuerySelector("path.g-doel--open")!.Punten();

        // 2 of 10: a fifth of 196 above 216. Right of the end of the time axis.
        Assert.Equal(176.8, open[1]);
        Assert.True(open[0] > svg.QuerySelector("path.g-raster")!.Punten()[2]);
        Assert.Equal("geen datum: later||||2", string.Join('|', doel.Tabel.Rijen[^1].Select(cel => cel.Tekst)));
    }

    [Fact]
    public void Een_los_beeld_staat_op_zichzelf_met_titel_bron_en_eigen_kleuren()
    {
        var svg = Losbeeld.Maak(
            Lijn with
            {
                Bevinding = "Meer & minder dan \"10\"",
            },
            "https://voorbeeld.test/monitor/paneel/x"
        );
        var wortel = XDocument.Parse(svg).Root!;

        Assert.Equal("Meer & minder dan \"10\"", wortel.Elements().First(e => e.Name.LocalName == "title").Value);
        Assert.Contains(
            "Bron: de telling. https://voorbeeld.test/monitor/paneel/x",
            wortel.Value,
            StringComparison.Ordinal
        );
        Assert.Contains(".g-r1 { stroke: #0b5563; }", svg, StringComparison.Ordinal);
        Assert.DoesNotContain("var(", svg, StringComparison.Ordinal);
        Assert.DoesNotContain("light-dark", svg, StringComparison.Ordinal);
        Assert.Equal(
            svg,
            Losbeeld.Maak(
                Lijn with
                {
                    Bevinding = "Meer & minder dan \"10\"",
                },
                "https://voorbeeld.test/monitor/paneel/x"
            )
        );
    }
}
