using Regiotafel.Toegang.Aanmelden;

namespace Regiotafel.Tests.Toegang.Aanmelden;

public sealed class WachtwoordregelsTests
{
    [Theory]
    [InlineData("kort", "wachtwoord-te-kort")]
    [InlineData("elf tekens!", "wachtwoord-te-kort")]
    [InlineData("wachtwoord2026", "wachtwoord-bekend")]
    [InlineData("Welkom-2026!", "wachtwoord-bekend")]
    [InlineData("123456789012", "wachtwoord-bekend")]
    [InlineData("abababababab", "wachtwoord-bekend")]
    [InlineData("de linde van proef", "wachtwoord-met-naam")]
    [InlineData("welk Regiotafel dan", "wachtwoord-met-naam")]
    public void Een_zwak_wachtwoord_wordt_geweigerd(string wachtwoord, string code) =>
        Assert.Equal(code, Wachtwoordregels.Beoordeel(wachtwoord, "Proef Linde", "proef@voorbeeld.example")?.Code);

    [Theory]
    [InlineData("vier natte geiten")]
    [InlineData("zes7acht9tien")]
    public void Lang_en_eigen_is_genoeg(string wachtwoord) =>
        Assert.Null(Wachtwoordregels.Beoordeel(wachtwoord, "Zb Linde", "zb.linde@voorbeeld.example"));

    [Fact]
    public void Honderdachtentwintig_tekens_mag_en_een_meer_niet()
    {
        var lang = string.Concat(Enumerable.Repeat("kast7deur", 15));
        Assert.Null(Wachtwoordregels.Beoordeel(lang[..128], "", ""));
        Assert.NotNull(Wachtwoordregels.Beoordeel(lang[..129], "", ""));
    }
}
