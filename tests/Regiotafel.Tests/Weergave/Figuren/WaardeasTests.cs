using FsCheck;
using FsCheck.Fluent;
using Regiotafel.Weergave.Figuren;

namespace Regiotafel.Tests.Weergave.Figuren;

public sealed class WaardeasTests
{
    // Worked by hand: the smallest of 1, 2, 5, 10, 20, 50 ... that needs at most four steps.
    [Theory]
    [InlineData(0, 1, 1)]
    [InlineData(1, 1, 1)]
    [InlineData(4, 1, 4)]
    [InlineData(5, 2, 3)]
    [InlineData(8, 2, 4)]
    [InlineData(9, 5, 2)]
    [InlineData(12, 5, 3)]
    [InlineData(20, 5, 4)]
    [InlineData(21, 10, 3)]
    [InlineData(1500, 500, 3)]
    [InlineData(1600, 500, 4)]
    public void De_stap_is_rond_en_er_zijn_hoogstens_vier_stappen(int grootste, int stap, int aantal) =>
        Assert.Equal(new Waardeas(stap, aantal), Waardeas.Voor(grootste));

    [Fact]
    public void De_grootste_waarde_valt_altijd_binnen_de_as() =>
        Prop.ForAll(
                Gen.Choose(0, 9999).ToArbitrary(),
                grootste => Waardeas.Voor(grootste) is var as_ && as_.Hoogste >= grootste && as_.Lijnen.Count() <= 5
            )
            .QuickCheckThrowOnFailure();
}
