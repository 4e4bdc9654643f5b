using Regiotafel.Portfolio.Eenheden;
using Regiotafel.Portfolio.Register;

namespace Regiotafel.Tests.Portfolio.Register;

public sealed class LezerTests
{
    [Theory]
    [InlineData("Wmo", true)]
    [InlineData("Wmo|!WlzW|!WlzB|!WlzOverig", true)]
    [InlineData("WlzW", false)]
    [InlineData("Wmo|WlzB", false)]
    [InlineData("Wmo|!WlzW|WlzOverig", false)]
    [InlineData("!Wmo", false)]
    [InlineData("", false)]
    public void Een_gemeente_ziet_het_aantal_van_wat_alleen_de_Wmo_betaalt(string bases, bool ziet) =>
        Assert.Equal(ziet, Lezer(Plekzicht.Wmo).ZietGetal(Eenheid(bases)));

    [Theory]
    [InlineData("Wmo")]
    [InlineData("WlzW")]
    public void Een_analist_ziet_van_geen_eenheid_het_aantal(string bases) =>
        Assert.False(Lezer(Plekzicht.Totalen).ZietGetal(Eenheid(bases)));

    [Theory]
    // 2 free, 1 held, confirmed today: yes. 1 free, 1 held: no. Not confirmed in time: unknown, whatever the number.
    [InlineData(2, 1, 0, "ja")]
    [InlineData(1, 1, 0, "nee")]
    [InlineData(0, 0, 0, "nee")]
    [InlineData(2, 0, 15, "onbekend")]
    [InlineData(0, 0, 15, "onbekend")]
    [InlineData(2, 0, 14, "ja")]
    public void Zonder_getal_blijft_er_ja_nee_of_onbekend(int vrij, int vast, int dagenOud, string woord)
    {
        var rij = Leesrij.Van(Rij(vrij, vast, dagenOud), metGetal: false, Guid.Empty, Nu);

        Assert.Equal(woord, rij.Vrij.ToString());
        Assert.Equal(woord, rij.TeVergeven.ToString());
        Assert.Null(rij.Vrij.Getal);
        Assert.Null(rij.Vast);
        Assert.Empty(rij.Vasthoudingen);
        Assert.Null(rij.BovenCapaciteit);
    }

    [Fact]
    public void Met_getal_staat_er_wat_er_is()
    {
        var rij = Leesrij.Van(Rij(2, 1, 15), metGetal: true, Guid.Empty, Nu);

        Assert.Equal("2", rij.Vrij.ToString());
        Assert.Equal("1", rij.TeVergeven.ToString());
        Assert.Equal(1, rij.Vast);
        Assert.Equal(PlekVrij.Onbekend, rij.PlekVrij);
    }

    private static readonly DateTime Nu = new(2026, 11, 20, 9, 0, 0, DateTimeKind.Utc);

    private static Lezer Lezer(Plekzicht zicht) => new(zicht, Guid.Empty, Contact: false);

    private static EenheidBeeld Eenheid(string bases) =>
        new(Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid(), "5521", "EEN-000001", "Groep", "groep")
        {
            Halfwaardetijd = 14,
            Financiering =
            [
                .. bases
                    .Split('|', StringSplitOptions.RemoveEmptyEntries)
                    .Select(b => new FinancieringBeeld(
                        Enum.Parse<Financieringsbasis>(b.TrimStart('!')),
                        b[0] != '!',
                        ContractTot: null
                    )),
            ],
        };

    private static Registerrij Rij(int vrij, int vast, int dagenOud)
    {
        var aanbieder = new AanbiederBeeld(Guid.NewGuid(), "5521", "Proef", "proef", null, null, null, 1);
        var eenheid = Eenheid("WlzW");
        var aanbod = new AanbodBeeld(Guid.NewGuid(), eenheid.Id, aanbieder.Id, "5521")
        {
            Vrij = vrij,
            Vastgehouden = vast,
            BevestigdOp = Nu.AddDays(-dagenOud),
            Status = AanbodStatus.Open,
            BovenCapaciteit = "drie plekken erbij",
        };
        return new Registerrij(
            aanbieder,
            new LocatieBeeld(eenheid.LocatieId, aanbieder.Id, "5521", "LOC-000001", "Huis", "huis"),
            eenheid,
            aanbod,
            [
                .. Enumerable
                    .Range(0, vast)
                    .Select(_ => new VasthoudingBeeld(
                        Guid.NewGuid(),
                        aanbod.Id,
                        Guid.NewGuid(),
                        "Ander",
                        Nu,
                        Nu.AddDays(2),
                        false
                    )),
            ]
        );
    }
}
