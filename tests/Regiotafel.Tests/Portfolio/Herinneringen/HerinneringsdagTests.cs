using System.Globalization;
using Regiotafel.Portfolio.Aanbieders;
using Regiotafel.Portfolio.Herinneringen;

namespace Regiotafel.Tests.Portfolio.Herinneringen;

public sealed class HerinneringsdagTests
{
    private static readonly DateOnly[] GeenOverleg = [];

    [Theory]
    [InlineData("2026-11-02", true)] // Monday
    [InlineData("2026-11-07", false)] // Saturday
    [InlineData("2026-11-08", false)] // Sunday
    [InlineData("2026-12-25", false)] // Christmas Day, a Friday
    public void Dagelijks_is_elke_werkdag(string dag, bool mag) =>
        Assert.Equal(mag, Herinneringsdag.Mag(Met(Ritme.Dagelijks), Dag(dag), GeenOverleg));

    [Theory]
    [InlineData(1, "2026-11-02", true)]
    [InlineData(1, "2026-11-03", false)]
    [InlineData(5, "2026-11-06", true)]
    // Easter Monday 29 March 2027: the Monday digest comes on Tuesday.
    [InlineData(1, "2027-03-29", false)]
    [InlineData(1, "2027-03-30", true)]
    [InlineData(1, "2027-03-31", false)]
    // Friday 25 December 2026: the Friday digest comes on Monday the 28th.
    [InlineData(5, "2026-12-28", true)]
    [InlineData(5, "2027-01-04", true)]
    [InlineData(5, "2027-01-11", false)]
    public void Wekelijks_schuift_van_een_feestdag_naar_de_volgende_werkdag(int weekdag, string dag, bool mag) =>
        Assert.Equal(mag, Herinneringsdag.Mag(Met(Ritme.Wekelijks, weekdag), Dag(dag), GeenOverleg));

    [Theory]
    [InlineData("2026-11-20", true)] // Friday before a meeting on Monday the 23rd
    [InlineData("2026-11-19", false)]
    [InlineData("2026-11-23", false)]
    public void Voor_het_overleg_is_de_werkdag_ervoor(string dag, bool mag) =>
        Assert.Equal(mag, Herinneringsdag.Mag(Met(Ritme.VoorOverleg), Dag(dag), [new DateOnly(2026, 11, 23)]));

    [Theory]
    [InlineData("2026-11-03", true)]
    [InlineData("2026-11-04", false)]
    [InlineData("2026-11-10", false)]
    [InlineData("2026-11-11", true)]
    public void In_de_stille_tijd_komt_er_niets(string dag, bool mag)
    {
        var aanbieder = Met(Ritme.Dagelijks);
        (aanbieder.StilVan, aanbieder.StilTot) = (new DateOnly(2026, 11, 4), new DateOnly(2026, 11, 10));

        Assert.Equal(mag, Herinneringsdag.Mag(aanbieder, Dag(dag), GeenOverleg));
    }

    [Fact]
    public void Uit_is_uit()
    {
        var aanbieder = Met(Ritme.Dagelijks);
        (aanbieder.MailsUitOp, aanbieder.MailsUitOm) = (new DateOnly(2026, 11, 2), "Wij bellen elke week.");

        Assert.False(Herinneringsdag.Mag(aanbieder, new DateOnly(2026, 11, 2), GeenOverleg));
        Assert.True(Herinneringsdag.Mag(aanbieder, new DateOnly(2026, 10, 30), GeenOverleg));
    }

    private static Aanbieder Met(Ritme ritme, int weekdag = 1)
    {
        var aanbieder = Aanbieder.Nieuw(Guid.NewGuid(), "5521", "Proef");
        (aanbieder.Ritme, aanbieder.Weekdag) = (ritme, weekdag);
        return aanbieder;
    }

    private static DateOnly Dag(string tekst) => DateOnly.Parse(tekst, CultureInfo.InvariantCulture);
}
