using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Regiotafel.Cijfers.Demo;
using Regiotafel.Cijfers.Leveringen;
using Regiotafel.Cijfers.Werker;
using Regiotafel.Tests.Cijfers.Leveringen;
using Regiotafel.Tests.Proef;

namespace Regiotafel.Tests.Cijfers.Demo;

public sealed class VoorbeelduitgavenTests
{
    private const string Merk = "Verzonnen cijfers: voorbeeldland";
    private const string Beeld = "/monitor/5521";
    private const string Onderweg = "De cijfers worden nu gemaakt";

    [Theory, OpElkeMotor]
    public async Task Wat_halverwege_stopte_wordt_afgemaakt_en_daarna_gebeurt_het_niet_nog_eens(Proef.Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor, Voorbeeldproef.Klein);
        Assert.True(await Voorbeeldproef.Verwacht(wereld));
        var loods = wereld.App.Services.GetRequiredService<Rekenloods>();
        var maken = Task.Run(() => Voorbeeldproef.Maak(wereld));
        Rekenklus? klus;
        while ((klus = loods.Van(Voorbeelduitgaven.Leveringid)) is null)
        {
            await Task.Yield();
        }
        // As a house that stops does.
        await klus.Einde.CancelAsync();
        await maken;

        Assert.Equal(Leveringstaat.Ontvangen, await Staat(wereld));
        Assert.Equal(0, await Leveringproef.Lees(wereld, db => db.Uitgaven.CountAsync()));
        Assert.True(await Voorbeeldproef.Verwacht(wereld));
        await Voorbeeldproef.Maak(wereld);
        Assert.False(await Voorbeeldproef.Verwacht(wereld));
        await Voorbeeldproef.Maak(wereld);

        Assert.Equal(Leveringstaat.Aanvaard, await Staat(wereld));
        var uitgaven = await Leveringproef.Lees(wereld, db => db.Uitgaven.ToListAsync());
        Assert.Equal(["2023-2024", "2024-2025", "monitor"], uitgaven.Select(u => u.Editie).Order());
        Assert.All(uitgaven, u => Assert.True(u.Voorbeeld));
        Assert.All(uitgaven, u => Assert.Equal(Voorbeeldproef.Makers.OpenerId, u.OpenerId));
    }

    [Theory, OpElkeMotor]
    public async Task Een_bezoeker_leest_eerst_dat_de_cijfers_komen_en_dan_dat_zij_verzonnen_zijn(Proef.Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor, Voorbeeldproef.Klein);
        _ = await Voorbeeldproef.Verwacht(wereld);
        var iemand = wereld.Bezoeker();
        foreach (var adres in new[] { Beeld, $"{Beeld}/paneel/instroom", "/monitor/uitgaven" })
        {
            var blad = await iemand.Open(adres);
            Assert.Contains(Onderweg, blad.Inhoud, StringComparison.Ordinal);
            Assert.DoesNotContain("niet geleverd", blad.Inhoud, StringComparison.Ordinal);
            Assert.Equal("no-store", (await iemand.Open(adres)).Koppen["Cache-Control"]);
        }
        var raster = (await iemand.Open("/monitor")).Document;
        Assert.Equal("wordt gemaakt", raster.QuerySelector(".rt-t-5521 span")!.TextContent);

        await Voorbeeldproef.Maak(wereld);
        wereld.Tijd.Verder(TimeSpan.FromSeconds(6));
        foreach (var adres in new[] { Beeld, $"{Beeld}/paneel/instroom", "/monitor", "/monitor/uitgaven" })
        {
            var blad = await iemand.Open(adres);
            Assert.DoesNotContain(Onderweg, blad.Inhoud, StringComparison.Ordinal);
            Assert.Contains(Merk, blad.Inhoud, StringComparison.Ordinal);
        }
        Assert.StartsWith("public", (await iemand.Open(Beeld)).Koppen["Cache-Control"], StringComparison.Ordinal);
        await LoopLangs(iemand);
    }

    [Theory, OpElkeMotor]
    public async Task Een_berekening_die_werd_afgebroken_begint_niet_steeds_opnieuw(Proef.Motor motor)
    {
        await using var wereld = await Proefregio.Start(
            motor,
            b =>
            {
                Voorbeeldproef.Klein(b);
                b.Services.AddSingleton(Rekengrenzen.Gewoon with { Tijd = TimeSpan.FromMilliseconds(1) });
            }
        );
        Assert.True(await Voorbeeldproef.Verwacht(wereld));
        await Voorbeeldproef.Maak(wereld);

        Assert.False(await Voorbeeldproef.Verwacht(wereld));
        Assert.DoesNotContain(Onderweg, (await wereld.Bezoeker().Open(Beeld)).Inhoud, StringComparison.Ordinal);
    }

    // Every address that a page about the regions with figures names, and what those pages name in turn.
    private static async Task LoopLangs(Bezoeker iemand)
    {
        var (gezien, wachtend) = (new HashSet<string>(StringComparer.Ordinal), new Queue<string>(["/monitor"]));
        while (wachtend.TryDequeue(out var adres))
        {
            var blad = await iemand.Open(adres);
            Assert.True(blad.Status == HttpStatusCode.OK, $"{adres}: {blad.Status}");
            var links = blad
                .Document.QuerySelectorAll("main a[href]")
                .Select(a => a.GetAttribute("href")!.Split('#')[0]);
            foreach (var link in links.Where(IsEigen).Where(gezien.Add))
            {
                wachtend.Enqueue(link);
            }
        }
        Assert.Contains("/monitor/5503/paneel/instroom/cijfers.csv", gezien);
        Assert.Contains("/cijfers/leeswijzer/klantenratio/2.0", gezien);
    }

    // The other regions have no figures here, and the definitions are read by other tests.
    private static bool IsEigen(string adres) =>
        adres.StartsWith("/monitor/55", StringComparison.Ordinal)
            ? adres.Contains("/5503", StringComparison.Ordinal) || adres.Contains("/5521", StringComparison.Ordinal)
            : adres.StartsWith("/monitor", StringComparison.Ordinal)
                || adres.StartsWith("/cijfers", StringComparison.Ordinal);

    private static Task<Leveringstaat> Staat(Proefregio wereld) =>
        Leveringproef.Lees(wereld, db => db.Leveringen.Select(l => l.Staat).SingleAsync());
}
