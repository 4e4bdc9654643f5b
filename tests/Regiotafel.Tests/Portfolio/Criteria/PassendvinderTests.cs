using Regiotafel.Portfolio.Deur;

namespace Regiotafel.Tests.Portfolio.Criteria;

public sealed class PassendvinderTests
{
    [Fact]
    public void De_vinder_geeft_precies_de_plekken_waarvan_de_toets_zegt_dat_zij_passen()
    {
        var gevonden = 0;
        for (var zaad = 0; zaad < 10; zaad++)
        {
            var willekeurig = new Willekeurigpaar(new Random(zaad));
            List<Groep> groepen =
            [
                .. Enumerable.Range(0, 150).Select(willekeurig.Groep),
                .. Enumerable.Range(150, 50).Select(n => Voorbeeldpaar.PassendePlek with { Code = $"G-{n}" }),
            ];
            var vinder = new Passendvinder(groepen, Voorbeeldpaar.Moment);
            for (var keer = 0; keer < 60; keer++)
            {
                // Half of the clients differ in one thing only from one that fits: else hardly anything would.
                var client = willekeurig.Client();
                client = keer % 2 == 0 ? client : Bijna(client, keer);

                var past = Enumerable
                    .Range(0, groepen.Count)
                    .Where(g => Criteriumtoets.Toets(client, groepen[g], Voorbeeldpaar.Moment).Oordeel == Oordeel.Past)
                    .ToList();

                Assert.Equal(past, vinder.Vind(client));
                Assert.Equal(past, past.Where(g => Criteriumtoets.Past(client, groepen[g], Voorbeeldpaar.Moment)));
                gevonden += past.Count;
            }
        }
        Assert.True(gevonden > 300);
    }

    private static Zoekprofiel Bijna(Zoekprofiel ander, int keer) =>
        (keer % 12) switch
        {
            1 => Voorbeeldpaar.Client with { Kenmerken = ander.Kenmerken },
            3 => Voorbeeldpaar.Client with { LeeftijdVan = ander.LeeftijdVan, LeeftijdTot = ander.LeeftijdTot },
            5 => Voorbeeldpaar.Client with { Afwijzingen = ander.Afwijzingen, Uitgesloten = ander.Uitgesloten },
            7 => Voorbeeldpaar.Client with { MaxKm = ander.MaxKm, Netwerk = ander.Netwerk },
            9 => Voorbeeldpaar.Client with { Status = "2", Voorkeuren = ["G-160", .. ander.Voorkeuren] },
            _ => Voorbeeldpaar.Client with { Geslacht = ander.Geslacht, GeparkeerdTot = ander.GeparkeerdTot },
        };
}
