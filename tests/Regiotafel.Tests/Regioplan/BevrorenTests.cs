using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Regiotafel.Kern.Opslag;
using Regiotafel.Regioplan.Publicatie;
using Regiotafel.Regioplan.Schrijven;
using Regiotafel.Tests.Proef;
using static Regiotafel.Tests.Regioplan.Planproef;

namespace Regiotafel.Tests.Regioplan;

/// <summary>What was published is read from the bytes that were made then, and from nothing else (decision 0035).</summary>
public sealed class BevrorenTests
{
    private const string V1 = $"{Adres}/v1";
    private static readonly string[] Bestanden = ["plan.pdf", "plan.xlsx", "plan.json"];

    [Theory, OpElkeMotor]
    public async Task Een_gepubliceerd_plan_blijft_byte_voor_byte_wat_het_was(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        await MaakAangevraagd(wereld);
        var kantoor = await wereld.Als(Personen.Zk);
        await kantoor.Verstuur((await kantoor.Open(Publicatieblad)).Formulier("handler=Publiceer"), null);
        Assert.Equal(5, await Lees(wereld, db => db.Vastbestanden.CountAsync()));

        var iemand = wereld.Bezoeker();
        var eerst = await Gegeven(wereld, iemand);
        Assert.Contains(Merk, (await iemand.Open(Adres)).Inhoud, StringComparison.Ordinal);
        var oud = Encoding.UTF8.GetString(eerst["plan.pdf"]);
        Assert.StartsWith(Proefdrukker.Begin, oud, StringComparison.Ordinal);
        Assert.DoesNotContain("oude versie", oud, StringComparison.Ordinal);

        // A code in it leads to its figure, as long as it is printed somewhere.
        var code = (await iemand.Open(V1)).Document.QuerySelector("#cijfer-klantenratio tbody a")!;
        Assert.Equal(HttpStatusCode.OK, (await iemand.Open(code.GetAttribute("href")!)).Status);

        Assert.Equal((0, "5 bestanden gelezen, 0 bezwaren."), await Controleer(wereld));

        // A correction: the old version keeps its bytes; its page and its PDF say that there is a newer one.
        Assert.Null(await Begin(wereld, "De focus was te ruim."));
        await Schrijf(wereld, Personen.Ra, "focus", "Smaller.");
        await MaakAkkoord(wereld, "focus");
        await Publiceer(wereld);
        Assert.Equal(eerst["plan.json"], await iemand.Haal($"{V1}/plan.json"));
        Assert.Equal(eerst["plan.pdf"], await iemand.Haal($"{V1}/plan-oorspronkelijk.pdf"));
        Assert.Equal($"<{Adres}/v2>; rel=\"successor-version\"", (await iemand.Open($"{V1}/plan.xlsx")).Koppen["Link"]);
        var metBanier = Encoding.UTF8.GetString(await iemand.Haal($"{V1}/plan.pdf"));
        Assert.Contains("Versie 2 vervangt deze versie", metBanier, StringComparison.Ordinal);
        Assert.Contains("Versie 1, vervangen door versie 2", metBanier, StringComparison.Ordinal);
        Assert.Contains("Zoals gepubliceerd", (await iemand.Open(V1)).Inhoud, StringComparison.Ordinal);

        await AlleenDeBytes(wereld, iemand);
    }

    [Fact]
    public async Task Zonder_drukker_wordt_niets_half_gepubliceerd()
    {
        await using var wereld = await Proefregio.Start(
            Motor.Sqlite,
            b => b.Configuration["REGIOTAFEL_CHROMIUM"] = "/nergens/chromium"
        );
        await MaakAangevraagd(wereld);
        var kantoor = await wereld.Als(Personen.Zk);
        var geweigerd = await kantoor.Verstuur(
            (await kantoor.Open(Publicatieblad)).Formulier("handler=Publiceer"),
            null
        );
        Assert.Equal(HttpStatusCode.UnprocessableEntity, geweigerd.Status);
        Assert.Contains("Er is niets gepubliceerd", geweigerd.Inhoud, StringComparison.Ordinal);
        Assert.Contains("het pakket chromium", geweigerd.Inhoud, StringComparison.Ordinal);
        await StaatNogAangevraagd(wereld);
    }

    [Fact]
    public async Task Een_druk_die_mislukt_publiceert_niets()
    {
        // A program that ends without a document.
        await using var wereld = await Proefregio.Start(
            Motor.Sqlite,
            b => b.Configuration["REGIOTAFEL_CHROMIUM"] = "/bin/true"
        );
        await MaakAangevraagd(wereld);
        var kantoor = await wereld.Als(Personen.Zk);
        var geweigerd = await kantoor.Verstuur(
            (await kantoor.Open(Publicatieblad)).Formulier("handler=Publiceer"),
            null
        );
        Assert.Equal(HttpStatusCode.UnprocessableEntity, geweigerd.Status);
        Assert.Contains("Er is niets gepubliceerd", geweigerd.Tekst, StringComparison.Ordinal);
        // The page shows what is so: it can be tried again, and there is nothing to withdraw.
        Assert.NotNull(geweigerd.Formulier("handler=Publiceer"));
        Assert.DoesNotContain("handler=TrekIn", geweigerd.Inhoud, StringComparison.Ordinal);
        await StaatNogAangevraagd(wereld);
    }

