using System.IO.Compression;
using System.Net;
using System.Text.Json;
using System.Xml.Linq;
using Regiotafel.Kern.Xlsx;
using Regiotafel.Tests.Proef;

namespace Regiotafel.Tests.Monitor.Vastadres;

public sealed class PaneelTests
{
    private static readonly string[] Codes =
    [
        "stand-zorgprofiel",
        "nettogroei",
        "groei-zorgprofiel",
        "aandeel-zorgprofiel",
        "instroom-doelpad",
        "herkomst-wmo",
    ];

    [Theory, OpElkeMotor]
    public async Task Elke_figuur_van_het_landelijke_beeld_heeft_een_vast_adres_met_haar_bestanden(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var iemand = wereld.Bezoeker();
        var landelijk = await iemand.Open("/monitor");

        Assert.Equal(
            Codes.Select(code => $"/monitor/paneel/{code}"),
            landelijk.Document.QuerySelectorAll("figure .rt-figuur__bron a").Select(a => a.GetAttribute("href"))
        );
        foreach (var code in Codes)
        {
            var paneel = await iemand.Open($"/monitor/paneel/{code}");
            Assert.Equal(HttpStatusCode.OK, paneel.Status);
            Assert.NotNull(paneel.Document.QuerySelector("figure details[open] table"));
            Assert.Contains("Wat zegt dit niet", paneel.Inhoud, StringComparison.Ordinal);
            Assert.Contains(
                $"/monitor/inbedden/{code}\"",
                paneel.Document.QuerySelector("textarea[readonly]")!.TextContent,
                StringComparison.Ordinal
            );
            var svg = await iemand.Open($"/monitor/paneel/{code}.svg");
            Assert.StartsWith("image/svg+xml", svg.Koppen["Content-Type"], StringComparison.Ordinal);
            var wortel = XDocument.Parse(svg.Tekst).Root!;
            Assert.Equal("svg", wortel.Name.LocalName);
            Assert.DoesNotContain("var(", svg.Tekst, StringComparison.Ordinal);
            Assert.Contains($"/monitor/paneel/{code}", svg.Tekst, StringComparison.Ordinal);
            var csv = (await iemand.Open($"/monitor/paneel/{code}.csv")).Tekst;
            using var beschrijving = JsonDocument.Parse(
                (await iemand.Open($"/monitor/paneel/{code}.csv-metadata.json")).Tekst
            );
            var kolommen = beschrijving.RootElement.GetProperty("tableSchema").GetProperty("columns");
            Assert.Equal(
                csv.Split('\n')[0].Split(';'),
                kolommen.EnumerateArray().Select(k => k.GetProperty("name").GetString())
            );
        }
    }

    [Theory, OpElkeMotor]
    public async Task Het_bestand_van_een_figuur_zegt_hetzelfde_als_haar_tabel(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var iemand = wereld.Bezoeker();

        // MO2: 253 a month in the third quarter of 2023, 247 to 260 by rounding alone.
        Assert.EndsWith(
            "\n2023-10-01;253;247;260\n",
            (await iemand.Open("/monitor/paneel/nettogroei.csv")).Tekst,
            StringComparison.Ordinal
        );
        // MO1: W1 on 1 July 2021: 4.630, 16,92% more than the 3.960 of a quarter before; least 4.628 after 3.962, most 4.632 after 3.958.
        Assert.Contains(
            "2021-07-01;4630;",
            (await iemand.Open("/monitor/paneel/stand-zorgprofiel.csv")).Tekst,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "\n2021-07-01;16.92;16.81;17.03;",
            (await iemand.Open("/monitor/paneel/groei-zorgprofiel.csv")).Tekst,
            StringComparison.Ordinal
        );
    }

    [Theory, OpElkeMotor]
    public async Task Het_doelpad_toont_doelen_en_zegt_dat_de_instroom_niet_geleverd_is(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var paneel = await wereld.Bezoeker().Open("/monitor/paneel/instroom-doelpad");

        Assert.Contains("instroom: niet geleverd", paneel.Inhoud, StringComparison.Ordinal);
        Assert.Equal(
            ["geen datum: uitgangspunt|300", "geen datum: doel|100", "geen datum: verwachting|40"],
            paneel
                .Document.QuerySelectorAll("figure tbody tr")
                .Where(rij => rij.TextContent.StartsWith("geen datum", StringComparison.Ordinal))
                .Select(rij => $"{rij.Children[0].TextContent}|{rij.Children[2].TextContent}")
        );
        // A goal never stands in a chart of a stand.
        Assert.Null(
            (await wereld.Bezoeker().Open("/monitor/paneel/stand-zorgprofiel")).Document.QuerySelector(".g-doel")
        );
    }

    [Theory, OpElkeMotor]
    public async Task Inbedden_mag_overal_zonder_koekje_en_script_en_elke_andere_pagina_weigert_een_kader(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);

