using Regiotafel.Kern;

namespace Regiotafel.Tests.Kern;

public sealed class BsnTests
{
    [Theory]
    [InlineData("111222333")]
    [InlineData("123456782")]
    [InlineData("999990019")]
    [InlineData("10000008")] // 010000008: 8·1 − 8 = 0
    public void Een_nummer_dat_aan_de_elfproef_voldoet_wordt_herkend(string nummer) => Assert.True(Bsn.Voldoet(nummer));

    [Theory]
    [InlineData("123456789")]
    [InlineData("000000000")]
    [InlineData("00000000")]
    [InlineData("1234567")]
    [InlineData("1112223330")]
    [InlineData("11122233a")]
    [InlineData("")]
    public void Een_ander_nummer_wordt_niet_herkend(string nummer) => Assert.False(Bsn.Voldoet(nummer));
}
