using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using Regiotafel.Cijfers.Rekenen;

namespace Regiotafel.Tests.Cijfers.Rekenen;

public sealed class BreukTests
{
    [Theory]
    [InlineData(100000, 8250, 0, "12")] // indicatoren.md, worked row: 10 of 8,250 per 10,000
    [InlineData(1, 8, 2, "0.13")] // 0.125: half away from zero
    [InlineData(-1, 8, 2, "-0.13")]
    [InlineData(-1, 1000, 2, "0.00")] // never -0.00
    [InlineData(5, 2, 0, "3")]
    [InlineData(-5, 2, 0, "-3")]
    [InlineData(3, -2, 1, "-1.5")]
    [InlineData(253, 1, 1, "253.0")]
    public void Een_breuk_wordt_een_keer_afgerond(long teller, long noemer, int decimalen, string tekst) =>
        Assert.Equal(tekst, new Breuk(teller, noemer).Afgerond(decimalen));

    [Fact]
    public void Afronden_scheelt_nooit_meer_dan_een_half() =>
        Prop.ForAll<int, int, byte>(
                (teller, noemer, ruw) =>
                {
                    if (noemer == 0)
                    {
                        return true;
                    }
                    var decimalen = ruw % 5;
                    var afgerond = BigInteger.Parse(
                        new Breuk(teller, noemer).Afgerond(decimalen).Replace(".", "", StringComparison.Ordinal),
                        System.Globalization.CultureInfo.InvariantCulture
                    );
                    var verschil = (afgerond * noemer) - (teller * BigInteger.Pow(10, decimalen));
                    return BigInteger.Abs(verschil) * 2 <= BigInteger.Abs(noemer);
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Optellen_en_delen_blijft_precies() =>
        // (1/3 + 1/6) / 2 = 1/4
        Assert.Equal(new Breuk(1, 4), (new Breuk(1, 3) + new Breuk(1, 6)) / 2);
}
