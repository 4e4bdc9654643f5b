namespace Regiotafel.Tests.Huis;

/// <summary>The text of the house: sizes, marks, names, secrets.</summary>
[Trait("soort", "keuring")]
public sealed class KeuringTests
{
    private static readonly string[] Code = [".cs", ".cshtml", ".sql", ".css", ".js", ".mjs"];
    private static readonly string[] Tekst = [.. Code, ".json", ".md", ".csproj", ".props", ".yml", ".csv", ""];

    [Fact]
    public void Geen_regel_breekt_de_huisregels() =>
        Bevindingen.Geen(
            Broncode.Bestanden(Tekst).SelectMany(pad => Tekstregels.Overtredingen(pad, Broncode.Lees(pad)))
        );

    [Fact]
    public void Geen_bestand_is_te_lang() =>
        Bevindingen.Geen(Broncode.Bestanden(Code).SelectMany(pad => Tekstregels.Lengte(pad, Broncode.Lees(pad))));

    [Fact]
    public void Een_bestand_heeft_een_publiek_type() =>
        Bevindingen.Geen(
            Broncode
                .Bestanden(".cs")
                .Where(pad => pad.StartsWith("src/", StringComparison.Ordinal))
                .SelectMany(pad => Tekstregels.PubliekeTypen(pad, Broncode.Lees(pad)))
        );

    [Theory]
    [InlineData("src/Kern/A.cs", "// TO#DO later")]
    [InlineData("src/Kern/A.cs", "throw new NotImplemented#Exception();")]
    [InlineData("tests/A.cs", "await Task.De#lay(10);")]
    [InlineData("tests/A.cs", "[Fact(Sk#ip = \"later\")]")]
    [InlineData("src/Web/A.cshtml", "<p style=\"color: red\">")]
    [InlineData("src/Web/A.cshtml", "<script>alert(1)</script>")]
    [InlineData("src/Web/A.cshtml", "<script src=\"https://elders.nl/a.js\"></script>")]
    [InlineData("src/Weergave/a.css", "@import url(//elders.nl/a.css);")]
    [InlineData("src/Kern/A.cs", "public class Plek#Manager")]
    [InlineData("README.md", "see /ho#me/jan/regiotafel")]
    [InlineData("appsettings.json", "Host=db;Pass#word=geheim123;")]
    [InlineData("sleutel.txt", "-----BEGIN RSA PRI#VATE KEY-----")]
    [InlineData("a.md", "AK#IAABCDEFGHIJKLMNOP")]
    public void Een_gebroken_huisregel_valt_op(string pad, string tekst) =>
        Assert.Single(Tekstregels.Overtredingen(pad, tekst.Replace("#", "", StringComparison.Ordinal)));

    [Theory]
    [InlineData("src/Web/A.cshtml", "<script src=\"/bundel/a.js\" defer></script>")]
    [InlineData("src/Web/A.cshtml", "<a href=\"https://www.ciz.nl\">CIZ</a>")]
    [InlineData("src/Weergave/A.cs", "public abstract class RtTag#Helper")]
    [InlineData("src/Web/A.cs", "Database=a;Pass#word={wachtwoord};")]
    public void Wat_mag_geeft_geen_melding(string pad, string tekst) =>
        Assert.Empty(Tekstregels.Overtredingen(pad, tekst.Replace("#", "", StringComparison.Ordinal)));

    [Fact]
    public void Een_te_lang_bestand_valt_op()
    {
        Assert.Single(Tekstregels.Lengte("src/Kern/A.cs", new string('\n', 301)));
        Assert.Single(Tekstregels.Lengte("tests/A.cs", new string('\n', 501)));
        Assert.Empty(Tekstregels.Lengte("tests/A.cs", new string('\n', 500)));
    }

    [Fact]
    public void Twee_publieke_typen_vallen_op() =>
        Assert.Single(Tekstregels.PubliekeTypen("src/A.cs", "public sealed class A;\npublic enum B { C }\n"));
}
