namespace Regiotafel.Tests.Huis;

[Trait("soort", "keuring")]
public sealed class DocumentenTests
{
    [Fact]
    public void Geen_document_verwijst_naar_iets_dat_er_niet_is() =>
        Bevindingen.Geen(
            Broncode.Bestanden(".md").SelectMany(pad => Documenten.DodeLinks(pad, Broncode.Lees(pad), Bestaat))
        );

    [Fact]
    public void Elke_pagina_noemt_haar_adres_op_regel_een_en_geen_adres_komt_twee_keer_voor()
    {
        var paginas = Broncode
            .Bestanden(".cshtml")
            .Select(pad => (Pad: pad, Tekst: Broncode.Lees(pad)))
            .Where(p => p.Tekst.Contains("@page", StringComparison.Ordinal))
            .Select(p => (p.Pad, Adres: Documenten.Adres(p.Tekst)))
            .ToList();

        Bevindingen.Geen(paginas.Where(p => p.Adres is null).Select(p => $"{p.Pad} has no address in line 1"));
        Bevindingen.Geen(paginas.GroupBy(p => p.Adres).Where(g => g.Count() > 1).Select(g => $"{g.Key} stands twice"));
    }

    [Fact]
    public void Elke_kamer_heeft_een_korte_leeswijzer()
    {
        foreach (var project in Tekening.Lijnen.Keys)
        {
            var regels = Broncode.Lees($"src/{project}/README.md").Split('\n');
            Assert.InRange(regels.Length, 5, 20);
        }
    }

    [Fact]
    public void Elke_leeswijzer_noemt_elke_map_van_de_kamer() =>
        Bevindingen.Geen(
            Tekening.Lijnen.Keys.SelectMany(kamer =>
                Documenten.VergetenMappen(
                    $"src/{kamer}/README.md",
                    Broncode.Lees($"src/{kamer}/README.md"),
                    Mappen(kamer)
                )
            )
        );

    [Fact]
    public void Een_vergeten_map_valt_op() =>
        Assert.Equal(
            ["README.md: Live/ is not named"],
            Documenten.VergetenMappen("README.md", "`Zoeken/` and `Opslag/`", ["Deur", "Live", "Opslag", "Zoeken"])
        );

    [Theory]
    [InlineData("[a](weg.md)", 1)]
    [InlineData("[a](README.md) [b](https://www.ciz.nl) [c](#kop) [d](../LICENSE#top)", 0)]
    public void Een_dode_verwijzing_valt_op(string tekst, int aantal) =>
        Assert.Equal(
            aantal,
            Documenten.DodeLinks("docs/a.md", tekst, doel => !doel.EndsWith("weg.md", StringComparison.Ordinal)).Count()
        );

    [Theory]
    [InlineData("@page \"/aanmelden\"\n@model A", "/aanmelden")]
    [InlineData("@page\n@model A", null)]
    [InlineData("@model A\n@page \"/aanmelden\"", null)]
    public void Het_adres_staat_op_regel_een(string tekst, string? adres) =>
        Assert.Equal(adres, Documenten.Adres(tekst));

    private static IEnumerable<string> Mappen(string kamer) =>
        Broncode
            .Bestanden()
            .Where(pad => pad.StartsWith($"src/{kamer}/", StringComparison.Ordinal))
            .Select(pad => pad.Split('/'))
            .Where(delen => delen.Length > 3)
            .Select(delen => delen[2])
            .Distinct(StringComparer.Ordinal);

    private static bool Bestaat(string pad) =>
        File.Exists(Path.Combine(Broncode.Wortel, pad)) || Directory.Exists(Path.Combine(Broncode.Wortel, pad));
}
