using FsCheck;
using FsCheck.Fluent;
using Regiotafel.Portfolio.Deur;
using static Regiotafel.Tests.Portfolio.Criteria.Voorbeeldpaar;

namespace Regiotafel.Tests.Portfolio.Criteria;

public sealed class CriteriumtoetsTests
{
    [Fact]
    public void Een_paar_past_als_elk_criterium_past() =>
        Assert.Equal((Oordeel.Past, 0), (Toets(Client, PassendePlek).Oordeel, Toets(Client, PassendePlek).Gewicht));

    [Fact]
    public void Onbekend_is_geen_nee_en_een_nee_is_sterker()
    {
        Assert.Equal(Oordeel.Onbekend, Toets(Client with { Profiel = null }, PassendePlek).Oordeel);
        Assert.Equal(
            Oordeel.Niet,
            Toets(Client with { Profiel = null, Geslacht = "m" }, PassendePlek with { Geslacht = "vrouwen" }).Oordeel
        );
    }

    [Fact]
    public void Bijna_passend_staat_op_gewicht_aantal_punten_afstand_en_code()
    {
        var volgorde = Bijna.Groepen.Select(g => Toets(Bijna.Client, g)).Order(Toetsuitkomst.BijnaEerst).ToList();

        Assert.Equal(["G-A", "G-D", "G-E", "G-0", "G-00", "G-B", "G-C"], volgorde.Select(u => u.Groepcode));
        Assert.Equal([2, 4, 4, 4, 4, 4, 6], volgorde.Select(u => u.Gewicht));
        Assert.Equal(
            [("FIN", "WlzW", "Wmo"), ("VRS", "", "2026-09-30"), ("ZEK", "", "indicatief")],
            volgorde[^1].Punten.Select(p => (p.Criterium, p.Client, p.Groep))
        );
        Assert.Equal(
            [("CON.agressie", "ja", "in_overleg"), ("VRZ.rolstoel", "nodig", "nee")],
            volgorde[5].Punten.Select(p => (p.Criterium, p.Client, p.Groep))
        );
    }

    [Fact]
    public void De_wet_weegt_zwaarder_dan_alles() =>
        Assert.Equal(
            100,
            Toets(Client with { LeeftijdVan = 17, LeeftijdTot = 17 }, PassendePlek with { LeeftijdMin = 18 }).Gewicht
        );

    [Fact]
    public void Een_feit_vergeten_maakt_van_een_nee_nooit_een_ja() =>
        Prop.ForAll(
                Gen.Choose(0, int.MaxValue).ToArbitrary(),
                zaad =>
                {
                    var (client, groep) = new Willekeurigpaar(new Random(zaad)).Paar();
                    var voor = Toets(client, groep).Oordeel;
                    return Willekeurigpaar
                            .ZonderEenFeit(client)
                            .All(minder => !(voor == Oordeel.Niet && Toets(minder, groep).Oordeel == Oordeel.Past))
                        && Willekeurigpaar
                            .ZonderEenFeit(client)
                            .All(minder => !(voor == Oordeel.Onbekend && Toets(minder, groep).Oordeel == Oordeel.Past));
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(400));

    [Fact]
    public void De_volgorde_van_lijsten_verandert_niets() =>
        Prop.ForAll(
                Gen.Choose(0, int.MaxValue).ToArbitrary(),
                zaad =>
                {
                    var (client, groep) = new Willekeurigpaar(new Random(zaad)).Paar();
                    var anders = client with
                    {
                        Leveringsvormen = [.. client.Leveringsvormen.Reverse()],
                        Nodig = [.. client.Nodig.Reverse()],
                        MisschienNodig = [.. client.MisschienNodig.Reverse()],
                        Voorkeuren = [.. client.Voorkeuren.Reverse()],
                        Afwijzingen = [.. client.Afwijzingen.Reverse()],
                    };
                    return Samenvatting(Toets(client, groep)).SequenceEqual(Samenvatting(Toets(anders, groep)));
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(400));

    [Fact]
    public void Elk_punt_heeft_een_beslisser_en_een_zin_zonder_open_plekken() =>
        Prop.ForAll(
                Gen.Choose(0, int.MaxValue).ToArbitrary(),
                zaad =>
                {
                    var (client, groep) = new Willekeurigpaar(new Random(zaad)).Paar();
                    return Toets(client, groep)
                        .Punten.All(p =>
                            p.Beslisser is not null
                            && p.Zin.EndsWith('.')
                            && !p.Zin.Contains('{', StringComparison.Ordinal)
                            && (p.Oordeel == Oordeel.Niet) == (p.Gewicht > 1)
                        );
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(400));

    private static Toetsuitkomst Toets(Zoekprofiel client, Groep groep) => Criteriumtoets.Toets(client, groep, Moment);

    private static IEnumerable<(string, Oordeel, Beslisser?)> Samenvatting(Toetsuitkomst uitkomst) =>
        uitkomst.Criteria.Select(c => (c.Criterium, c.Oordeel, c.Beslisser));
}
