using Regiotafel.Kern;

namespace Regiotafel.Tests.Kern;

public sealed class WerkdagenTests
{
    [Theory]
    [InlineData("2026-11-02", 5, "2026-11-09")] // Monday: over one weekend
    [InlineData("2026-11-06", 1, "2026-11-09")] // Friday
    [InlineData("2026-11-07", 1, "2026-11-09")] // Saturday
    [InlineData("2026-04-02", 1, "2026-04-03")] // Good Friday is a working day
    [InlineData("2026-04-03", 1, "2026-04-07")] // over Easter Monday
    [InlineData("2026-04-24", 2, "2026-04-29")] // King's day on Monday 27 April
    [InlineData("2026-12-24", 1, "2026-12-28")] // Christmas on Friday and Saturday
    [InlineData("2025-05-02", 1, "2025-05-06")] // 5 May in a lustrum year
    [InlineData("2026-05-04", 1, "2026-05-05")] // 5 May in another year
    [InlineData("2026-11-07", 0, "2026-11-07")]
    public void De_zoveelste_werkdag_slaat_weekenden_en_feestdagen_over(string dag, int aantal, string verwacht) =>
        Assert.Equal(Datum(verwacht), Werkdagen.Na(Datum(dag), aantal));

    [Fact]
    public void Een_termijn_van_vijf_werkdagen_loopt_over_het_einde_van_de_zomertijd()
    {
        // Thursday 22 October 2026 0.30 hours local; five working days later is Thursday 29 October, winter time.
        var einde = Werkdagen.Termijn(Moment("2026-10-21T22:30:00Z"), 5);

        Assert.Equal(Moment("2026-10-29T23:00:00Z"), einde);
    }

    [Fact]
    public void Een_jaar_zonder_feestdagen_in_de_lijst_wordt_niet_stil_overgeslagen() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Werkdagen.IsWerkdag(new(2036, 1, 2)));

    private static DateOnly Datum(string tekst) =>
        DateOnly.Parse(tekst, System.Globalization.CultureInfo.InvariantCulture);

    private static DateTime Moment(string tekst) =>
        DateTime.Parse(
            tekst,
            System.Globalization.CultureInfo.InvariantCulture,
            System.Globalization.DateTimeStyles.AdjustToUniversal
        );
}
