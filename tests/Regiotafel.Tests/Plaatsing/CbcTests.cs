using Regiotafel.Plaatsing.Bogen;
using Regiotafel.Plaatsing.Ketens;
using Regiotafel.Plaatsing.Oplosser;
using Regiotafel.Plaatsing.Resultaten;
using Regiotafel.Plaatsing.Voorbeeld;

namespace Regiotafel.Tests.Plaatsing;

/// <summary>Questions too large to try everything: another solver, which knows nothing of ours, finds the same nine levels.</summary>
[Trait("soort", "opslag")] // not a rule test: starts another program hundreds of times
public sealed class CbcTests
{
    [Fact]
    public async Task Veertig_vragen_zonder_grens_geven_de_negen_niveaus_van_een_andere_oplosser()
    {
        var verhuisd = 0;
        for (var nummer = 0; nummer < 40; nummer++)
        {
            var bogen = new Bogenset(Voorbeeldvraag.Maak(150 + (nummer * 6), 100 + nummer));
            var oplossing = Verdeler.Los(bogen, () => false);

            var ander = await new CbcVraag(bogen, meeste: null).Los(TestContext.Current.CancellationToken);

            Assert.Equal(ander, oplossing.Waarde()[..Niveaus.Getoond]);
            verhuisd += oplossing.Naar.Where((boog, z) => boog is not null && bogen.Huidig[z] >= 0).Count();
        }
        // Else the questions would prove little.
        Assert.True(verhuisd > 100, $"{verhuisd}");
    }

    [Fact]
    public async Task Tien_vragen_met_een_grens_geven_de_negen_niveaus_van_een_andere_oplosser()
    {
        var gekapt = 0;
        for (var nummer = 0; nummer < 10; nummer++)
        {
            var (meeste, ruil) = (1 + (nummer % 3), new[] { 0, 2, 3 }[nummer / 3 % 3]);
            var instantie = Voorbeeldvraag.Maak(150 + (nummer * 10), 200 + nummer);
            var bogen = new Bogenset(instantie with { Parameters = instantie.Parameters with { MaxRuil = ruil } });
            var vrij = Verdeler.Los(bogen, () => false);
            var zonder = vrij.Waarde()[..Niveaus.Getoond];

            var uit = Kapping.Kap(bogen, vrij, meeste, () => false);
            var resultaat = Resultaatmaker.Maak(bogen, vrij, uit.Ketens, meeste, uit.Grens);
            var ander = await new CbcVraag(bogen, meeste).Los(TestContext.Current.CancellationToken);

            Assert.Equal(ander, resultaat.Waarde);
            gekapt += zonder.SequenceEqual(resultaat.Waarde) ? 0 : 1;
        }
        Assert.True(gekapt >= 5, $"{gekapt}");
    }
}
