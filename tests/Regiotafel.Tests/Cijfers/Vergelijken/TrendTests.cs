using Regiotafel.Cijfers.Definities;
using Regiotafel.Cijfers.Vergelijken;
using static Regiotafel.Tests.Cijfers.Vergelijken.Punten;

namespace Regiotafel.Tests.Cijfers.Vergelijken;

public sealed class TrendTests
{
    private static readonly Definitie _ratio = Definitie("klantenratio", "2.0");
    private static readonly Definitie _aandeel = Definitie("aandeel-eigen-omgeving", "2.0");

    [Theory]
    [InlineData("toegenomen", 1, 2, 3, 4, 5, 6)] // 5 of 5 up: 2/32 = 6.25%
    [InlineData("afgenomen", 9, 8, 7, 6, 5, 4)]
    [InlineData("ongeveer gelijk", 1, 2, 3, 4, 5, 4)] // 4 of 5: 2 × 6/32 = 37.5%
    [InlineData("ongeveer gelijk", 1, 2, 3, 4, 4, 5)] // a tie leaves 4 of 4: 2/16 = 12.5%
    [InlineData("toegenomen", 1, 2, 3, 4, 5, 6, 7, 8, 7)] // 7 of 8: 2 × 9/256 = 7.0%
    [InlineData("ongeveer gelijk", 1, 2, 3, 4, 5, 6, 7, 6)] // 6 of 7: 2 × 8/128 = 12.5%
    [InlineData("ongeveer gelijk", 3, 3, 3, 3, 3, 3)]
    [InlineData("te kort", 1, 2, 3, 4, 5)]
    [InlineData("te kort", 1, 2, 3)]
    [InlineData("te kort", 1)]
    public void Vanaf_zes_punten_beslist_de_tekentoets(string woord, params int[] tellers) =>
        Assert.Equal(woord, Woord(Jaren(_ratio, [.. tellers.Select(t => ((long)t * 100, (long?)100_000))])));

    [Theory]
    [InlineData(10, 10, "ongeveer gelijk aan vorige")]
    [InlineData(4, 16, "hoger dan vorige")] // binomial of 20, half: P(≥ 15) = 0.0207, so 6 to 14 lie inside
    [InlineData(5, 15, "hoger dan vorige")]
    [InlineData(6, 14, "ongeveer gelijk aan vorige")]
    [InlineData(15, 5, "lager dan vorige")]
    public void Twee_punten_van_een_ratio(long toen, long nu, string woord) =>
        Assert.Equal(woord, Woord(Jaren(_ratio, (toen, 1000), (nu, 1000))));

    [Theory]
    [InlineData(1, 8, "hoger dan vorige")] // both 10: P(≥ 8 | 9 of 20) = 460/167,960 = 0.003
    [InlineData(3, 7, "ongeveer gelijk aan vorige")] // P(≥ 7 | 10 of 20) = 16,526/184,756 = 0.089
    [InlineData(8, 1, "lager dan vorige")]
    public void Twee_punten_van_een_aandeel(long toen, long nu, string woord) =>
        Assert.Equal(woord, Woord(Jaren(_aandeel, (toen, 10), (nu, 10))));

    [Fact]
    public void Twee_punten_van_kosten_vragen_vijf_procent()
    {
        var kosten = Definitie("kosten-per-klant", "2.0");
        Assert.Equal("ongeveer gelijk aan vorige", Woord(Jaren(kosten, (1000, 10), (1050, 10))));
        Assert.Equal("hoger dan vorige", Woord(Jaren(kosten, (1000, 10), (1051, 10))));
    }

    [Fact]
    public void Een_punt_zonder_genoeg_gegevens_telt_niet_mee() =>
        Assert.Equal("te kort", Woord(Jaren(_aandeel, (5, 9), (8, 10))));

    [Fact]
    public void Een_groeicijfer_heeft_geen_trend() =>
        Assert.Equal(
            "groei-zonder-grens",
            Trend.Van(Jaren(Definitie("klantenratio-groei", "2.0"), (1, 10), (2, 10))).Weigering!.Code
        );

    [Fact]
    public void Twee_regios_vormen_geen_reeks() =>
        Assert.Equal(
            "andere-periode",
            Trend.Van([Punt(_ratio, 10, 1000, "2023-01-01", "5503"), Punt(_ratio, 10, 1000)]).Weigering!.Code
        );

    [Fact]
    public void Een_stroom_over_een_maand_en_een_dag_vormt_geen_reeks()
    {
        var instroom = Definitie("instroom-maand", "1.0");
        var punten = new[] { Punt(instroom, 10, null, "2022"), Punt(instroom, 10, null, "2023-01") };
        Assert.Equal("andere-periode", Trend.Van(punten).Weigering!.Code);
    }

    private static string Woord(IEnumerable<Cijferpunt> punten) => Woorden.Tekst(Trend.Van(punten).Woord!.Value);
}
