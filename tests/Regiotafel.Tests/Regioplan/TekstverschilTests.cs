using Regiotafel.Regioplan.Schrijven;

namespace Regiotafel.Tests.Regioplan;

public sealed class TekstverschilTests
{
    [Theory]
    [InlineData("", "", "")]
    [InlineData("", "een", "+een")]
    [InlineData("een", "", "-een")]
    [InlineData("een\ntwee\ndrie", "een\ndrie", "een,-twee,drie")]
    [InlineData("een\ndrie", "een\ntwee\ndrie", "een,+twee,drie")]
    [InlineData("een\ntwee\ndrie", "een\nTwee\ndrie", "een,-twee,+Twee,drie")]
    [InlineData("a\nb\nc", "b\nc\na", "-a,b,c,+a")]
    public void Alleen_wat_anders_is_heet_nieuw_of_weg(string oud, string nieuw, string verwacht) =>
        Assert.Equal(
            verwacht,
            string.Join(
                ',',
                Tekstverschil
                    .Tussen(oud, nieuw)
                    .Select(r =>
                        r.Soort switch
                        {
                            Verschilsoort.Weg => "-",
                            Verschilsoort.Nieuw => "+",
                            _ => "",
                        } + r.Tekst
                    )
            )
        );
}
