using Regiotafel.Cijfers.Deur;
using Regiotafel.Cijfers.Vergelijken;
using Regiotafel.Tests.Cijfers.Grens;
using static Regiotafel.Tests.Cijfers.Vergelijken.Punten;

namespace Regiotafel.Tests.Cijfers.Vergelijken;

public sealed class OverdispersieTests
{
    private static readonly (long, long)[] _vier = [(20, 100), (40, 100), (20, 100), (40, 100)];

    [Fact]
    public void De_factor_is_het_gemiddelde_kwadraat_van_de_afwijkingen()
    {
        // All together 0.3, so 30 of each hundred with variance 21: each is 10 off, and 100 / 21 is 4.76.
        Assert.Equal(100.0 / 21, Overdispersie.Factor(_vier, isAandeel: true), 9);
        // Of counts on population the variance is 30.
        Assert.Equal(100.0 / 30, Overdispersie.Factor(_vier, isAandeel: false), 9);
    }

    [Fact]
    public void Wat_toeval_kan_zijn_verruimt_niets()
    {
        // 27 and 33: 9 / 21 is 0.43. And 36 twice, 24 twice: 36 / 21 is 1.71, below 1 + 2√(2/4) = 2.41.
        Assert.Equal(1, Overdispersie.Factor([(27, 100), (33, 100), (27, 100), (33, 100)], isAandeel: true));
        Assert.Equal(1, Overdispersie.Factor([(24, 100), (36, 100), (24, 100), (36, 100)], isAandeel: true));
        Assert.Equal(1, Overdispersie.Factor([(20, 100), (40, 100)], isAandeel: true));
    }

    [Fact]
    public void Een_uitschieter_telt_als_de_volgende()
    {
        // Twenty regions of a million inhabitants: ten of 80 and nine of 120, one of 920. Together 2,800, so 140 each.
        // The two at each end count as the third: 80 (60 off) ten times and 120 (20 off) ten times; (3,600 + 400) / 2 / 140.
        List<(long, long)> regios =
        [
            .. Enumerable.Repeat((80L, 1_000_000L), 10),
            .. Enumerable.Repeat((120L, 1_000_000L), 9),
            (920, 1_000_000),
        ];
        Assert.Equal(2_000.0 / 140, Overdispersie.Factor(regios, isAandeel: false), 9);
    }

    [Fact]
    public void De_grenzen_liggen_een_wortel_verder_van_het_verwachte_aantal()
    {
        // Root of 4 is 2: from 30 − 9 to 30 − 18, and from 30 + 9 to 30 + 18; never below nought.
        Assert.Equal(new(12, 48), Overdispersie.Verruim(new(21, 39), 30, 4));
        Assert.Equal(new(0, 48), Overdispersie.Verruim(new(10, 39), 30, 4));
        Assert.Equal(new(21, 39), Overdispersie.Verruim(new(21, 39), 30, 1));
    }

    [Theory]
    [InlineData(false, "hoger")]
    [InlineData(true, "niet te onderscheiden van alle regio's")]
    public void Alleen_als_de_definitie_erom_vraagt_volgt_het_woord_uit_de_ruimere_grenzen(bool aan, string woord)
    {
        var definitie = Definitie("aandeel-eigen-omgeving", "2.0") with { Overdispersie = aan };
        var punten = _vier.Select((r, n) => Punt(definitie, r.Item1, r.Item2, regio: $"{5501 + n}")).ToList();
        Assert.Equal(woord, Woorden.Tekst(new Regiovergelijking(punten).Woord(punten[1]).Woord!.Value));
    }

    [Fact]
    public void De_uitgave_tekent_dezelfde_ruimere_grenzen_en_noemt_de_factor()
    {
        var gewoon = Tabel(aan: false);
        var ruim = Tabel(aan: true);
        Assert.Equal(1, gewoon.Verruiming(Dag, ""));
        // 20 and 60 per 100,000 beside 40: each 20 off of 40, so 10.
        Assert.Equal(10, ruim.Verruiming(Dag, ""), 9);
        var (smal, wijd) = (gewoon.Trechter(Dag, "", 100_000, 100_000)[0], ruim.Trechter(Dag, "", 100_000, 100_000)[0]);
        Assert.True(wijd.Onder < smal.Onder && wijd.Boven > smal.Boven);
        Assert.Equal(smal.Midden, wijd.Midden);
    }

    private static Uitgavetabel Tabel(bool aan)
    {
        var tabel = new Proeftabel("klantenratio", "2.0")
        {
            Definitie = Definitie("klantenratio", "2.0") with { Overdispersie = aan },
        };
        foreach (var (regio, aantal) in new[] { ("5501", 20), ("5503", 60), ("5510", 20), ("5521", 60) })
        {
            tabel.Cel(regio, "", aantal, 100_000);
        }
        return Proeftabel.Open(Doelgroep.Openbaar, Proeftabel.Vast, tabel.Maak()).Uitgave!.Tabellen[0];
    }
}
