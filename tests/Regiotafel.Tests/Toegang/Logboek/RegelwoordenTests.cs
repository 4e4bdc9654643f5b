using Regiotafel.Toegang.Logboek;

namespace Regiotafel.Tests.Toegang.Logboek;

public sealed class RegelwoordenTests
{
    [Theory]
    [InlineData("aanbod.vasthouden", "Aanbod vasthouden")]
    [InlineData("herstel", "Herstel")]
    public void Een_handeling_leest_als_woorden(string handeling, string woorden) =>
        Assert.Equal(woorden, Regelwoorden.Handeling(handeling));

    [Theory]
    [InlineData("Vrij,BevestigdOp", "vrij, bevestigd op")]
    [InlineData("", "")]
    public void Velden_lezen_als_woorden(string velden, string woorden) =>
        Assert.Equal(woorden, Regelwoorden.Velden(velden));
}
