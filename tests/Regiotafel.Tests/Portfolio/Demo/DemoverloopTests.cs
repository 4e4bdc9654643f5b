using Regiotafel.Kern;
using Regiotafel.Portfolio.Demo;
using Regiotafel.Portfolio.Deur;
using Regiotafel.Portfolio.Eenheden;
using Regiotafel.Portfolio.Register;
using Regiotafel.Portfolio.Vasthoudingen;

namespace Regiotafel.Tests.Portfolio.Demo;

public sealed class DemoverloopTests
{
    private static readonly Demovraag Vraag = new(Demovraag.VastZaad, new DateOnly(2026, 11, 24));
    private static readonly Demowereld Wereld = Demowereld.Maak(Vraag);

    [Fact]
    public void Op_elke_dag_gelden_de_regels_van_een_plek()
    {
        var naspel = new Naspel(Wereld);
        foreach (var dag in naspel.Dagen())
        {
            var einde = Klok.EindeVan(dag);
            var actief = Wereld
                .Vasthoudingen.Where(v => v.Vanaf < einde && !(v.BeeindigdOp < einde))
                .GroupBy(v => v.AanbodId)
                .ToDictionary(g => g.Key, g => g.Count());
            foreach (var aanbod in naspel.Aanbod)
            {
                Assert.InRange(aanbod.Vastgehouden, 0, aanbod.Vrij); // I1
                Assert.InRange(aanbod.Vrij, 0, aanbod.Totaal);
                Assert.Equal(actief.GetValueOrDefault(aanbod.Id), aanbod.Vastgehouden); // I3
            }
            ControleerRuimte(naspel, dag); // I2
            // R204 of the contract of the file: two offers of a unit differ in date or certainty.
            Assert.DoesNotContain(
                naspel
                    .Aanbod.Where(a => a.Status != AanbodStatus.Gesloten)
                    .CountBy(a => (a.EenheidId, a.Vanaf, a.Zekerheid)),
                g => g.Value > 1
            );
        }
    }

    [Fact]
    public void De_sommen_van_het_plaatsboek_zijn_de_tellers()
    {
        var sommen = Wereld.Plaatsboek.ToLookup(b => b.AanbodId);
        Assert.All(
            Wereld.Inhoud().Aanbod,
            a =>
                Assert.Equal(
                    (a.Vrij, a.Vastgehouden),
                    (sommen[a.Id].Sum(b => b.VrijErbij), sommen[a.Id].Sum(b => b.VastErbij))
                )
        );
        Assert.All(Enum.GetValues<BoekingSoort>(), s => Assert.Contains(Wereld.Plaatsboek, b => b.Soort == s));
    }

    [Fact]
    public void Versies_volgen_elkaar_op_in_de_tijd()
    {
        foreach (var regels in Wereld.Mutaties.GroupBy(m => m.ObjectId))
        {
            Assert.Equal(Enumerable.Range(1, regels.Count()), regels.Select(m => m.Versie));
            Assert.All(regels, m => Assert.NotEmpty(m.Velden));
        }
        Assert.All(Wereld.Mutaties, m => Assert.True(m.Op < Klok.BeginVan(Vraag.Peildatum)));
    }

    [Fact]
    public void Een_kortere_simulatie_is_het_begin_van_een_langere()
    {
        var dagen = Enumerable.Range(0, 5).Select(n => Vraag.Begin.AddDays(Toeval.Van(n, "proefdag").Onder(371)));
        foreach (var dag in dagen)
        {
            var einde = Klok.EindeVan(dag);
            var korter = Demowereld.Maak(Vraag with { Tot = dag });
            Assert.Equal(
                Wereld.Mutaties.Where(m => m.Op < einde).Select(Vergelijkbaar),
                korter.Mutaties.Select(Vergelijkbaar)
            );
        }
    }

    [Fact]
    public void Een_vasthouding_eindigt_na_haar_begin_en_binnen_haar_termijn()
    {
        Assert.All(
            Wereld.Vasthoudingen,
            v =>
            {
                Assert.True(v.Tot > v.Vanaf);
                Assert.True(v.BeeindigdOp is null || v.BeeindigdOp > v.Vanaf);
                Assert.True(v.Status != VasthoudingStatus.Verlopen || v.BeeindigdOp > v.Tot);
                Assert.NotEqual(v.EigenaarId, v.DoorOrganisatieId);
            }
        );
        Assert.All(
            Wereld.Vasthoudingen.Where(v => v.Status == VasthoudingStatus.Vrijgegeven),
            v => Assert.NotNull(v.Reden)
        );
    }

    private static (DateTime, string, object) Vergelijkbaar(Mutatie m) =>
        (m.Op, m.Velden, m.Beeld is EenheidBeeld e ? Demodump.Tekst(e) : m.Beeld);

    private static void ControleerRuimte(Naspel naspel, DateOnly dag)
    {
        var aanbod = naspel.Aanbod.ToLookup(a => a.EenheidId);
        foreach (var eenheid in naspel.Eenheden)
        {
            var open = aanbod[eenheid.Id].Where(a => a.Status == AanbodStatus.Open && !(a.Vanaf > dag)).ToList();
            if (open.Sum(a => a.Vrij) > eenheid.Totaal - eenheid.AantalBuitenGebruik(dag))
            {
                Assert.Equal(EenheidSoort.Groep, eenheid.Soort);
                Assert.Contains(open, a => a.BovenCapaciteit is not null);
            }
        }
    }
}
