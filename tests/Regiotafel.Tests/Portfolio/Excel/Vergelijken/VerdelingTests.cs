using Regiotafel.Portfolio.Eenheden;
using Regiotafel.Portfolio.Excel;
using Regiotafel.Portfolio.Excel.Vergelijken;
using Regiotafel.Portfolio.Register;
using static Regiotafel.Tests.Portfolio.Excel.Vergelijken.Proefbeeld;

namespace Regiotafel.Tests.Portfolio.Excel.Vergelijken;

public sealed class VerdelingTests
{
    [Fact]
    public void Twee_aanbiedingen_die_door_de_tijd_gelijk_werden_zijn_een_rij()
    {
        var bytes = Uitvoer(Gelijk(eerste: 1, tweede: 2));
        var verschil = Vergelijk(bytes, Gelijk(1, 2), Gelijk(1, 2));

        Assert.DoesNotContain(verschil.Bevindingen, b => b.Code == "R204");
        Assert.Equal(["V403", "V403"], verschil.Rijen.Select(r => r.Code));
        Assert.Equal(("3", "", ""), Eerste(verschil, Kolom.Vrij, Kolom.VrijVanaf, Kolom.BevestigdOp));
    }

    [Theory]
    // 1 and 2 free, of the second 1 is held.
    [InlineData("5", "1 → 3")]
    [InlineData("2", "1 → 0")]
    [InlineData("1", "1 → 0, 2 → 1")]
    [InlineData("0", "1 → 0, 2 → 0")]
    public void Een_ander_aantal_komt_waar_niemand_vasthoudt(string nieuw, string verwacht)
    {
        var inhoud = Gelijk(1, 2, vastgehouden: 1);
        var rij = Vergelijk(Bewerk(Uitvoer(inhoud), ("O2", nieuw), ("N2", "7")), inhoud, inhoud).Rijen[0];

        var delen = rij.PerAanbod().ToList();

        Assert.Equal(
            verwacht,
            string.Join(
                ", ",
                delen
                    .SelectMany(d => d.Wijzigingen)
                    .Where(w => w.Kolom == Kolom.Vrij)
                    .Select(w => $"{w.Oud} → {w.Nieuw}")
            )
        );
        Assert.Single(delen.SelectMany(d => d.Wijzigingen), w => w.Kolom == Kolom.Ggz);
    }

    [Fact]
    public void Beeindigen_geldt_voor_allebei()
    {
        var rij = Vergelijk(Bladmaker.Bestand(), Gelijk(1, 2)).Rijen.First(r => r.Code == "V404");

        Assert.Equal(2, rij.PerAanbod().Select(d => d.Stand!.Bron.Aanbod.Id).Distinct().Count());
    }

    /// <summary>The ground floor with an offer at once and a promise at once that ran out yesterday.</summary>
    private static RegisterInhoud Gelijk(int eerste, int tweede, int vastgehouden = 0) =>
        Inhoud with
        {
            Aanbod =
            [
                Inhoud.Aanbod[0] with
                {
                    Vrij = eerste,
                    Vanaf = null,
                    Zekerheid = Zekerheid.Aangeboden,
                },
                Inhoud.Aanbod[1] with
                {
                    Vrij = tweede,
                    Vastgehouden = vastgehouden,
                    Zekerheid = Zekerheid.Toegezegd,
                    ToegezegdTot = Vandaag.AddDays(-1),
                },
                Inhoud.Aanbod[2],
            ],
        };

    private static (string, string, string) Eerste(Verschil verschil, Kolom een, Kolom twee, Kolom drie)
    {
        var rij = verschil.Rijen[0].Rij!;
        return (rij[een], rij[twee], rij[drie]);
    }
}
