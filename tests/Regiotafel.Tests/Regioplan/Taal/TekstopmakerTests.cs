using Regiotafel.Regioplan.Cijfers;
using Regiotafel.Regioplan.Taal;
using Regiotafel.Tests.Cijfers.Grens;
using static Regiotafel.Tests.Regioplan.Taalproef;

namespace Regiotafel.Tests.Regioplan.Taal;

public sealed class TekstopmakerTests
{
    private const string Bewering = "{{ bewering wachtlijst-gemiddelde 2023 tegen 2022: \"gedaald\" }}";

    [Fact]
    public void Een_cijfer_wordt_een_verwijzing_en_een_bewering_haar_woord() =>
        Assert.Equal(
            "<p>Het is <strong class=\"rt-bewering\">gedaald</strong>, van "
                + "<a class=\"rt-cijfer\" href=\"/c/wachtlijst-gemiddelde/2022\">1.000</a> af.</p>\n",
            Html($"Het is {Bewering}, van {{{{ cijfer wachtlijst-gemiddelde 2022 }}}} af.", Wachtenden(1000, 800))
        );

    [Fact]
    public void Een_voorlopig_cijfer_staat_een_keer_onder_de_tekst()
    {
        const string P = "2024-01-01/2024-05-01";
        var cijfers = Openbaar(new Proeftabel("wachtlijst-gemiddelde", "2.0").Cel(Regio, "", 500, 5, P).Maak());
        const string Tag = $"{{{{ cijfer wachtlijst-gemiddelde {P} }}}}";

        Assert.EndsWith(
            "<p class=\"rt-plannoot\">De cijfers over 1-1-2024 tot en met 1-5-2024 zijn voorlopig: dit is een deel van een jaar.</p>",
            Html($"Nu {Tag} en nog eens {Tag}.", cijfers),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData(800, "rt-oordeel--past", "klopt")]
    [InlineData(970, "rt-oordeel--bijna", "niet te onderscheiden, wel: ongeveer gelijk")]
    [InlineData(1200, "rt-oordeel--niet", "klopt niet, wel: gestegen")]
    public void In_een_concept_staat_het_oordeel_erbij_in_vorm_en_woord(int nu, string klasse, string woord)
    {
        var html = Html(Bewering, Wachtenden(1000, nu), Tekststand.Concept("wachtlijsten"));

        Assert.Contains(klasse, html, StringComparison.Ordinal);
        Assert.Contains("<use href=\"#v-", html, StringComparison.Ordinal);
        Assert.Contains($"<span>{woord}</span>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Een_aanvaarde_reden_staat_als_noot_onder_de_tekst()
    {
        var cijfers = Wachtenden(1000, 970);
        var sleutel = Assert.Single(Taalproef.Keur(Bewering, cijfers, new HashSet<string>())).Sleutel;
        var stand = Tekststand.Publiek("wachtlijsten", new Dictionary<string, string> { [sleutel] = "Volgens <ons>." });

        var html = Html(Bewering, cijfers, stand);

        Assert.Contains("href=\"#noot-wachtlijsten-1\">noot 1</a>", html, StringComparison.Ordinal);
        Assert.Contains("<li id=\"noot-wachtlijsten-1\">Volgens &lt;ons&gt;.", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<script>alert(1)</script>", "&lt;script&gt;")]
    [InlineData("a <b onclick=x>b</b>", "&lt;b onclick=x&gt;")]
    [InlineData("[klik](javascript:alert(1))", "<p>klik</p>")]
    [InlineData("<javascript:alert(1)>", "<p>javascript:alert(1)</p>")]
    [InlineData("![beeld](https://elders.example/x.png)", "<p>beeld</p>")]
    [InlineData("[hier](//elders.example)", "<p>hier</p>")]
    [InlineData("[hier](https://elders.example)", "<a href=\"https://elders.example\">hier</a>")]
    public void Wat_mensen_typen_is_tekst_en_haalt_niets_op(string tekst, string html)
    {
        var uit = Html(tekst, Wachtenden(1000, 800));

        Assert.Contains(html, uit, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", uit, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<img", uit, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Een_verwijzing_in_een_eigenschap_blijft_gewone_tekst() =>
        Assert.Contains(
            "title=\"gedaald\"",
            Html($"[x](/a \"{Bewering.Replace("\"", "”", StringComparison.Ordinal)}\")", Wachtenden(1000, 800)),
            StringComparison.Ordinal
        );

    [Fact]
    public void Een_nagemaakte_plek_toont_geen_verwijzing()
    {
        var html = Html(
            "&#xE000;99&#xE001; en &#xE000;0&#xE001; en &#xE000;abx0&#xE001; en {{ cijfer wachtlijst-gemiddelde 2022 }}",
            Wachtenden(1000, 800)
        );

        Assert.Equal(2, html.Split("rt-cijfer").Length);
    }

    [Fact]
    public void Wat_te_diep_genest_is_staat_er_zoals_het_is_getypt() =>
        Assert.Equal(
            $"<pre class=\"rt-brontekst\">{string.Concat(Enumerable.Repeat("&gt;", 400))} diep</pre>",
            Html(new string('>', 400) + " diep", Wachtenden(1000, 800))
        );

    [Fact]
    public void Koppen_sluiten_aan_op_de_sectie_en_slaan_geen_niveau_over() =>
        Assert.Equal(
            "<h3>Een</h3>\n<h4>Twee</h4>\n<h3>Drie</h3>\n",
            Html("# Een\n\n### Twee\n\n# Drie", Wachtenden(1000, 800))
        );

    [Fact]
    public void Een_tabel_heeft_koppen_voor_kolommen() =>
        Assert.Contains(
            "<th scope=\"col\">Actie</th>",
            Html("| Actie | Wie |\n|---|---|\n| a | b |", Wachtenden(1000, 800)),
            StringComparison.Ordinal
        );

    private static string Html(string tekst, Plancijfers cijfers, Tekststand? stand = null) =>
        Tekstopmaker
            .Html(tekst, cijfers, c => $"/c/{c.Indicator}/{c.Periode}", stand ?? Tekststand.Publiek("wachtlijsten"))
            .Value!;
}
