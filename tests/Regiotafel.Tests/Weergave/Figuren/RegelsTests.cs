using Regiotafel.Weergave.Figuren;

namespace Regiotafel.Tests.Weergave.Figuren;

public sealed class RegelsTests
{
    [Theory]
    [InlineData("Noord-Holland Noord", 30, "Noord-Holland Noord")]
    [InlineData("Noord-Holland Noord", 14, "Noord-Holland/Noord")]
    [InlineData("arbeidsongeschiktheid", 10, "arbeidson-/geschikth-/eid")]
    [InlineData("", 10, "")]
    [InlineData("een twee", 0, "e-/en/t-/w-/ee")]
    public void Tekst_breekt_tussen_woorden_en_anders_met_een_streepje(string tekst, int tekens, string regels) =>
        Assert.Equal(regels, string.Join('/', Regels.Breek(tekst, tekens)));
}