        // Drawn at first, served as bytes after that: the same headers.
        foreach (var keer in new[] { 1, 2 })
        {
            var inbed = await wereld.Bezoeker().Open("/monitor/inbedden/nettogroei");
            Assert.Equal(keer == 2, inbed.Koppen.ContainsKey("ETag"));
            Assert.Contains("frame-ancestors *", inbed.Koppen["Content-Security-Policy"], StringComparison.Ordinal);
            Assert.Contains("default-src 'none'", inbed.Koppen["Content-Security-Policy"], StringComparison.Ordinal);
            Assert.Equal("cross-origin", inbed.Koppen["Cross-Origin-Resource-Policy"]);
            Assert.False(inbed.Koppen.ContainsKey("Set-Cookie"));
            Assert.Empty(inbed.Document.QuerySelectorAll("script, form"));
            Assert.Equal(
                "/monitor/paneel/nettogroei",
                inbed.Document.QuerySelector("a[target=_top]")!.GetAttribute("href")
            );
            Assert.NotNull(inbed.Document.QuerySelector(".rt-figuur__bron"));
        }
        foreach (
            var adres in new[]
            {
                "/monitor",
                "/monitor/paneel/nettogroei",
                "/monitor/inbedden/bestaat-niet",
                "/aanmelden",
            }
        )
        {
            var koppen = (await wereld.Bezoeker().Open(adres)).Koppen;
            Assert.Contains("frame-ancestors 'none'", koppen["Content-Security-Policy"], StringComparison.Ordinal);
            Assert.Equal("same-origin", koppen["Cross-Origin-Resource-Policy"]);
        }
    }

    [Theory, OpElkeMotor]
    public async Task Een_code_die_er_niet_is_geeft_404_met_de_weg_terug(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var iemand = wereld.Bezoeker();

        var geen = await iemand.Open("/monitor/paneel/bestaat-niet");
        Assert.Equal(HttpStatusCode.NotFound, geen.Status);
        Assert.NotNull(geen.Document.QuerySelector("main a[href='/monitor/paneel/nettogroei']"));
        foreach (var einde in new[] { ".svg", ".csv", ".csv-metadata.json" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await iemand.Open("/monitor/paneel/bestaat-niet" + einde)).Status);
        }
    }

    [Theory, OpElkeMotor]
    public async Task Een_eerder_kwartaal_is_te_zien_zoals_het_toen_was(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var iemand = wereld.Bezoeker();

        var toen = await iemand.Open("/monitor?kwartaal=2022-1");
        Assert.Equal(HttpStatusCode.OK, toen.Status);
        Assert.Contains("U ziet een eerder kwartaal", toen.Inhoud, StringComparison.Ordinal);
        Assert.Contains("22.365", toen.Inhoud, StringComparison.Ordinal);
        Assert.DoesNotContain("29.830", toen.Inhoud, StringComparison.Ordinal);
        // The first that can be shown, and the last one.
        Assert.Equal(HttpStatusCode.OK, (await iemand.Open("/monitor?kwartaal=2021-3")).Status);
        Assert.DoesNotContain(
            "eerder kwartaal",
            (await iemand.Open("/monitor?kwartaal=2023-4")).Inhoud,
            StringComparison.Ordinal
        );
        foreach (var fout in new[] { "2021-2", "2024-1", "2023-5", "2023", "", "x;drop", "2023-4%0A" })
        {
            var geen = await iemand.Open($"/monitor?kwartaal={fout}");
            Assert.Equal(fout.Length == 0 ? HttpStatusCode.OK : HttpStatusCode.NotFound, geen.Status);
            Assert.NotNull(geen.Document.QuerySelector("main a[href='/monitor']"));
        }
    }

    [Theory, OpElkeMotor]
    public async Task Alle_tabellen_zijn_samen_te_downloaden(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var iemand = wereld.Bezoeker();

        var zip = new ZipArchive(new MemoryStream(await iemand.Haal("/monitor/cijfers.zip")));
        Assert.Equal(
            [
                "LEESMIJ.txt",
                "cijfers.csv",
                "cijfers.csv-metadata.json",
                .. Codes.SelectMany(c => new[] { $"{c}.csv", $"{c}.csv-metadata.json" }),
            ],
            zip.Entries.Select(deel => deel.FullName)
        );
        using var lezer = new StreamReader(zip.GetEntry("nettogroei.csv")!.Open());
        Assert.Equal(
            (await iemand.Open("/monitor/paneel/nettogroei.csv")).Tekst,
            await lezer.ReadToEndAsync(TestContext.Current.CancellationToken)
        );
        var werkmap = WerkmapLezer.Lees(await iemand.Haal("/monitor/cijfers.xlsx"), Grenzen.Upload).Werkmap!;
        Assert.Equal(Codes, werkmap.Bladen.Select(blad => blad.Naam));
    }
}
