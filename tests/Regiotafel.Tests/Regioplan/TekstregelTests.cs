using System.Xml.Linq;
using Regiotafel.Regioplan.Publicatie;
using Regiotafel.Regioplan.Schrijven;

namespace Regiotafel.Tests.Regioplan;

public sealed class TekstregelTests
{
    private static readonly DateOnly Vandaag = new(2026, 11, 2);

    [Theory]
    [InlineData("een\r\ntwee\rdrie \n", "een\ntwee\ndrie")]
    [InlineData("een\ttwee", "een\ttwee")]
    [InlineData("a\u000bb\u0001c\0d\u001be\uffff", "abcde")]
    [InlineData("12\u202e34\u202c \u2067ab\u2069", "1234 ab")]
    [InlineData("naïef 🏠", "naïef 🏠")]
    [InlineData(null, "")]
    public void Wat_geen_tekst_is_valt_weg(string? getypt, string bewaard) =>
        Assert.Equal(bewaard, Tekstregel.Schoon(getypt));

    [Fact]
    public void Een_vreemd_teken_van_vroeger_breekt_de_feed_niet()
    {
        var op = new DateTime(2026, 11, 2, 8, 0, 0, DateTimeKind.Utc);
        var kop = new Plankop(Guid.NewGuid(), "5521", Planproef.Editie, 2, op, "Een\u000b fout\0.", null, null);

        var feed = XDocument.Parse(Atomfeed.Schrijf([kop], "https://regiotafel.example"));

        Assert.Equal("Een fout.", feed.Descendants().Single(e => e.Name.LocalName == "summary").Value);
    }

    [Fact]
    public void Een_tekst_die_niet_te_tonen_is_wordt_geweigerd()
    {
        Assert.Null(Tekstregel.Toets(new string('>', 20) + " diep", Vandaag));
        Assert.Equal("te-diep", Tekstregel.Toets(new string('>', 400) + " diep", Vandaag)?.Code);
    }
}
