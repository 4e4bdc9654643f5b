using System.Net;
using System.Text.Json;
using Regiotafel.Tests.Cijfers.Grens;
using Regiotafel.Tests.Cijfers.Uitgaven;
using Regiotafel.Tests.Proef;
using static Regiotafel.Tests.Monitor.Monitorproef;

namespace Regiotafel.Tests.Monitor;

public sealed class RegiopaginaTests
{
    private const string Merk = "Verzonnen cijfers: voorbeeldland";

    [Theory, OpElkeMotor]
    public async Task Zonder_uitgave_staan_er_acht_panelen_die_zeggen_waarop_zij_wachten(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var pagina = await wereld.Bezoeker().Open("/monitor/5521");
        Assert.Equal(8, pagina.Document.QuerySelectorAll("section.rt-paneel").Length);
        Assert.Contains("Leeftijd: niet geleverd door het zorgkantoor", pagina.Inhoud, StringComparison.Ordinal);
        Assert.Contains(
            "Er is nog niets uitgegeven",
            (await wereld.Bezoeker().Open("/monitor/uitgaven")).Inhoud,
            StringComparison.Ordinal
        );
        Assert.Equal(HttpStatusCode.OK, (await wereld.Bezoeker().Open("/monitor/5521/paneel/herkomst")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await wereld.Bezoeker().Open("/monitor/5521/paneel/geluk")).Status);
        Assert.Equal(
            HttpStatusCode.NotFound,
            (await wereld.Bezoeker().Open("/monitor/5521/paneel/herkomst/cijfers.csv")).Status
        );
        Assert.Equal(
            HttpStatusCode.NotFound,
            (await wereld.Bezoeker().Open($"/monitor/uitgaven/{Guid.NewGuid()}")).Status
        );
        Assert.Equal(
            HttpStatusCode.NotFound,
            (await wereld.Bezoeker().Open($"/api/v1/uitgaven/{Guid.NewGuid()}")).Status
        );
    }

    [Theory, OpElkeMotor]
    public async Task Een_geopende_uitgave_komt_na_vijf_tellen_op_de_paginas_die_al_waren_getekend(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var iemand = wereld.Bezoeker();
        _ = await iemand.Open("/monitor/5521");
        _ = await iemand.Open("/monitor");
        await Geef(wereld, voorbeeld: true);
        Assert.Contains(
            "Nog geen cijfers geleverd",
            (await iemand.Open("/monitor/5521")).Inhoud,
            StringComparison.Ordinal
        );

        wereld.Tijd.Verder(TimeSpan.FromSeconds(6));
        var regio = await iemand.Open("/monitor/5521");
        Assert.Contains(
            "Rotterdam ligt met 40 per 10.000 inwoners duidelijk hoger",
            regio.Inhoud,
            StringComparison.Ordinal
        );
        Assert.Contains(Merk, regio.Inhoud, StringComparison.Ordinal);
        // Only the pages of regions with figures are another one; all of them were drawn anew.
        var raster = (await iemand.Open("/monitor")).Document;
        Assert.Equal("duidelijk hoger", raster.QuerySelector(".rt-t-5521 span")!.TextContent);
        Assert.Equal("niet geleverd", raster.QuerySelector(".rt-t-5501 span")!.TextContent);
        Assert.Contains(Merk, raster.QuerySelector("#regios")!.TextContent, StringComparison.Ordinal);
    }

    [Theory, OpElkeMotor]
    public async Task Een_kwartaal_dat_niet_is_uitgegeven_geeft_404_met_de_weg_terug(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        await Geef(wereld, voorbeeld: false);
        var iemand = wereld.Bezoeker();
        foreach (var vraag in (string[])["2031-1", "2023-5", "gisteren"])
        {
            var weg = await iemand.Open($"/monitor/5521?kwartaal={vraag}");
            Assert.Equal(HttpStatusCode.NotFound, weg.Status);
            Assert.NotNull(weg.Document.QuerySelector("main a[href='/monitor/5521']"));
        }
        var toen = await iemand.Open("/monitor/5521?kwartaal=2023-4");
        Assert.Equal(HttpStatusCode.OK, toen.Status);
        Assert.Contains("tot en met december 2023", toen.Inhoud, StringComparison.Ordinal);
        Assert.DoesNotContain(Merk, toen.Inhoud, StringComparison.Ordinal);
    }

    [Theory, OpElkeMotor]
    public async Task Elk_bestand_draagt_het_merk_van_verzonnen_cijfers(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        await Geef(wereld, voorbeeld: true);
        var iemand = wereld.Bezoeker();
        var csv = await iemand.Open("/monitor/5521/paneel/aanspraken/cijfers.csv");
        var regels = csv.Tekst.TrimEnd('\n').Split('\n');
        Assert.All(regels[1..], r => Assert.EndsWith(";verzonnen", r, StringComparison.Ordinal));
        Assert.Contains("verzonnen-5521-aanspraken.csv", csv.Koppen["Content-Disposition"], StringComparison.Ordinal);
        using var uitleg = JsonDocument.Parse(
            (await iemand.Open("/monitor/5521/paneel/aanspraken/cijfers.csv-metadata.json")).Tekst
        );
        Assert.Contains(Merk, uitleg.RootElement.GetProperty("dc:title").GetString()!, StringComparison.Ordinal);
        Assert.Equal(
            regels[0].Split(';').Length,
            uitleg.RootElement.GetProperty("tableSchema").GetProperty("columns").GetArrayLength()
        );
    }

    /// <summary>Three regions with a stand, and fifteen months of flow.</summary>
    internal static async Task<(Guid Stand, Guid Stroom)> Geef(Proefregio wereld, bool voorbeeld, int eigen = 200)
    {
        var (levering, metingen) = await Uitgaveproef.Lever(
            wereld,
            $"proefland-{eigen}",
            voorbeeld,
            Personen.Regio,
            new Proeftabel("klantenratio", "2.0")
                .Cel("5521", "", eigen, 50_000)
                .Cel("5503", "", 100, 50_000)
                .Cel("5510", "", 100, 50_000),
            Maanden("instroom-maand", 2023, ("5521", Keer(10, 15)), ("5503", Keer(90, 15)))
        );
        var stand = await Uitgaveproef.Vraag(wereld, Uitgaveproef.Keuze(levering, [metingen[0]]));
        Assert.Null((await Uitgaveproef.Open(wereld, stand)).Weigering);
        var stroom = await Uitgaveproef.Vraag(wereld, Uitgaveproef.Keuze(levering, [metingen[1]], editie: "monitor"));
        Assert.Null((await Uitgaveproef.Open(wereld, stroom)).Weigering);
        return (stand, stroom);
    }
}
