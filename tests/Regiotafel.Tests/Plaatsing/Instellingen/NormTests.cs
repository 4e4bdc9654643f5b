using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Regiotafel.Plaatsing.Instellingen;
using Regiotafel.Tests.Plaatsing.Zoekvragen;
using Regiotafel.Tests.Proef;

namespace Regiotafel.Tests.Plaatsing.Instellingen;

/// <summary>The norm per status, subdivision and day, and two persons who set it.</summary>
public sealed class NormTests
{
    private static readonly DateOnly Dag = new(2026, 11, 2);

    [Fact]
    public void Zonder_instelling_dertien_weken_bij_zes_en_zeven_en_geen_bij_twee()
    {
        Assert.Equal(
            [13, 13, null, null, null],
            new[] { "6", "7", "2", "3", null }.Select(s => Normtabel.Leeg.Weken(s, null, Dag))
        );
        Assert.Equal(91, Normtabel.Leeg.Dagen("6", "04", Dag));
        Assert.Equal("13 weken bij status 6 en 7", Normtabel.Leeg.Zin(Dag));
    }

    [Fact]
    public void De_eigen_classificatie_gaat_voor_en_de_laatste_die_geldt_telt()
    {
        var normen = new Normtabel([
            Normproef.Gesteld("6", 6, Dag.AddDays(-60)),
            Normproef.Gesteld("6", 4, Dag),
            Normproef.Gesteld("6", 2, Dag.AddDays(1)),
            Normproef.Gesteld("6", 8, Dag.AddDays(-90), "03"),
            Normproef.Gesteld("7", null, Dag),
            Normproef.Gesteld("2", 26, Dag, "01"),
            // Only proposed.
            Normproef.Los("6", 1, Dag),
        ]);

        Assert.Equal(
            [4, 4, 8, 6, 13],
            new[]
            {
                normen.Weken("6", null, Dag),
                normen.Weken("6", "01", Dag),
                normen.Weken("6", "03", Dag),
                normen.Weken("6", null, Dag.AddDays(-1)),
                normen.Weken("6", null, Dag.AddDays(-61)),
            }
        );
        Assert.Equal(
            [null, 26, null],
            new[] { normen.Weken("7", "03", Dag), normen.Weken("2", "01", Dag), normen.Weken("2", "02", Dag) }
        );
        Assert.Equal([KeyValuePair.Create("6", 4)], normen.PerStatus(Dag));
        Assert.Equal("4 weken bij status 6", normen.Zin(Dag));
        var alle = new Normtabel([Normproef.Gesteld("2", 26, Dag)]).PerStatus(Dag);
        Assert.Equal([("2", 26), ("6", 13), ("7", 13)], alle.OrderBy(n => n.Key).Select(n => (n.Key, n.Value)));
    }

    [Theory]
    [InlineData("3", 5, 0, "Afspraak", "Status")]
    [InlineData("6", 0, 0, "Afspraak", "Weken")]
    [InlineData("6", 261, 0, "Afspraak", "Weken")]
    [InlineData("6", 5, -1, "Afspraak", "Vanaf")]
    [InlineData("6", 5, 0, " ", "Reden")]
    public void Wat_niet_kan_zegt_welk_veld(string status, int weken, int dagen, string reden, string veld)
    {
        var invoer = new Norminvoer
        {
            Status = status,
            Weken = weken,
            Vanaf = Dag.AddDays(dagen),
            Reden = reden,
        };

        Assert.Equal(veld, Assert.Single(invoer.Fouten(Dag)).Veld);
    }

    [Theory, OpElkeMotor]
    public async Task Een_norm_vraagt_twee_personen_en_geldt_dan_op_de_wachtlijst(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        await Zoekvraagproef.Nieuw(wereld, Personen.ZbLinde);
        var zk = await wereld.Als(Personen.Zk);
        const string adres = "/plaatsing/instellingen";
        var gestuurd = await zk.Verstuur(
            (await zk.Open(adres)).Formulier("Invoer.Status"),
            null,
            ("Invoer.Status", "7"),
            ("Invoer.Weken", "10"),
            ("Invoer.Reden", "Afspraak van de regio.")
        );
        Assert.Equal(HttpStatusCode.Redirect, gestuurd.Status);

        // Not by the one who proposed, not by the button and not past it.
        var blad = await zk.Open(adres);
        Assert.DoesNotContain("Stel vast", blad.Inhoud, StringComparison.Ordinal);
        var zelf = await zk.Verstuur(blad.Formulier("handler=Besluit"), null, ("stel", "true"));
        Assert.Contains("U hebt deze norm zelf voorgesteld", zelf.Inhoud, StringComparison.Ordinal);
        Assert.Contains(
            "13 weken bij status 6 en 7",
            (await zk.Open("/plaatsing/wachtlijst")).Inhoud,
            StringComparison.Ordinal
        );

        // Past the question whether one waits, as when two propose at once; another subdivision is another norm, once.
        foreach (var (classificatie, mag) in new[] { (null, false), ("03", true), ("03", false) })
        {
            var fout = await wereld.Doe(
                Normproef.Collega,
                sp =>
                    sp.GetRequiredService<NormStellen>()
                        .Zet(Normproef.Los("7", 9, Dag, classificatie), CancellationToken.None),
                CancellationToken.None
            );
            Assert.Equal(mag ? null : Weigeringen.WachtAl, fout?.Weigering);
        }
        Assert.Equal(2, await Zoekvraagproef.Lees(wereld, db => db.Normen.CountAsync()));

        var id = await Zoekvraagproef.Lees(
            wereld,
            db => db.Normen.Where(n => n.Weken == 10).Select(n => n.Id).SingleAsync()
        );
        Assert.Null(
            await wereld.Doe(
                Normproef.Collega,
                sp => sp.GetRequiredService<NormStellen>().Beslis(id, stel: true, CancellationToken.None),
                CancellationToken.None
            )
        );
        // 100 days are 1,4 times ten weeks.
        var lijst = (await zk.Open("/plaatsing/wachtlijst")).Inhoud;
        Assert.Contains("10 weken bij status 7", lijst, StringComparison.Ordinal);
        Assert.Contains("1,4 × de norm", lijst, StringComparison.Ordinal);

        // The store itself refuses one person for both.
        await Assert.ThrowsAnyAsync<Exception>(() =>
            wereld.AlsEigenaar($"update plaatsing_norm set beslist_door_id = door_id")
        );
    }
}
