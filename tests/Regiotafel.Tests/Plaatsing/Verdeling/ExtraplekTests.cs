using Regiotafel.Plaatsing.Bogen;
using Regiotafel.Plaatsing.Verdeling;

namespace Regiotafel.Tests.Plaatsing.Verdeling;

public sealed class ExtraplekTests
{
    [Fact]
    public void Een_plek_meer_levert_op_wat_alles_proberen_geeft()
    {
        var helpt = 0;
        for (var zaad = 0; zaad < 120; zaad++)
        {
            var vraag = Proefinstantie.Maak(zaad);
            var nu = new Bruut(new Bogenset(vraag)).Zoek().Beste;

            var winsten = Extraplek.Bereken(vraag, vraag.Groepen.Select(g => g.Code), () => false);

            Assert.Equal(vraag.Groepen.Count, winsten.Count);
            foreach (var winst in winsten)
            {
                var meer = vraag with
                {
                    Groepen = [.. vraag.Groepen.Select(g => g.Code == winst.Groep ? g with { Vrij = g.Vrij + 1 } : g)],
                };
                var na = new Bruut(new Bogenset(meer)).Zoek().Beste;
                Assert.Equal(na.Zip(nu, (n, v) => n - v).Take(Niveaus.Getoond), winst.Verschil);
                helpt += winst.Helpt ? 1 : 0;
            }
        }
        // Else most places would be worth nothing and the test would prove little.
        Assert.True(helpt > 100, $"{helpt}");
    }

    [Fact]
    public void Wat_er_verandert_staat_er_in_woorden()
    {
        // One more with status 6, two with status 7 less, one move more, forty days.
        Assert.Equal(
            "1 persoon meer met status 6 krijgt een plek; 2 mensen minder met status 7 krijgen een plek; 1 verhuizing meer; 40 dagen wachten voorbij",
            Niveauwoorden.Zin([1, 0, -2, 0, 0, -1, -3, 0, 40])
        );
        Assert.Equal("geen verschil voor mensen", Niveauwoorden.Zin([0, 0, 0, 0, 0, 0, -3, 0, 0]));
        Assert.Equal("1 punt minder voor lang wachten", Niveauwoorden.Zin([0, -1, 0, 0, 0, 0, 0, 0, 0]));
        Assert.Equal(3, Niveauwoorden.Getoond(Niveaus.Rust, -3));
        Assert.Equal(Niveaus.Getoond, Niveauwoorden.Namen.Count);
    }
}
