using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using Regiotafel.Kern.Codelijsten;
using Regiotafel.Regioplan.Deur;
using Regiotafel.Regioplan.Uitvoer;
using Regiotafel.Tests.Huis;
using Regiotafel.Tests.Monitor;
using Regiotafel.Tests.Proef;
using static Regiotafel.Tests.Regioplan.Uitvoer.Pdflezer;

namespace Regiotafel.Tests.Regioplan.Uitvoer;

/// <summary>One plan, printed: read back by the tools of another maker (poppler).</summary>
public sealed partial class PlanpdfTests
{
    private const string Plan = "/regioplan/rotterdam/2024-2025";

    // Of the first word of the title, in points, on a page that was not made smaller.
    private const int TitelHoog = 27;

    [Fact]
    public async Task Het_gedrukte_plan_is_toegankelijk_en_heeft_dezelfde_inhoud()
    {
        // With the style of the house, as ./test bundles it: its fonts and page are part of what is checked.
        using var stijl = new PhysicalFileProvider(Path.Combine(Broncode.Wortel, "src", "Web", "wwwroot"));
        await using var wereld = await Proefregio.Start(
            Motor.Sqlite,
            b =>
            {
                b.Environment.WebRootFileProvider = stijl;
                b.Configuration["REGIOTAFEL_CHROMIUM"] = Proefdrukker.Echt;
            }
        );
        await RegiopaginaTests.Geef(wereld, voorbeeld: true);
        var iemand = wereld.Bezoeker();
        var pdf = Path.Combine(wereld.Map, "plan.pdf");
        await File.WriteAllBytesAsync(
            pdf,
            await iemand.Haal($"{Plan}/plan.pdf"),
            TestContext.Current.CancellationToken
        );

        var feiten = await Lees("pdfinfo", pdf);
        Assert.Matches(@"Title:\s+Regioplan Rotterdam 2024-2025\n", feiten);
        Assert.Matches(@"Tagged:\s+yes", feiten);
        Assert.Matches(@"Page size:.*A4", feiten);
        Assert.Contains(
            "/Lang (nl)",
            await File.ReadAllTextAsync(pdf, System.Text.Encoding.Latin1, TestContext.Current.CancellationToken),
            StringComparison.Ordinal
        );

        // Fonts: a head and two rules, then one a line; emb is the fifth column from the right.
        var letters = (await Lees("pdffonts", pdf)).Split('\n', StringSplitOptions.RemoveEmptyEntries)[2..];
        Assert.NotEmpty(letters);
        Assert.All(letters, l => Assert.Equal("yes", l.Split(' ', StringSplitOptions.RemoveEmptyEntries)[^5]));
        Assert.Contains(letters, l => l.Contains("SourceSerif", StringComparison.Ordinal));
        // Real letters, each once: drawn ones (Type 3) are large, and coarse to who enlarges the page.
        Assert.All(letters, l => Assert.DoesNotContain("Type 3", l, StringComparison.Ordinal));
        Assert.InRange(new FileInfo(pdf).Length, 50_000, 900_000);

        await HeeftOpbouw(pdf);

        // The page of each section in the contents is the page on which it begins.
        var bladen = (await Lees("pdftotext", "-layout", pdf, "-")).Split('\f');
        var inhoud = Ingang()
            .Matches(bladen[0])
            .ToDictionary(
                m => m.Groups["titel"].Value.Trim(),
                m => int.Parse(m.Groups["blad"].Value, System.Globalization.CultureInfo.InvariantCulture)
            );
        Assert.Contains("Kenmerken van de regio", inhoud.Keys);
        Assert.All(inhoud, i => Assert.Contains(i.Key, bladen[i.Value - 1], StringComparison.Ordinal));
        Assert.Contains($"Pagina 2 van {bladen.Length - 1}", bladen[1], StringComparison.Ordinal);
        Assert.Contains("Verzonnen cijfers: voorbeeldland", bladen[1], StringComparison.Ordinal);

        await StaatOokOpPapier(iemand, pdf);
        await PastOpElkeBladzijde(wereld, pdf);
    }

