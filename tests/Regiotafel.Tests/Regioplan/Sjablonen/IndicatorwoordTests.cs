using Regiotafel.Cijfers.Leeswijzer;
using Regiotafel.Regioplan.Sjablonen;

namespace Regiotafel.Tests.Regioplan.Sjablonen;

public sealed class IndicatorwoordTests
{
    [Fact]
    public void Elk_cijfer_van_elk_sjabloon_heeft_woorden_en_een_definitie()
    {
        var leeswijzer = new Leeswijzerdeur();
        foreach (var sjabloon in Sjabloon.Alle)
        {
            foreach (var code in sjabloon.Indicatoren.Concat(sjabloon.Tegels.Select(t => t.Indicator)))
            {
                Assert.NotEqual(code, Indicatorwoord.Van(code).Onderwerp);
                Assert.Contains(leeswijzer.Versies(code), v => v.Editie == sjabloon.Editie);
            }
        }
    }

    [Fact]
    public void Een_waarde_krijgt_haar_eenheid_zoals_een_lezer_haar_schrijft() =>
        Assert.Equal(
            ["€ 51.200", "22%", "52,1 jaar", "1.450"],
            [
                Indicatorwoord.Van("kosten-per-klant").Met("51.200"),
                Indicatorwoord.Van("aandeel-w1-w2").Met("22"),
                Indicatorwoord.Van("gemiddelde-leeftijd").Met("52,1"),
                Indicatorwoord.Van("tegel-geindiceerd").Met("1.450"),
            ]
        );
}
