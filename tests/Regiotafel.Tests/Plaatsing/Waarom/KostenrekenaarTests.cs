using Regiotafel.Plaatsing.Bogen;
using Regiotafel.Plaatsing.Oplosser;
using Regiotafel.Plaatsing.Waarom;

namespace Regiotafel.Tests.Plaatsing.Waarom;

public sealed class KostenrekenaarTests
{
    [Fact]
    public void Een_gedwongen_paar_kost_wat_alles_proberen_zegt()
    {
        var onmogelijk = 0;
        for (var zaad = 0; zaad < 300; zaad++)
        {
            var bogen = new Bogenset(Proefinstantie.Maak(zaad, 7, 5));
            var optimum = Verdeler.Los(bogen, () => false);
            for (var z = 0; z < bogen.Huidig.Length; z++)
            {
                var groepen = bogen.Van(z).ToArray().Select(b => b.Groep).ToHashSet();
                foreach (var (groep, kost) in Kostenrekenaar.Bereken(bogen, z, groepen))
                {
                    var (wie, waar) = (z, groep);
                    var bruut = new Bruut(bogen) { Mag = nu => nu[wie]?.Groep == waar }
                        .Zoek()
                        .Beste;
                    onmogelijk += bruut.Length == 0 ? 1 : 0;
                    Assert.Equal(Verwacht(optimum.Waarde(), bruut), kost);
                }
            }
        }
        Assert.True(onmogelijk > 0);
    }

    private static Meerkost Verwacht(long[] optimum, long[] gedwongen)
    {
        if (gedwongen.Length == 0)
        {
            return new(null, null, false);
        }
        var niveau = Enumerable.Range(0, Niveaus.Getoond).FirstOrDefault(k => gedwongen[k] != optimum[k], -1);
        return niveau < 0 ? new(null, 0, true) : new(niveau + 1, gedwongen[niveau] - optimum[niveau], true);
    }
}
