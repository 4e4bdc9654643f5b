using System.Globalization;
using Regiotafel.Portfolio.Herinneringen;

namespace Regiotafel.Tests.Portfolio.Herinneringen;

public sealed class LadderTests
{
    // Confirmed on Monday 2 November 2026 with half-life 14: it runs out on Monday 16 November.
    // Three working days later is Thursday the 19th, six is Tuesday the 24th (a weekend between).
    [Theory]
    [InlineData("2026-11-15", "Geen")]
    [InlineData("2026-11-16", "Eigenaar")]
    [InlineData("2026-11-18", "Eigenaar")]
    [InlineData("2026-11-19", "Vervanger")]
    [InlineData("2026-11-23", "Vervanger")]
    [InlineData("2026-11-24", "Coordinator")]
    [InlineData("2027-11-24", "Coordinator")]
    public void Na_drie_werkdagen_komt_de_vervanger_en_na_zes_de_coordinator(string dag, string trede) =>
        Assert.Equal(trede, Ladder.Van(new DateOnly(2026, 11, 2), 14, Dag(dag)).ToString());

    // Runs out on Wednesday 23 December 2026. Working days after it: 24, 28, 29 (25 and 26 are Christmas, 27 is Sunday),
    // then 30, 31 December and, New Year's Day and a weekend further, Monday 4 January.
    [Theory]
    [InlineData("2026-12-28", "Eigenaar")]
    [InlineData("2026-12-29", "Vervanger")]
    [InlineData("2027-01-03", "Vervanger")]
    [InlineData("2027-01-04", "Coordinator")]
    public void Feestdagen_en_weekenden_tellen_niet_mee(string dag, string trede) =>
        Assert.Equal(trede, Ladder.Van(new DateOnly(2026, 12, 9), 14, Dag(dag)).ToString());

    private static DateOnly Dag(string tekst) => DateOnly.Parse(tekst, CultureInfo.InvariantCulture);
}
