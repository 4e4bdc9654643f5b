using Regiotafel.Weergave.Figuren;

namespace Regiotafel.Tests.Weergave.Figuren;

public sealed class KleinereeksenTests
{
    private static readonly DateOnly Begin = new(2023, 1, 1);

    private static readonly Kleinereeksen Reeksen = new()
    {
        Id = "klein",
        Bevinding = "Elk profiel heeft zijn eigen groei",
        Wat = "Groei per profiel",
        Bron = "Bron: verzonnen.",
        Van = Begin,
        Tot = Begin.AddDays(100),
        Reeksen =
        [
            new("W1", Reeksstijl.Een, [new(Begin, 0), new(Begin.AddDays(100), 20)]),
            new("W2", Reeksstijl.Twee, [new(Begin, 20), new(Begin.AddDays(50), null), new(Begin.AddDays(100), 10)]),
            new("W3", Reeksstijl.Drie, [new(Begin, 5, 0, 10), new(Begin.AddDays(100), 5, 0, 10)]),
            new("W4", Reeksstijl.Vier, [new(Begin, 5)]),
        ],
    };

    // Values 0 to 20; left 2 x 8 + 12 = 28; three in a row: (640 - 28 - 2 x 14) / 3 = 194.67 px each, 84 px high from y 26 to 110.
    [Fact]
    public void Alle_reeksen_staan_op_dezelfde_assen() =>
        Assert.Equal(
            ["M28 110L222.7 26", "M236.7 26M431.3 68", "M445.3 89L640 89", "M28 237"],
            Figuurproef.Breed(Reeksen).QuerySelectorAll("path.g-lijn").Select(lijn => lijn.GetAttribute("d"))
        );

    [Fact]
    public void Elke_reeks_draagt_haar_naam_en_laatste_waarde()
    {
        var svg = Figuurproef.Smal(Reeksen);

        Assert.Equal(["W1", "W2", "W3", "W4"], svg.QuerySelectorAll("text.g-naam").Select(naam => naam.TextContent));
        Assert.Equal(["20", "10", "5", "5"], svg.QuerySelectorAll("text.g-inkt").Select(waarde => waarde.TextContent));
        Assert.Single(svg.QuerySelectorAll("circle.g-punt"));
        Assert.Single(svg.QuerySelectorAll("path.g-marge"));
    }

    [Fact]
    public void De_tabel_heeft_een_kolom_per_reeks_met_haar_marge() =>
        Assert.Equal(
            ["Datum", "W1", "W2", "W3", "W3 minstens", "W3 hoogstens", "W4"],
            Reeksen.Tabel.Kolommen.Select(kolom => kolom.Kop)
        );
}