    [Fact]
    public async Task Cijfers_die_tijdens_het_drukken_opengaan_staan_in_wat_is_gepubliceerd()
    {
        await using var wereld = await Proefregio.Start(Motor.Sqlite);
        await MaakAangevraagd(wereld);
        await using var scope = wereld.Namens(Derde);
        var zaken = scope.ServiceProvider.GetRequiredService<Publicatiezaken>();
        var ct = TestContext.Current.CancellationToken;
        await zaken.BereidVoor(Doel, ct);
        await OpenCijfers(wereld, "tweede", 4000);
        Assert.Null(
            await scope.ServiceProvider.GetRequiredService<Werkeenheid>().Doe(() => zaken.Publiceer(Doel, ct), ct)
        );
        // 4,000 of 500,000 is 80 in every 10,000; it was 40 when the printing began. All regions: 5,000 of 1,500,000.
        var cijfer = (await wereld.Bezoeker().Open(V1)).Document.QuerySelector("#cijfer-klantenratio")!.TextContent;
        Assert.Contains("in Rotterdam met 80 ", cijfer, StringComparison.Ordinal);
        Assert.Contains("samen (33)", cijfer, StringComparison.Ordinal);
    }

    private static async Task MaakAangevraagd(Proefregio wereld)
    {
        await Begin(wereld);
        await OpenCijfers(wereld, "eerste", 2000);
        await MaakGereed(wereld, $"Van {Merk}.");
        Assert.Null(await Doe<Publicatiezaken>(wereld, Collega, z => z.VraagAan(Doel, null, default)));
    }

    private static async Task StaatNogAangevraagd(Proefregio wereld)
    {
        Assert.Equal(0, await Lees(wereld, db => db.Openbaar.CountAsync()));
        Assert.Equal(0, await Lees(wereld, db => db.Vastbestanden.CountAsync()));
        Assert.Equal(Planstaat.Aangevraagd, (await Lees(wereld, db => db.Plannen.SingleAsync())).Staat);
    }

    // Each file with the mark of its content; asked again with that mark it is not sent again.
    private static async Task<Dictionary<string, byte[]>> Gegeven(Proefregio wereld, Bezoeker iemand)
    {
        var uit = new Dictionary<string, byte[]>();
        foreach (var naam in Bestanden)
        {
            uit[naam] = await iemand.Haal($"{V1}/{naam}");
            Assert.Equal(uit[naam], await iemand.Haal($"{Adres}/{naam}"));
            var merk = $"\"{Vastbestand.Afdruk(uit[naam])}\"";
            Assert.Equal(merk, (await iemand.Open($"{V1}/{naam}")).Koppen["ETag"]);
            var opnieuw = new HttpRequestMessage(HttpMethod.Get, $"{V1}/{naam}");
            opnieuw.Headers.TryAddWithoutValidation("If-None-Match", merk);
            Assert.Equal(HttpStatusCode.NotModified, (await wereld.Bezoeker().Vraag(opnieuw)).Status);
        }
        return uit;
    }

    // Whatever a release would draw: what stands in the store is what is given, and when that is not what was published, nothing is.
    private static async Task AlleenDeBytes(Proefregio wereld, Bezoeker iemand)
    {
        var inhoud = "<p>Getekend door een andere release.</p>"u8.ToArray();
        foreach (var soort in new[] { "lijf", "json", "xlsx", "blad", "pdf" })
        {
            await Zet(wereld, 2, soort, inhoud, Vastbestand.Afdruk(inhoud));
        }
        Assert.Contains(
            "<p>Getekend door een andere release.</p>",
            (await iemand.Open(V1)).Tekst,
            StringComparison.Ordinal
        );
        // A second print has no PDF of its own: the page does not lead there.
        Assert.DoesNotContain("Zoals gepubliceerd", (await iemand.Open(V1)).Tekst, StringComparison.Ordinal);
        Assert.Equal(inhoud, await iemand.Haal($"{V1}/plan.json"));
        Assert.Equal(inhoud, await iemand.Haal($"{V1}/plan.xlsx"));
        Assert.Equal(inhoud, await iemand.Haal($"{V1}/plan-oorspronkelijk.pdf"));

        foreach (var soort in new[] { "lijf", "json", "xlsx", "blad", "pdf" })
        {
            await Zet(wereld, 3, soort, [.. inhoud, (byte)'!'], Vastbestand.Afdruk(inhoud));
        }
        foreach (var adres in new[] { V1, $"{V1}/plan.json", $"{V1}/plan.xlsx", $"{V1}/plan.pdf" })
        {
            var antwoord = await iemand.Open(adres);
            Assert.Equal(HttpStatusCode.InternalServerError, antwoord.Status);
            Assert.Contains("niet meer gelijk aan wat is gepubliceerd", antwoord.Tekst, StringComparison.Ordinal);
            Assert.DoesNotContain("andere release", antwoord.Tekst, StringComparison.Ordinal);
        }
        var (code, tekst) = await Controleer(wereld);
        Assert.Equal(1, code);
        Assert.Contains(
            "Regioplan 5521 2024-2025 versie 1: pdf (druk 3) is niet wat is gepubliceerd.",
            tekst,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "versie 1: druk 2 hoort bij geen publicatie en bij geen intrekking.",
            tekst,
            StringComparison.Ordinal
        );
        Assert.EndsWith("20 bestanden gelezen, 7 bezwaren.", tekst, StringComparison.Ordinal);
        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() =>
            wereld.AlsEigenaar("update regioplan_vastbestand set hash = hash")
        );
        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() =>
            wereld.AlsEigenaar("delete from regioplan_vastbestand")
        );
    }

    private static Task<int> Zet(Proefregio wereld, int druk, string soort, byte[] inhoud, string hash) =>
        wereld.AlsEigenaar(
            $"""
            insert into regioplan_vastbestand
            select id, {druk}, '{soort}', regio, op, '', '{Convert.ToBase64String(inhoud)}', '{hash}'
            from regioplan_openbaar where nummer = 1
            """
        );
}
