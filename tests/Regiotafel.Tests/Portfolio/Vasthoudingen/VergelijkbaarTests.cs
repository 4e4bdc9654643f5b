using Regiotafel.Portfolio.Eenheden;
using Regiotafel.Portfolio.Register;
using Regiotafel.Portfolio.Vasthoudingen;

namespace Regiotafel.Tests.Portfolio.Vasthoudingen;

public sealed class VergelijkbaarTests
{
    private static readonly DateTime Nu = new(2026, 11, 2, 9, 0, 0, DateTimeKind.Utc);
    private static readonly DateOnly Vandaag = new(2026, 11, 2);

    private static readonly Registerrij Verloren = Rij("Verloren", 1000, ["882", "884"], Financieringsbasis.WlzW);

    /// <summary>By hand: 300 m away beats 2 km and both beat a place without coordinates; two are named.</summary>
    [Fact]
    public void De_dichtste_twee_die_lijken_worden_genoemd()
    {
        var rijen = new[]
        {
            Rij("Zonder plek op de kaart", null, ["882"], Financieringsbasis.WlzW),
            Rij("Ver", 1020, ["884"], Financieringsbasis.WlzW),
            Rij("Dichtbij", 1003, ["884", "886"], Financieringsbasis.WlzW),
            Verloren,
        };

        Assert.Equal(["Dichtbij", "Ver"], Namen(rijen));
    }

    [Fact]
    public void Een_ander_profiel_een_andere_financiering_of_iets_onbekends_lijkt_niet() =>
        Assert.Empty(
            Namen([
                Rij("Ander profiel", 1000, ["880"], Financieringsbasis.WlzW),
                Rij("Andere financiering", 1000, ["882"], Financieringsbasis.Wmo),
                Rij("Profiel onbekend", 1000, [], Financieringsbasis.WlzW),
            ])
        );

    [Fact]
    public void Wat_niet_vast_te_houden_is_of_later_komt_wordt_niet_genoemd()
    {
        var goed = Rij("Goed", 1000, ["882"], Financieringsbasis.WlzW);
        var rijen = new[]
        {
            Met(goed, a => a with { Zekerheid = Zekerheid.Indicatief }),
            Met(goed, a => a with { Status = AanbodStatus.Gepauzeerd }),
            Met(goed, a => a with { Vrij = 0 }),
            Met(goed, a => a with { Vanaf = new DateOnly(2026, 11, 3) }),
            goed with
            {
                Vasthoudingen =
                [
                    new(Guid.NewGuid(), goed.Aanbod.Id, Guid.NewGuid(), "Ander", Nu, Nu.AddDays(1), false),
                ],
            },
        };

        Assert.Empty(Namen(rijen));
        Assert.Equal(["Goed"], Namen([.. rijen, goed]));
    }

    private static IEnumerable<string> Namen(IEnumerable<Registerrij> rijen) =>
        Vergelijkbaar.Met(Verloren, rijen, Nu, Vandaag).Select(r => r.Locatie.Naam);

    private static Registerrij Met(Registerrij rij, Func<AanbodBeeld, AanbodBeeld> anders) =>
        rij with
        {
            Aanbod = anders(rij.Aanbod),
        };

    private static Registerrij Rij(string naam, int? x, IReadOnlyList<string> profielen, Financieringsbasis basis)
    {
        var (aanbieder, locatie, eenheid) = (Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid());
        return new Registerrij(
            new AanbiederBeeld(aanbieder, "5521", "Proef", "proef", null, null, null, 1),
            new LocatieBeeld(locatie, aanbieder, "5521", "LOC-000001", naam, naam)
            {
                X = x,
                Y = x is null ? null : 4000,
            },
            new EenheidBeeld(eenheid, locatie, aanbieder, "5521", "EEN-000001", "Groep", "groep")
            {
                Totaal = 4,
                Profielen = profielen,
                Financiering = [new FinancieringBeeld(basis, Waarde: true, ContractTot: null)],
            },
            new AanbodBeeld(Guid.NewGuid(), eenheid, aanbieder, "5521")
            {
                Totaal = 4,
                Vrij = 1,
                Zekerheid = Zekerheid.Aangeboden,
                Status = AanbodStatus.Open,
            },
            []
        );
    }
}
