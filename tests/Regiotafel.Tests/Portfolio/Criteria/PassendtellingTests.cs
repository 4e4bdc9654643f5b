using Regiotafel.Portfolio.Deur;
using Regiotafel.Portfolio.Zoeken;

namespace Regiotafel.Tests.Portfolio.Criteria;

public sealed class PassendtellingTests
{
    private const int Eerste = 5;

    [Fact]
    public void De_telling_is_die_van_de_toets_van_elk_paar()
    {
        var (past, bijna, redenen) = (0, 0, 0);
        for (var zaad = 0; zaad < 10; zaad++)
        {
            var willekeurig = new Willekeurigpaar(new Random(zaad));
            List<Groep> groepen =
            [
                .. Enumerable.Range(0, 150).Select(willekeurig.Groep),
                .. Enumerable.Range(150, 50).Select(n => Voorbeeldpaar.PassendePlek with { Code = $"G-{n:000000}" }),
            ];
            var telling = new Passendtelling(groepen, Voorbeeldpaar.Moment);
            for (var keer = 0; keer < 40; keer++)
            {
                // Half of the clients differ in one thing only from one that fits: else hardly anything would.
                var client = willekeurig.Client();
                client = keer % 2 == 0 ? client : Voorbeeldpaar.Client with { Kenmerken = client.Kenmerken };
                foreach (
                    var zoekprofiel in Willekeurigpaar.ZonderEenFeit(client).Skip(keer % 7).Take(1).Prepend(client)
                )
                {
                    var geteld = telling.Tel(zoekprofiel, Eerste);
                    Vergelijk(
                        [.. groepen.Select(g => Criteriumtoets.Toets(zoekprofiel, g, Voorbeeldpaar.Moment))],
                        geteld
                    );
                    (past, bijna, redenen) = (past + geteld.Past, bijna + geteld.Bijna, redenen + geteld.Redenen.Count);
                }
            }
        }
        // Else the pairs would prove little.
        Assert.True(past > 1000 && bijna > 1000 && redenen > 5000, $"{past} {bijna} {redenen}");
    }

    private static void Vergelijk(List<Toetsuitkomst> toetsen, Passendaantallen geteld)
    {
        var past = toetsen.Where(t => t.Oordeel == Oordeel.Past).ToList();
        var bijna = toetsen.Where(Zoektoets.Bijna).ToList();

        Assert.Equal((past.Count, bijna.Count), (geteld.Past, geteld.Bijna));
        Assert.Equal(toetsen.Count - past.Count - bijna.Count, geteld.Niet);
        Assert.Equal(Eersten(past), geteld.Passend);
        Assert.Equal(Eersten(bijna), geteld.BijnaPassend);
        Assert.Equal(
            toetsen
                .SelectMany(t =>
                    t.Punten.Select(p =>
                        (p.Criterium, p.Oordeel, Niet: t.Criteria.Count(c => c.Oordeel == Oordeel.Niet))
                    )
                )
                .GroupBy(p => p.Criterium)
                .Select(g => new Redenaantal(
                    g.Key,
                    g.Count(p => p.Oordeel == Oordeel.Niet),
                    g.Count(p => p.Oordeel == Oordeel.Niet && p.Niet == 1),
                    g.Count(p => p.Oordeel == Oordeel.Onbekend)
                ))
                .OrderBy(r => r.Criterium, StringComparer.Ordinal),
            geteld.Redenen.OrderBy(r => r.Criterium, StringComparer.Ordinal)
        );
    }

    private static IEnumerable<string> Eersten(IEnumerable<Toetsuitkomst> toetsen) =>
        toetsen.Order(Toetsuitkomst.BijnaEerst).Take(Eerste).Select(t => t.Groepcode);
}
