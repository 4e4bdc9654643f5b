using Regiotafel.Regioplan.Cijfers;
using Regiotafel.Regioplan.Taal;
using Regiotafel.Tests.Cijfers.Grens;
using static Regiotafel.Tests.Regioplan.Taalproef;

namespace Regiotafel.Tests.Regioplan.Taal;

/// <summary>Words of a series: cijfers.md, section 6, asks six points and a sign test at 10%, two-sided.</summary>
public sealed class ReeksbeweringTests
{
    // Five steps the same way: 2 x (1/2)^5 = 6,25%, below 10%. Four of five: 2 x 6/32 = 37,5%.
    [Theory]
    [InlineData("toegenomen", "700 800 900 1000 1100 1200", "Groen", "toegenomen")]
    [InlineData("afgenomen", "700 800 900 1000 1100 1200", "Rood", "toegenomen")]
    [InlineData("afgenomen", "1200 1100 1000 900 800 700", "Groen", "afgenomen")]
    [InlineData("toegenomen", "700 800 900 850 1100 1200", "Oranje", "ongeveer gelijk")]
    // A step of nothing is no step, and of four steps 2 x 1/16 = 12,5% is above 10%.
    [InlineData("toegenomen", "700 700 900 1000 1100 1200", "Oranje", "ongeveer gelijk")]
    // From 1.000 to 1.080: below a tenth.
    [InlineData("iets toegenomen", "1000 1016 1032 1048 1064 1080", "Groen", "iets toegenomen")]
    [InlineData("iets toegenomen", "700 800 900 1000 1100 1200", "Rood", "toegenomen")]
    public void Zes_momenten_dragen_een_woord_van_een_reeks(string woord, string waarden, string kleur, string wel)
    {
        var oordeel = Toets($"{{{{ bewering wachtlijst-gemiddelde 2023 tegen 2018: \"{woord}\" }}}}", Jaren(waarden));

        Assert.Equal((kleur, wel), (oordeel.Kleur.ToString(), oordeel.KloptWel));
        Assert.Contains("over 6 momenten", oordeel.Zin, StringComparison.Ordinal);
    }

    [Fact]
    public void Vijf_momenten_dragen_het_niet_en_zeggen_hoeveel_het_er_zijn()
    {
        var oordeel = Toets(
            "{{ bewering wachtlijst-gemiddelde 2023 tegen 2019: \"toegenomen\" }}",
            Jaren("800 900 1000 1100 1200")
        );

        Assert.Equal((Beweringkleur.Rood, "gestegen"), (oordeel.Kleur, oordeel.KloptWel));
        Assert.Contains("en hier staan er 5.", oordeel.Zin, StringComparison.Ordinal);
    }

    /// <summary>The last year is 2023.</summary>
    private static Plancijfers Jaren(string waarden)
    {
        var getallen = waarden.Split(' ').Select(int.Parse).ToList();
        var tabel = new Proeftabel("wachtlijst-gemiddelde", "2.0");
        foreach (var (plek, getal) in getallen.Index())
        {
            tabel = tabel.Cel(Regio, "", getal * 12, 12, $"{2024 - getallen.Count + plek}");
        }
        return Openbaar(tabel.Maak());
    }
}
