using Regiotafel.Plaatsing.WatAls;

namespace Regiotafel.Tests.Plaatsing.WatAls;

/// <summary>What of an outcome somebody reads, by hand.</summary>
public sealed class WatalsblikTests
{
    private static readonly long[] Nul = [0, 0, 0, 0, 0, 0, 0, 0, 0];

    // One urgent person more at the cost of two with status 7.
    private static readonly long[] Na = [1, 0, -2, 0, 0, 0, 0, 0, 0];

    [Fact]
    public void Wie_de_zoekvragen_ziet_leest_alles()
    {
        var blik = new Watalsblik(Uitkomst(erbij: 1, eraf: 12, elders: 0), ZietZoekvragen: true);

        Assert.Equal("1 persoon krijgt er een plek bij", blik.Erbij);
        Assert.Equal("12 mensen verliezen de plek", blik.Eraf);
        Assert.Null(blik.Elders);
        Assert.Contains("1 persoon meer", blik.Zin, StringComparison.Ordinal);
        Assert.Equal(new Statusblik("6", "9", "3", "2"), blik.Statussen[0]);
    }

    [Fact]
    public void Wie_ze_niet_ziet_leest_niets_onder_de_tien_en_van_een_verschil_alleen_de_richting()
    {
        var blik = new Watalsblik(Uitkomst(erbij: 9, eraf: 10, elders: 0), ZietZoekvragen: false);

        Assert.Equal("Minder dan 10 mensen krijgen er een plek bij", blik.Erbij);
        Assert.Equal("10 mensen verliezen de plek", blik.Eraf);
        Assert.Equal("Minder dan 10 mensen krijgen een andere plek dan zonder de verandering.", blik.Elders);
        Assert.Equal("de beste verdeling wordt beter", blik.Zin);
        Assert.Equal(
            [
                new("6", "minder dan 10", "minder dan 10", "minder"),
                // 30 without a place out of 40 can be told: ten have one.
                new("7", "40", "30", "meer"),
                // 20 out of 25 would tell of the five that have a place.
                new("2", "25", "niet getoond", "evenveel"),
            ],
            blik.Statussen
        );
    }

    [Fact]
    public void Een_bewaard_antwoord_zegt_aan_wie_de_zoekvragen_niet_ziet_alleen_de_richting()
    {
        var bewaard = Watalsantwoord.Van(Uitkomst(erbij: 1, eraf: 2, elders: 0));

        Assert.Contains("1 persoon meer", bewaard.ZinVoor(zietZoekvragen: true), StringComparison.Ordinal);
        Assert.Equal("de beste verdeling wordt beter", bewaard.ZinVoor(zietZoekvragen: false));
        Assert.Equal("de beste verdeling wordt slechter", (bewaard with { Voor = Na, Na = Nul }).ZinVoor(false));
        Assert.Equal("geen verschil voor mensen", (bewaard with { Na = Nul }).ZinVoor(false));
    }

    private static Watalsuitkomst Uitkomst(int erbij, int eraf, int elders) =>
        new(
            Nul,
            Na,
            [.. Enumerable.Range(0, erbij).Select(i => $"E-{i}")],
            [.. Enumerable.Range(0, eraf).Select(i => $"A-{i}")],
            elders,
            [new("6", 9, 3, 2), new("7", 40, 30, 32), new("2", 25, 20, 20)],
            Bewezen: true
        );
}
