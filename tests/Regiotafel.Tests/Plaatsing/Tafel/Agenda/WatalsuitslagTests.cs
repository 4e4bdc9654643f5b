using Regiotafel.Plaatsing.Tafel.Agenda;
using Regiotafel.Plaatsing.WatAls;

namespace Regiotafel.Tests.Plaatsing.Tafel.Agenda;

/// <summary>What is kept of a what-if with the agenda could stand on the screen as it is: no code and no small count.</summary>
public sealed class WatalsuitslagTests
{
    // Three people gain and twelve lose; of status 6 forty wait, of whom 25 and then 34 stay without a place.
    private static readonly Watalsuitkomst Uitkomst = new(
        [10, 0, 0, 0, 0, 0, 0, 0, 0],
        [1, 0, 0, 0, 0, 0, 0, 0, 0],
        ["ABCDEFGHJK", "BCDEFGHJKM", "CDEFGHJKMN"],
        [.. Enumerable.Range(0, 12).Select(i => $"ZZZZZZZZ{i}")],
        0,
        [new Statusrij("6", 40, 25, 34)],
        Bewezen: false
    );

    [Fact]
    public void In_wat_bewaard_wordt_staat_geen_code_en_geen_klein_aantal()
    {
        var tekst = Watalsuitslag.Van(Uitkomst).Schrijf();
        Assert.DoesNotContain("ABCDEFGHJK", tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("ZZZZ", tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("3 mensen", tekst, StringComparison.Ordinal);

        var gelezen = Watalsuitslag.Lees(tekst)!;
        Assert.Equal(
            (
                "de beste verdeling wordt slechter",
                "Minder dan 10 mensen krijgen er een plek bij",
                "10 mensen verliezen de plek"
            ),
            (gelezen.Zin, gelezen.Erbij, gelezen.Eraf)
        );
        Assert.Equal(new Statusblik("6", "40", "25", "meer"), Assert.Single(gelezen.Statussen));
        Assert.Equal((true, false), (gelezen.Anders, gelezen.Bewezen));
        Assert.Null(Watalsuitslag.Lees(null));
    }

    [Fact]
    public void Van_het_antwoord_van_toen_staat_hetzelfde_in_dezelfde_woorden()
    {
        var toen = Watalsuitslag.Van(Watalsantwoord.Van(Uitkomst));
        var nu = Watalsuitslag.Van(Uitkomst);
        Assert.Equal((nu.Zin, nu.Erbij, nu.Eraf), (toen.Zin, toen.Erbij, toen.Eraf));
        Assert.Empty(toen.Statussen);
    }
}