    // The printer makes the whole plan smaller when something is too wide, and cuts off what is then still too wide. So a title in its own
    // size and no word outside the margins say that nothing was cut off, in no table and in no drawing.
    private static async Task PastOpElkeBladzijde(Proefregio wereld, string pdf)
    {
        Assert.Equal((TitelHoog, 0), await Maat(pdf));

        // And a table that is too wide is found.
        await using var bereik = wereld.In(Personen.Regio);
        var uitvoer = bereik.ServiceProvider.GetRequiredService<Planuitvoer>();
        await uitvoer.Schrijf(
            new("2024-2025", [.. Zorgkantoorregio.Alle.Where(r => r.Code is "5521")], wereld.Map),
            () => { },
            TestContext.Current.CancellationToken
        );
        var html = await File.ReadAllTextAsync(
            Path.Combine(wereld.Map, "rotterdam-2024-2025", "plan.html"),
            TestContext.Current.CancellationToken
        );
        var cellen = string.Concat(Enumerable.Repeat("<td class=\"rt-nietbreken\">een brede cel met tekst</td>", 8));
        var breed = await Druk(
            wereld,
            html,
            "<div class=\"rt-plandeel__blokken\">",
            $"<table class=\"rt-tabel\"><tr>{cellen}</tr></table>"
        );
        Assert.True((await Maat(breed)).Titel < TitelHoog, "a table that is too wide was not found");

        // No heading is the last of a page: not here, and not above a drawing of 38 rows, the most there are. One that is, is found.
        Assert.Empty(await LosseKoppen(pdf, html));
        var hoog = await Druk(wereld, html, "<div class=\"rt-plan__lijf\">", Hogetekening);
        Assert.Equal(["Een kop alleen"], await LosseKoppen(hoog, html + Hogetekening));
    }

    private const string Hogetekening = """
        <section class="rt-plandeel" style="break-after: page"><h3>Een kop alleen</h3></section>
        <section class="rt-plandeel" id="indicatoren">
          <div class="rt-sectiekop"><h2>Proef met een hoge tekening</h2></div>
          <div class="rt-plandeel__blokken">
            <figure class="rt-figuur rt-heel" id="ruggengraat">
              <h3>Van de 38 cijfers van een regio met een lange naam liggen er 18 hoger en 17 lager dan in alle regio's samen</h3>
              <p class="rt-figuur__wat">Elk cijfer van de laatste periode, ieder op een eigen schaal. In het midden staan alle regio's
                samen. Punt: de regio, met de marge van toeval. Vak: de middelste helft van de regio's. Lijn: van de laagste naar de
                hoogste regio. Streep: alle regio's samen.</p>
              <svg class="rt-grafiek rt-grafiek--breed" viewBox="0 0 640 1112"><text x="0" y="1100">onderaan</text></svg>
            </figure>
          </div>
        </section>
        """;

    /// <summary>The plan printed with something put in it.</summary>
    private static async Task<string> Druk(Proefregio wereld, string html, string na, string erbij)
    {
        var (plek, pdf) = (
            html.IndexOf(na, StringComparison.Ordinal) + na.Length,
            Path.Combine(wereld.Map, $"{Guid.NewGuid()}.pdf")
        );
        var drukker = wereld.App.Services.GetRequiredService<Chromium>();
        await File.WriteAllBytesAsync(
            pdf,
            await drukker.Druk(html.Insert(plek, erbij), TestContext.Current.CancellationToken),
            TestContext.Current.CancellationToken
        );
        return pdf;
    }

    private static async Task HeeftOpbouw(string pdf)
    {
        var bouw = await Lees("pdfinfo", "-struct-text", pdf);
        var koppen = Kop().Matches(bouw).Select(k => k.Groups["niveau"].Value[0] - '0').ToList();
        Assert.Equal(1, koppen[0]);
        Assert.Single(koppen, k => k == 1);
        Assert.All(koppen.Zip(koppen.Skip(1)), k => Assert.True(k.Second <= k.First + 1, "a heading skips a level"));
        var cellen = Koptekst().Matches(bouw);
        Assert.NotEmpty(cellen);
        Assert.All(cellen, c => Assert.Matches("/Scope /(Row|Column)", c.Value));
        Assert.Contains("Figure", bouw, StringComparison.Ordinal);
    }

