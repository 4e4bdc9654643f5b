using Regiotafel.Plaatsing.Doorstroom;
using Regiotafel.Plaatsing.Zoekvragen;
using Regiotafel.Portfolio.Deur;
using Regiotafel.Tests.Plaatsing.Zoekvragen;

namespace Regiotafel.Tests.Plaatsing.Doorstroom;

public sealed class KetenwaardeTests
{
    private static readonly DateOnly Dag = new(2026, 11, 2);

    [Fact]
    public void Wie_wacht_heeft_altijd_iets_aan_een_plek() =>
        Assert.True(Ketenwaarde.Loont(Zoekvraagproef.Beeld("7", 10), naar: null));

    [Theory]
    [InlineData(true, true, false, true)]
    [InlineData(true, false, true, true)]
    [InlineData(true, false, false, false)]
    [InlineData(false, true, true, false)]
    public void Een_bewoner_heeft_er_iets_aan_als_hij_nog_wil_en_er_zelf_beter_van_wordt(
        bool toestemming,
        bool verkeerdePlek,
        bool voorkeur,
        bool loont
    )
    {
        var naar = Plek();
        var beeld = Zoekvraagproef.Bewoner(verkeerdePlek) with
        {
            Wensen = voorkeur ? [Wens(naar.LocatieId)] : [Wens(Guid.NewGuid())],
            Grondslagen = toestemming ? [Grond()] : [],
        };

        Assert.Equal(loont, Ketenwaarde.Loont(beeld, naar));
    }

    private static Voorkeur Wens(Guid locatie) =>
        new()
        {
            Id = Guid.NewGuid(),
            Regio = "5521",
            ZoekvraagId = Guid.NewGuid(),
            Soort = Voorkeursoort.Voorkeur,
            Doelsoort = Voorkeurdoel.Locatie,
            DoelId = locatie,
            Volgorde = 1,
        };

    private static Grondslag Grond() =>
        new()
        {
            Id = Guid.NewGuid(),
            Regio = "5521",
            ZoekvraagId = Guid.NewGuid(),
            Doel = "Wil zelfstandiger wonen.",
            Vorm = Grondslagvorm.Mondeling,
            Datum = Dag.AddDays(-10),
            Tot = Dag.AddDays(100),
            DoorId = Guid.NewGuid(),
            Door = "Zb Linde",
            Op = Regiotafel.Tests.Proef.VasteTijd.Begin,
        };

    private static Plekplaats Plek() =>
        new()
        {
            AanbiederId = Guid.NewGuid(),
            Aanbieder = "De Linde",
            LocatieId = Guid.NewGuid(),
            Locatiecode = "LOC-00A001",
            Locatie = "Lindehof",
            Woonplaats = null,
            EenheidId = Guid.NewGuid(),
            Eenheidcode = "EEN-00A001",
            Eenheid = "Begane grond",
            Regio = "5521",
        };
}
