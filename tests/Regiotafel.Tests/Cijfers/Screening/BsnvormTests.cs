using System.Text;
using Regiotafel.Cijfers.Screening;

namespace Regiotafel.Tests.Cijfers.Screening;

/// <summary>Test values of the contract; not of a person.</summary>
public sealed class BsnvormTests
{
    [Theory]
    [InlineData("111222333", true)]
    [InlineData("123456782", true)]
    [InlineData("1112.22.333", true)]
    [InlineData("1112 22-333", true)]
    [InlineData("111-222-333", true)]
    [InlineData("111.222 333", true)]
    [InlineData("123456789", false)]
    [InlineData("000000000", false)]
    [InlineData("11122-2333", false)]
    [InlineData("111--222333", false)]
    [InlineData("11-1222-333", false)]
    [InlineData("a111222333", false)]
    [InlineData("11122233", false)]
    [InlineData("1112223330", false)]
    public void Een_hele_waarde(string waarde, bool hit) =>
        Assert.Equal(hit, Bsnvorm.IsGeheel(Encoding.UTF8.GetBytes(waarde)));

    [Theory]
    [InlineData("bel 111222333 even", true)]
    [InlineData("x111222333x", true)]
    [InlineData("(1112.22.333)", true)]
    [InlineData("0-111-222-333", true)]
    [InlineData("1111222333", false)]
    [InlineData("1112223334", false)]
    [InlineData("111-222-3334", false)]
    [InlineData("gironummer 123456789", false)]
    [InlineData("", false)]
    public void Een_waarde_in_een_tekst(string tekst, bool hit) =>
        Assert.Equal(hit, Bsnvorm.KomtVoor(Encoding.UTF8.GetBytes(tekst)));
}
