using Regiotafel.Plaatsing.Bogen;
using Regiotafel.Plaatsing.Controle;
using Regiotafel.Plaatsing.Ketens;
using Regiotafel.Plaatsing.Oplosser;
using Regiotafel.Plaatsing.Resultaten;
using Regiotafel.Plaatsing.Voorbeeld;

namespace Regiotafel.Tests.Plaatsing.Ketens;

public sealed class KappingTests
{
    [Fact]
    public void Duizend_kleine_vragen_met_een_grens_geven_hetzelfde_als_alles_proberen()
    {
        var gekapt = 0;
        for (var zaad = 0; zaad < 1000; zaad++)
        {
            var instantie = Proefinstantie.Maak(zaad);
            instantie = instantie with
            {
                Parameters = instantie.Parameters with { MaxRuil = new[] { 0, 2, 3 }[zaad % 3] },
            };
            var bogen = new Bogenset(instantie);
            var meeste = 1 + (zaad % 3);
            var vrij = Verdeler.Los(bogen, () => false);
            var zonder = vrij.Waarde()[..Niveaus.Getoond];

            var uit = Kapping.Kap(bogen, vrij, meeste, () => false);
            var resultaat = Resultaatmaker.Maak(bogen, vrij, uit.Ketens, meeste, uit.Grens);

            var bruut = new Bruut(bogen) { Mag = nu => Ketenbrut.Past(bogen, nu, meeste) }
                .Zoek()
                .Beste;
            Assert.Equal(bruut[..Niveaus.Getoond], resultaat.Waarde);
            Assert.True(resultaat.Bewezen);
            Assert.Empty(Resultaatcontrole.Controleer(instantie, resultaat));
            gekapt += zonder.SequenceEqual(resultaat.Waarde) ? 0 : 1;
        }
        // Else the cap would have changed too little to prove anything.
        Assert.True(gekapt > 50, $"{gekapt}");
    }

    [Fact]
    public void Een_stap_meer_is_nooit_slechter_en_geen_grens_nooit_slechter_dan_een()
    {
        for (var zaad = 0; zaad < 100; zaad++)
        {
            var bogen = new Bogenset(Proefinstantie.Maak(zaad, 14, 8));
            var vorige = new long[Niveaus.Getoond];
            for (var meeste = 1; meeste <= 5; meeste++)
            {
                var waarde = Waarde(bogen, meeste);
                Assert.True(vorige.AsSpan().SequenceCompareTo(waarde) <= 0, $"zaad {zaad}, {meeste}");
                vorige = waarde;
            }
            var vrij = Verdeler.Los(bogen, () => false).Waarde()[..Niveaus.Getoond];
            Assert.True(vorige.AsSpan().SequenceCompareTo(vrij) <= 0);
        }
    }

    [Theory]
    // Best without a choice; a knot in which residents would move by halves; the same for four steps and for two.
    [InlineData(1200, 1, 3, 1)]
    [InlineData(1000, 1, 3, 50)]
    [InlineData(600, 1, 4, 50)]
    [InlineData(600, 2, 2, 50)]
    public void Een_grote_vraag_met_een_grens_is_in_weinig_keuzes_bewezen(int aantal, int zaad, int meeste, int keuzes)
    {
        var instantie = Voorbeeldvraag.Maak(aantal, zaad);
        var bogen = new Bogenset(instantie);
        var vrij = Verdeler.Los(bogen, () => false);

        var uit = Kapping.Kap(bogen, vrij, meeste, () => false);
        var resultaat = Resultaatmaker.Maak(bogen, vrij, uit.Ketens, meeste, uit.Grens);

        Assert.True(resultaat.Bewezen);
        Assert.InRange(uit.Knopen, 1, keuzes);
        Assert.Empty(Resultaatcontrole.Controleer(instantie, resultaat));
    }

    [Fact]
    public void Als_de_tijd_om_is_blijft_de_grens_zonder_kap_staan()
    {
        var instantie = Proefinstantie.Maak(1, 25, 12);
        var bogen = new Bogenset(instantie);
        var vrij = Verdeler.Los(bogen, () => false);
        var uit = Kapping.Kap(bogen, vrij, 1, () => true);
        var resultaat = Resultaatmaker.Maak(bogen, vrij, uit.Ketens, 1, uit.Grens);

        Assert.Empty(Resultaatcontrole.Controleer(instantie, resultaat));
    }

    private static long[] Waarde(Bogenset bogen, int meeste)
    {
        var vrij = Verdeler.Los(bogen, () => false);
        Kapping.Kap(bogen, vrij, meeste, () => false);
        return vrij.Waarde()[..Niveaus.Getoond];
    }
}
