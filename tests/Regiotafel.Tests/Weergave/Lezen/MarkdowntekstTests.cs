using Regiotafel.Weergave.Lezen;

namespace Regiotafel.Tests.Weergave.Lezen;

public sealed class MarkdowntekstTests
{
    [Fact]
    public void De_kop_wordt_de_titel_en_staat_niet_meer_in_de_tekst()
    {
        var hoofdstuk = Markdowntekst.Lees("zoeken", "# Een plek zoeken\n\nKies **Zoek**.", "/help/");

        Assert.Equal("Een plek zoeken", hoofdstuk.Titel);
        Assert.Equal("<p>Kies <strong>Zoek</strong>.</p>\n", Tekenproef.Html(hoofdstuk.Tekst));
    }

    [Fact]
    public void Een_verwijzing_naar_een_bestand_wordt_een_pagina() =>
        Assert.Contains(
            "href=\"/help/bevestigen#via-de-mail\"",
            Html("# A\n\n[x](04-bevestigen.md#via-de-mail)"),
            StringComparison.Ordinal
        );

    [Fact]
    public void Ruwe_HTML_wordt_tekst() =>
        Assert.DoesNotContain("<script", Html("# A\n\n<script>x</script>"), StringComparison.OrdinalIgnoreCase);

    [Fact]
    public void Elk_hoofdstuk_van_de_handleiding_is_te_lezen()
    {
        Assert.NotEmpty(Boek.Handleiding.Hoofdstukken);
        Assert.All(
            Boek.Handleiding.Hoofdstukken,
            hoofdstuk => Assert.Same(hoofdstuk, Boek.Handleiding.Vind(hoofdstuk.Naam))
        );
        Assert.Equal(
            ["privacy", "toegankelijkheid"],
            Boek.Verklaringen.Hoofdstukken.Select(hoofdstuk => hoofdstuk.Naam)
        );
    }

    [Fact]
    public void Elke_verwijzing_in_de_handleiding_heeft_een_hoofdstuk()
    {
        var doelen = Boek
            .Handleiding.Hoofdstukken.SelectMany(hoofdstuk =>
                Tekenproef.Html(hoofdstuk.Tekst).Split("href=\"/help/").Skip(1)
            )
            .Select(rest => rest.Split('"')[0].Split('#')[0]);

        Assert.All(doelen, doel => Assert.NotNull(Boek.Handleiding.Vind(doel)));
    }

    private static string Html(string markdown) => Tekenproef.Html(Markdowntekst.Lees("a", markdown, "/help/").Tekst);
}
