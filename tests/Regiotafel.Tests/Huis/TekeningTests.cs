using System.Text.RegularExpressions;

namespace Regiotafel.Tests.Huis;

public sealed partial class TekeningTests
{
    [Fact]
    public void Elk_project_verwijst_naar_precies_de_getekende_buren()
    {
        var projecten = Broncode
            .Bestanden(".csproj")
            .Where(pad => pad.StartsWith("src/", StringComparison.Ordinal))
            .ToList();

        Bevindingen.Geen(projecten.SelectMany(pad => Tekening.Afwijkingen(pad.Split('/')[1], Broncode.Lees(pad))));
        Assert.Equal(Tekening.Lijnen.Keys.Order(), projecten.Select(pad => pad.Split('/')[1]).Order());
    }

    [Fact]
    public void Map_project_en_naamruimte_zijn_hetzelfde_woord()
    {
        var anders =
            from pad in Broncode.Bestanden(".cs")
            where pad.StartsWith("src/", StringComparison.Ordinal)
            let hoort = "Regiotafel."
                + Path.GetDirectoryName(pad)!.Replace('\\', '/')["src/".Length..].Replace('/', '.')
            let ruimte = Naamruimte().Match(Broncode.Lees(pad))
            where ruimte.Success && ruimte.Groups[1].Value != hoort
            select $"{pad}: {ruimte.Groups[1].Value}";

        Bevindingen.Geen(anders);
    }

    [Theory]
    [InlineData(
        "Portfolio",
        "<P><I><ProjectReference Include=\"../Kern/Regiotafel.Kern.csproj\"/></I></P>",
        "does not see Weergave"
    )]
    [InlineData("Kern", "<P><I><ProjectReference Include=\"..\\Web\\Regiotafel.Web.csproj\"/></I></P>", "sees Web")]
    [InlineData("Zolder", "<P/>", "not in the drawing")]
    public void Een_niet_getekende_lijn_valt_op(string project, string csproj, string melding) =>
        Assert.Contains(
            Tekening.Afwijkingen(project, csproj),
            regel => regel.Contains(melding, StringComparison.Ordinal)
        );

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Naamruimte();
}