    private static async Task StaatOokOpPapier(Bezoeker iemand, string pdf)
    {
        // What the web page says stands on paper too: every heading and every figure.
        var web = await iemand.Open(Plan);
        var papier = Plat(await Lees("pdftotext", pdf, "-"));
        foreach (
            var waar in new[]
            {
                "h2, .rt-plan h3",
                ".rt-hoofdgetal",
                "td a.rt-nietbreken",
                "td.rt-getal",
                ".rt-tegelrij dd",
                ".rt-grafiek--breed text",
            }
        )
        {
            // Piece by piece: on paper the parts of a cell may stand in another order.
            var stukken = web
                .Document.QuerySelectorAll($".rt-plan {waar}")
                .SelectMany(e => e.Descendants<IText>())
                .Select(t => Plat(t.Text))
                .Where(t => t.Length > 0)
                .ToList();
            Assert.NotEmpty(stukken);
            Assert.All(stukken, t => Assert.Contains(t, papier, StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Zonder_Chromium_staan_de_andere_bestanden_er_wel()
    {
        await using var wereld = await Proefregio.Start(
            Motor.Sqlite,
            b => b.Configuration["REGIOTAFEL_CHROMIUM"] = "/nergens/chromium"
        );
        await RegiopaginaTests.Geef(wereld, voorbeeld: true);
        await using var bereik = wereld.App.Services.CreateAsyncScope();
        var uitvoer = bereik.ServiceProvider.GetRequiredService<Planuitvoer>();
        var map = Path.Combine(wereld.Map, "plannen");
        var klaar = 0;

        var (zonder, geschonden) = await uitvoer.Schrijf(
            new("2024-2025", [.. Zorgkantoorregio.Alle.Where(r => r.Code is "5521" or "5502")], map),
            () => klaar++,
            TestContext.Current.CancellationToken
        );

        Assert.Single(zonder);
        Assert.Empty(geschonden);
        Assert.Contains("Installeer het pakket chromium", uitvoer.GeenPdf, StringComparison.Ordinal);
        Assert.Equal(
            ["plan.html", "plan.json", "plan.xlsx"],
            Directory.EnumerateFiles(Path.Combine(map, "rotterdam-2024-2025")).Select(Path.GetFileName).Order()
        );
        Assert.Equal(3, klaar);

        // The file stands alone: it fetches nothing, and its links lead to the address of this installation.
        var html = await File.ReadAllTextAsync(
            Path.Combine(map, "rotterdam-2024-2025", "plan.html"),
            TestContext.Current.CancellationToken
        );
        var blad = await new HtmlParser().ParseDocumentAsync(html, TestContext.Current.CancellationToken);
        Assert.Empty(blad.QuerySelectorAll("script, link, img, iframe"));
        BevrorenKlassenTests.Kent(blad);
        Assert.All(
            blad.QuerySelectorAll("a[href]").Select(a => a.GetAttribute("href")!),
            adres => Assert.True(adres.StartsWith('#') || adres.StartsWith("http", StringComparison.Ordinal), adres)
        );
        Assert.DoesNotContain("url(./", html, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await wereld.Bezoeker().Open($"{Plan}/plan.pdf")).Status);
    }

    [GeneratedRegex(@"^\s*H(?<niveau>[1-6]) ", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Kop();

    [GeneratedRegex(@"^\s*TH\b[^""]*", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Koptekst();

    [GeneratedRegex(
        @"(?<=^|\s{2})\d{1,2}\s{1,6}(?<titel>\p{Lu}[\p{L} -]+?)\s+(?<blad>\d{1,2})(?=\s|$)",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture,
        2000
    )]
    private static partial Regex Ingang();
}
