using Regiotafel.Weergave.Figuren;

namespace Regiotafel.Tests.Weergave.Figuren;

public sealed class WaardeasTests
{
    [Theory]
    [InlineData("0", "10", 0, "0 5 10")]
    [InlineData("0", "14", 0, "0 5 10 15")]
    [InlineData("-3", "12", 0, "-5 0 5 10 15")]
    [InlineData("-12", "-3", 0, "-15 -10 -5 0")]
    [InlineData("0", "0", 0, "0 1")]
    [InlineData("0", "1", 0, "0 1")]
    // Not whole: 0.9 in steps of 0.5.
    [InlineData("0", "0.9", 1, "0.0 0.5 1.0")]
    [InlineData("0", "13945", 0, "0 5000 10000 15000")]
    public void Een_as_van_aantallen_begint_bij_nul_in_hoogstens_vier_stappen(
        string kleinste,
        string grootste,
        int decimalen,
        string lijnen
    ) => Assert.Equal(Getallen(lijnen), Waardeas.Voor(Getallen($"{kleinste} {grootste}"), decimalen).Lijnen);

    // 25 to 31 is less than half of 31: the axis starts at 24, in steps of 2.
    [Theory]
    [InlineData("25 31", "24 26 28 30 32")]
    [InlineData("3 31", "0 10 20 30 40")]
    [InlineData("7", "0 2 4 6 8")]
    public void Een_as_van_stippen_laat_nul_weg_als_de_stippen_anders_op_een_kluit_staan(
        string waarden,
        string lijnen
    ) => Assert.Equal(Getallen(lijnen), Waardeas.Om(Getallen(waarden), 0).Lijnen);

    [Fact]
    public void Een_as_zonder_waarden_heeft_toch_een_lengte() => Assert.Equal([0m, 1m], Waardeas.Voor([]).Lijnen);

    [Fact]
    public void Een_as_van_heel_grote_getallen_houdt_op() =>
        Assert.Equal(2_000_000_000_000m, Waardeas.Voor([1_999_999_999_999m]).Hoogste);

    private static decimal[] Getallen(string tekst) =>
        [.. tekst.Split(' ').Select(getal => decimal.Parse(getal, System.Globalization.CultureInfo.InvariantCulture))];
}
