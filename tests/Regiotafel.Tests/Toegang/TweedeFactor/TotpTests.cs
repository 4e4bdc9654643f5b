using System.Text;
using Regiotafel.Toegang.TweedeFactor;

namespace Regiotafel.Tests.Toegang.TweedeFactor;

public sealed class TotpTests
{
    // The secret of the test vectors in RFC 6238, appendix B.
    private static readonly byte[] Geheim = Encoding.ASCII.GetBytes("12345678901234567890");

    [Theory]
    [InlineData(59L, "287082")]
    [InlineData(1111111109L, "081804")]
    [InlineData(1234567890L, "005924")]
    [InlineData(20000000000L, "353130")]
    public void De_code_is_die_van_de_norm(long seconden, string code) =>
        Assert.Equal(code, Totp.Code(Geheim, Totp.StapVan(DateTime.UnixEpoch.AddSeconds(seconden))));

    [Theory]
    [InlineData(-31, false)]
    [InlineData(-30, true)]
    [InlineData(0, true)]
    [InlineData(30, true)]
    [InlineData(60, false)]
    public void Een_stap_te_vroeg_of_te_laat_mag(int verschil, bool herkend)
    {
        var nu = DateTime.UnixEpoch.AddSeconds(1_800_000_000);
        var code = Totp.Code(Geheim, Totp.StapVan(nu.AddSeconds(verschil)));
        Assert.Equal(herkend, Totp.Herken(Geheim, code, nu) is not null);
    }

    [Fact]
    public void De_sleutel_als_tekst_is_die_van_RFC_4648() =>
        Assert.Equal("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ", Totp.Base32(Geheim));

    [Fact]
    public void Een_herstelcode_mag_met_kleine_letters_en_spaties() =>
        Assert.Equal(Herstelcode.Hash("AB12-CD34-EF56-GH78"), Herstelcode.Hash("ab12 cd34 ef56 gh78"));

    [Fact]
    public void Een_herstelcode_heeft_tachtig_bits() =>
        Assert.Equal(16, Herstelcode.Nieuw().Count(char.IsAsciiLetterOrDigit));
}
