using AngleSharp.Dom;
using Regiotafel.Tests.Huis;

namespace Regiotafel.Tests.Regioplan.Uitvoer;

/// <summary>A frozen plan is shown with the style of today: the names that it uses stay (decision 0035). Names are only added here.</summary>
public sealed class BevrorenKlassenTests
{
    // Of the first frozen plans, without the names that have no style.
    private const string Klassen = """
        g-as g-doel g-gemiddelde g-inkt g-interval g-leeg g-marge g-margelijn g-naam g-op g-pijl g-raster g-rijnaam g-stip g-stip--zelf
        g-v1 g-v2 g-v3 g-v4 g-v5 rt-cijfer rt-feiten rt-figuur rt-figuur__bron rt-figuur__wat rt-getal rt-grafiek rt-grafiek--breed
        rt-grafiek--smal rt-heel rt-hoofdgetal rt-inhoud rt-leeswijzer rt-nietbreken rt-onzichtbaar rt-plan rt-plandeel
        rt-plandeel__blokken rt-plannoot rt-plantabel rt-sectiekop rt-sub rt-tabel rt-tabel--dicht rt-tabelraam rt-tegelrij
        rt-tegelrij__peil rt-tegelrij__niet rt-tekst rt-vorm rt-woord rt-woord--hoger rt-woord--lager rt-boven rt-melding
        rt-paginakop rt-paginakop__zin rt-melding--let rt-melding__titel rt-melding__tekst
        """;

    private static string[] Namen => Klassen.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    /// <summary>What is drawn today is frozen today: each name of it that has a style stands in the list, and each sign is there to be drawn.</summary>
    internal static void Kent(IDocument blad)
    {
        var stijl = Stijl();
        var getekend = blad.QuerySelectorAll("main [class]")
            .SelectMany(e => e.ClassList)
            .ToHashSet(StringComparer.Ordinal);
        Assert.NotEmpty(getekend);
        Assert.Empty(
            getekend.Where(n => n.StartsWith("rt-", StringComparison.Ordinal) && Kent(stijl, n)).Except(Namen)
        );
        var tekens = blad.QuerySelectorAll("main use").Select(u => u.GetAttribute("href")![1..]).ToHashSet();
        Assert.NotEmpty(tekens);
        Assert.All(tekens, t => Assert.NotNull(blad.GetElementById(t)));
    }

    [Fact]
    public void De_stijl_kent_elke_naam_in_een_bevroren_plan()
    {
        var stijl = Stijl();
        Assert.All(Namen, n => Assert.True(Kent(stijl, n), n));
        Assert.False(Kent(stijl, "rt-plante"), "half a name is no name");
    }

    private static string Stijl() =>
        string.Concat(
            Directory
                .EnumerateFiles(Path.Combine(Broncode.Wortel, "src", "Weergave", "Opmaak"), "*.css")
                .Select(File.ReadAllText)
        );

    private static bool Kent(string stijl, string naam) =>
        System.Text.RegularExpressions.Regex.IsMatch(
            stijl,
            $@"\.{naam}(?![\w-])",
            System.Text.RegularExpressions.RegexOptions.None,
            TimeSpan.FromSeconds(2)
        );
}
