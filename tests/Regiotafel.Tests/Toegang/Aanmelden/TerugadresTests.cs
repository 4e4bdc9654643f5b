using Regiotafel.Toegang.Aanmelden;

namespace Regiotafel.Tests.Toegang.Aanmelden;

public sealed class TerugadresTests
{
    [Theory]
    [InlineData("/portfolio?sorteer=vrij")]
    [InlineData("/logboek")]
    public void Een_pad_van_deze_site_blijft(string adres) => Assert.Equal(adres, Terugadres.Van(adres));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("//elders.example")]
    [InlineData("/\\elders.example")]
    [InlineData("https://elders.example")]
    [InlineData("/a\tb")]
    [InlineData("/aanmelden/code")]
    public void Iets_anders_wordt_het_begin(string? adres) => Assert.Equal("/", Terugadres.Van(adres));
}
