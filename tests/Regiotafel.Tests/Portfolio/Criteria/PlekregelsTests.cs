using Regiotafel.Portfolio.Deur;
using static Regiotafel.Tests.Portfolio.Criteria.Voorbeeldpaar;

namespace Regiotafel.Tests.Portfolio.Criteria;

public sealed class PlekregelsTests
{
    [Theory]
    [InlineData(null, "WlzW", null, "onbekend Indiener: Bij de zoekvraag staat nog geen financiering.")]
    [InlineData("WlzW", "WlzW|Wmo", null, "past")]
    [InlineData("WlzW", "WlzW", "WlzW", "past")] // the first line that applies: in the list
    [InlineData("Wmo", "WlzW", "Wmo", "niet Gemeente: Deze plek wordt niet betaald uit Wmo; wel uit WlzW.")]
    [InlineData("WlzB", "", null, "onbekend Aanbieder: Bij deze plek staat nog geen financiering.")]
    [InlineData("WlzB", "WlzW", "Wmo", "onbekend Aanbieder: Bij deze plek staat nog geen financiering.")]
    [InlineData("WlzB", "WlzW", "", "onbekend Aanbieder: Bij deze plek staat nog geen financiering.")]
    [InlineData(
        "WlzB",
        "WlzW|Wmo",
        null,
        "niet Zorgkantoor: Deze plek wordt niet betaald uit WlzB; wel uit WlzW, Wmo."
    )]
    [InlineData("WlzB", "", "WlzB", "niet Zorgkantoor: Deze plek wordt niet betaald uit WlzB.")]
    public void Financiering(string? client, string wel, string? niet, string verwacht) =>
        Assert.Equal(
            verwacht,
            Uitkomst(
                "FIN",
                Client with
                {
                    Financiering = client,
                },
                PassendePlek with
                {
                    Financiering = Lijst(wel),
                    FinancieringNiet = niet is null ? null : Lijst(niet),
                }
            )
        );

    [Theory]
    [InlineData(null, "880", "onbekend Indiener: Bij de zoekvraag staat nog geen profiel.")]
    [InlineData(null, "", "onbekend Indiener: Bij de zoekvraag staat nog geen profiel.")]
    [InlineData("884", "", "onbekend Aanbieder: Bij deze plek staan nog geen profielen.")]
    [InlineData("884", "880|884", "past")]
    [InlineData("884", "880|882", "niet Zorgkantoor: Profiel 884 past niet; deze plek is voor 880, 882.")]
    public void Profiel(string? client, string groep, string verwacht) =>
        Assert.Equal(
            verwacht,
            Uitkomst("PRO", Client with { Profiel = client }, PassendePlek with { Profielen = Lijst(groep) })
        );

    [Theory]
    [InlineData("", "", "onbekend Indiener: Bij de zoekvraag staat nog geen leveringsvorm.")]
    [InlineData("4", "", "onbekend Aanbieder: Bij deze plek staat nog geen leveringsvorm.")]
    [InlineData("4|5", "5|7", "past")]
    [InlineData("4|5", "7", "niet Aanbieder: Leveringsvorm 4, 5 is hier niet mogelijk; wel 7.")]
    public void Leveringsvorm(string client, string groep, string verwacht) =>
        Assert.Equal(
            verwacht,
            Uitkomst(
                "LEV",
                Client with
                {
                    Leveringsvormen = Lijst(client),
                },
                PassendePlek with
                {
                    Leveringsvormen = Lijst(groep),
                }
            )
        );

    [Theory]
    [InlineData(null, null, null, null, "past")]
    [InlineData(null, null, 55, null, "onbekend Indiener: Bij de zoekvraag staat nog geen leeftijd.")]
    [InlineData(55, 55, 55, null, "past")]
    [InlineData(30, 30, null, 30, "past")]
    [InlineData(18, 65, 18, 65, "past")]
    [InlineData(54, 54, 55, null, "niet Aanbieder: Leeftijd 54 valt buiten vanaf 55.")]
    [InlineData(31, 35, null, 30, "niet Aanbieder: Leeftijd 31-35 valt buiten tot en met 30.")]
    [InlineData(66, 70, 18, 65, "niet Aanbieder: Leeftijd 66-70 valt buiten 18 tot en met 65.")]
    [InlineData(17, 17, 18, 65, "niet Wet: Leeftijd 17 valt buiten 18 tot en met 65.")]
    [InlineData(53, 56, 55, null, "onbekend Indiener: Leeftijd 53-56 valt misschien buiten vanaf 55.")]
    [InlineData(16, 70, 18, 65, "onbekend Indiener: Leeftijd 16-70 valt misschien buiten 18 tot en met 65.")]
    public void Leeftijd(int? van, int? tot, int? min, int? max, string verwacht) =>
        Assert.Equal(
            verwacht,
            Uitkomst(
                "LFT",
                Client with
                {
                    LeeftijdVan = van,
                    LeeftijdTot = tot,
                },
                PassendePlek with
                {
                    LeeftijdMin = min,
                    LeeftijdMax = max,
                }
            )
        );

    [Theory]
    [InlineData("v", "alle", "past")]
    [InlineData(null, "alle", "past")]
    [InlineData(
        null,
        "mannen",
        "onbekend Indiener: Deze plek is alleen voor mannen; bij de zoekvraag staat geen geslacht."
    )]
    [InlineData("m", "mannen", "past")]
    [InlineData("v", "vrouwen", "past")]
    [InlineData("v", "mannen", "niet Aanbieder: Deze plek is alleen voor mannen.")]
    [InlineData("m", "vrouwen", "niet Aanbieder: Deze plek is alleen voor vrouwen.")]
    public void Woongroep(string? client, string groep, string verwacht) =>
        Assert.Equal(
            verwacht,
            Uitkomst("GES", Client with { Geslacht = client }, PassendePlek with { Geslacht = groep })
        );

    [Theory]
    [InlineData("5521", "", "past")]
    [InlineData(null, "*", "past")]
    [InlineData(null, "5503", "onbekend Indiener: Bij de zoekvraag staat nog geen regio.")]
    [InlineData("5503", "5503|5518", "past")]
    [InlineData("5503", "5518", "niet Zorgkantoor: Deze plek is niet open voor regio 5503.")]
    public void Regio(string? client, string openVoor, string verwacht) =>
        Assert.Equal(
            verwacht,
            Uitkomst("REG", Client with { Regio = client }, PassendePlek with { OpenVoor = Lijst(openVoor) })
        );

    [Fact]
    public void Op_het_scherm_staan_de_namen_achter_de_codes()
    {
        var punten = Criteriumtoets
            .Toets(
                Client with
                {
                    Profiel = "884",
                    Financiering = "WlzB",
                    Regio = "5503",
                    Leveringsvormen = ["7"],
                },
                PassendePlek,
                Moment
            )
            .Punten.Select(p => p.Schermzin);

        Assert.Equal(
            [
                "Deze plek wordt niet betaald uit Wlz B; wel uit Wlz W.",
                "Profiel W3 past niet; deze plek is voor W1, W2.",
                "Leveringsvorm mpt is hier niet mogelijk; wel verblijf, vpt.",
                "Deze plek is niet open voor regio Drenthe.",
            ],
            punten
        );
    }

    private static string[] Lijst(string tekst) => tekst.Split('|', StringSplitOptions.RemoveEmptyEntries);
}
