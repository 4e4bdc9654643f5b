using Regiotafel.Plaatsing.Bogen;
using Regiotafel.Plaatsing.Doorstroom;
using Regiotafel.Plaatsing.Instanties;
using Regiotafel.Tests.Plaatsing.Ketens;

namespace Regiotafel.Tests.Plaatsing.Doorstroom;

public sealed class VervolgketenTests
{
    [Fact]
    public void De_opvolger_is_even_goed_als_alles_proberen()
    {
        var (gevonden, lang) = (0, 0);
        for (var zaad = 0; zaad < 400; zaad++)
        {
            var vraag = Proefinstantie.Maak(zaad);
            var meeste = 1 + (zaad % 3);
            var groep = vraag.Groepen[zaad % vraag.Groepen.Count].Code;

            var keten = Vervolgketen.Zoek(vraag, groep, meeste, () => false);

            // One free place, no swaps; every division of that is tried.
            var bogen = new Bogenset(Alleen(vraag, groep));
            var bruut = new Bruut(bogen) { Mag = nu => Ketenbrut.Past(bogen, nu, meeste) }
                .Zoek()
                .Beste;
            var som = new long[Niveaus.Aantal];
            foreach (var stap in keten?.Stappen ?? [])
            {
                Niveaus.Tel(som, Waarde(bogen, stap.Zoekvraag, stap.Naar));
            }
            Assert.Equal(bruut[..Niveaus.Getoond], som[..Niveaus.Getoond]);
            if (keten is not null)
            {
                Assert.Equal(groep, keten.Stappen[0].Naar);
                Assert.All(
                    keten.Stappen.Zip(keten.Stappen.Skip(1)),
                    paar => Assert.Equal(paar.First.Van, paar.Second.Naar)
                );
                Assert.InRange(keten.Stappen.Count, 1, meeste);
                gevonden++;
                lang += keten.Stappen.Count > 1 ? 1 : 0;
            }
        }
        // Else the question would have proven little.
        Assert.True(gevonden > 150 && lang > 40, $"{gevonden} gevonden, {lang} langer dan een stap");
    }

    private static Instantie Alleen(Instantie vraag, string groep) =>
        vraag with
        {
            Parameters = vraag.Parameters with { MaxRuil = 0 },
            Groepen = [.. vraag.Groepen.Select(g => new Groepregel(g.Groep, g.Code == groep ? 1 : 0))],
        };

    private static long[] Waarde(Bogenset bogen, string zoekvraag, string groep)
    {
        var z = bogen.Instantie.Zoekvragen.ToList().FindIndex(x => x.Code == zoekvraag);
        var g = bogen.Instantie.Groepen.ToList().FindIndex(x => x.Code == groep);
        var waarde = new long[Niveaus.Aantal];
        bogen.Waarde(z, bogen.Vind(z, g)!.Value, waarde);
        return waarde;
    }
}
