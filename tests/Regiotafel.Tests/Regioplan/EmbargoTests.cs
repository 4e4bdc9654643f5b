using System.Net;
using System.Xml.Linq;
using Microsoft.Extensions.DependencyInjection;
using Regiotafel.Regioplan.Pagina;
using Regiotafel.Regioplan.Publicatie;
using Regiotafel.Regioplan.Uitvoer;
using Regiotafel.Tests.Proef;
using static Regiotafel.Tests.Regioplan.Planproef;

namespace Regiotafel.Tests.Regioplan;

/// <summary>A text with a mark: nowhere before its moment, everywhere after it, and nowhere once it is withdrawn (B21).</summary>
public sealed class EmbargoTests
{
    private const string V1 = $"{Adres}/v1";
    private const string V2 = $"{Adres}/v2";

    [Theory, OpElkeMotor]
    public async Task Een_gemerkte_tekst_is_nergens_te_vroeg_en_na_intrekking_weg(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        await Begin(wereld);
        await OpenCijfers(wereld, "eerste", 2000);
        await MaakGereed(wereld, $"Van {Merk}.");
        Assert.Null(await Doe<Publicatiezaken>(wereld, Collega, z => z.VraagAan(Doel, null, default)));
        await AssertNergens(wereld, V1);
        Assert.Null(await Doe<Publicatiezaken>(wereld, Derde, z => z.Publiceer(Doel, default)));
        var iemand = wereld.Bezoeker();
        Assert.Contains(Merk, (await iemand.Open(V1)).Inhoud, StringComparison.Ordinal);

        // A correction, from a day on: approved, but its moment is still to come.
        Assert.Equal("geen-noot", (await Begin(wereld))!.Code);
        Assert.Null(await Begin(wereld, "De focus was te ruim."));
        await Schrijf(wereld, Personen.Ra, "focus", $"Van {Merk}, maar smaller.");
        await MaakAkkoord(wereld, "focus");
        var dag = new DateOnly(2026, 11, 10);
        Assert.Equal(
            "voorbij",
            (await Doe<Publicatiezaken>(wereld, Collega, z => z.VraagAan(Doel, dag.AddDays(-30), default)))!.Code
        );
        await Publiceer(wereld, dag);
        // What changes later changes nothing in what is frozen.
        await OpenCijfers(wereld, "tweede", 100);
        wereld.Tijd.Verder(
            Regiotafel.Kern.Klok.BeginVan(dag) - wereld.Tijd.GetUtcNow().UtcDateTime - TimeSpan.FromSeconds(1)
        );
        foreach (var bestand in (string[])["", "/plan.pdf", "/plan.xlsx", "/plan.json", "/plan-oorspronkelijk.pdf"])
        {
            Assert.Equal(HttpStatusCode.NotFound, (await iemand.Open(V2 + bestand)).Status);
        }
        Assert.DoesNotContain("smaller", (await iemand.Open(V1)).Inhoud, StringComparison.Ordinal);
        Assert.DoesNotContain("oude versie", (await iemand.Open(V1)).Inhoud, StringComparison.Ordinal);
        Assert.Contains("Versie 1: gepubliceerd", await Versies(wereld), StringComparison.Ordinal);
        wereld.Tijd.Verder(TimeSpan.FromSeconds(1));
        Assert.Contains("smaller", (await iemand.Open(V2)).Inhoud, StringComparison.Ordinal);
        Assert.Contains("De focus was te ruim.", (await iemand.Open(V2)).Inhoud, StringComparison.Ordinal);
        Assert.Contains("Versie 2 vervangt deze versie", (await iemand.Open(V1)).Inhoud, StringComparison.Ordinal);
        await BestandenBlijven(wereld, iemand);
        Assert.Contains(Merk, (await iemand.Open(V1)).Inhoud, StringComparison.Ordinal);
        Assert.Equal(
            ["Regioplan Rotterdam 2024-2025, versie 2", "Regioplan Rotterdam 2024-2025, versie 1"],
            await Feed(iemand)
        );

        Assert.Contains("Versie 1: vervangen", await Versies(wereld), StringComparison.Ordinal);
        await TrekIn(wereld, iemand);
        await AssertNergens(wereld, V1, V2);
        await AssertWeg(iemand);
        Assert.All(await Feed(iemand), t => Assert.StartsWith("Ingetrokken:", t, StringComparison.Ordinal));
    }

    private static async Task BestandenBlijven(Proefregio wereld, Bezoeker iemand)
    {
        // The files of a version stay with it, and say that there is a newer one.
        using (var json = System.Text.Json.JsonDocument.Parse((await iemand.Open($"{V1}/plan.json")).Tekst))
        {
            Assert.Equal(1, json.RootElement.GetProperty("versie").GetInt32());
            Assert.Contains(Merk, json.RootElement.GetRawText(), StringComparison.Ordinal);
        }
        Assert.Equal(HttpStatusCode.OK, (await iemand.Open($"{V1}/plan.xlsx")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await iemand.Open($"{Adres}/v3/plan.json")).Status);
        var html = await Gedrukt(wereld, 1);
        Assert.Contains("Dit is een oude versie. Versie 2 vervangt deze versie", html, StringComparison.Ordinal);
        Assert.Contains("Versie 1, gepubliceerd op", html, StringComparison.Ordinal);
        Assert.Contains("Versie 1, vervangen door versie 2", html, StringComparison.Ordinal);
        Assert.DoesNotContain("Wat de cijfers zeggen", html, StringComparison.Ordinal);
        Assert.DoesNotContain("oude versie", await Gedrukt(wereld, 2), StringComparison.Ordinal);
    }

    private static async Task TrekIn(Proefregio wereld, Bezoeker iemand)
    {
        var kantoor = await wereld.Als(Personen.Zk);
        foreach (var versie in new[] { "2", "1" })
        {
            var blad = await kantoor.Open(Publicatieblad);
            var formulier = blad.Document.Forms.Single(f =>
                f.OuterHtml.Contains("handler=TrekIn", StringComparison.Ordinal)
                && f.QuerySelector("input[name=Nummer]")!.GetAttribute("value") == versie
            );
            var leeg = await kantoor.Verstuur(formulier, null);
            Assert.Equal(HttpStatusCode.UnprocessableEntity, leeg.Status);
            await kantoor.Verstuur(formulier, null, ("Reden", "Er stond een fout in."));
            if (versie == "2")
            {
                await AssertKomtNietTerug(iemand);
            }
        }
    }

    private static async Task AssertWeg(Bezoeker iemand)
    {
        var weg = await iemand.Open(V2);
        Assert.Equal(HttpStatusCode.Gone, weg.Status);
        Assert.Contains("Er stond een fout in.", weg.Inhoud, StringComparison.Ordinal);
        foreach (var soort in new[] { "pdf", "xlsx", "json" })
        {
            var bestand = await iemand.Open($"{V1}/plan.{soort}");
            Assert.Equal(HttpStatusCode.Gone, bestand.Status);
            Assert.Contains("Er stond een fout in.", bestand.Tekst, StringComparison.Ordinal);
        }
    }

    // What the printer gets.
    private static async Task<string> Gedrukt(Proefregio wereld, int versie)
    {
        await using var scope = wereld.In(Personen.Regio);
        var diensten = scope.ServiceProvider;
        var plan = await diensten
            .GetRequiredService<IPlanboek>()
            .Gepubliceerd(Doel.Regio, Doel.Editie, versie, default);
        var beeld = await diensten.GetRequiredService<Planlezer>().Van(Doel.Regio, Doel.Sjabloon, plan!, default);
        return await diensten.GetRequiredService<Bladmaker>().Maak(beeld);
    }

    // The correction is withdrawn: what it corrected is no plan again, and keeps its banner at its own address.
    private static async Task AssertKomtNietTerug(Bezoeker iemand)
    {
        var plan = await iemand.Open(Adres);
        Assert.Equal(HttpStatusCode.OK, plan.Status);
        Assert.Contains("Versie 2 van dit regioplan is ingetrokken", plan.Inhoud, StringComparison.Ordinal);
        Assert.Contains("Er stond een fout in.", plan.Inhoud, StringComparison.Ordinal);
        Assert.DoesNotContain(Merk, plan.Tekst, StringComparison.Ordinal);
        var oud = await iemand.Open(V1);
        Assert.Contains("Versie 2 verving deze versie en is daarna ingetrokken", oud.Inhoud, StringComparison.Ordinal);
        Assert.DoesNotContain("Lees versie 2", oud.Inhoud, StringComparison.Ordinal);
        var bestand = await iemand.Open($"{V1}/plan.json");
        Assert.Equal(HttpStatusCode.OK, bestand.Status);
        Assert.False(bestand.Koppen.ContainsKey("Link"));
        Assert.Contains(
            "Versie 2 verving deze versie en is daarna ingetrokken.</strong> Er is geen nieuwere versie om te lezen.",
            System.Text.Encoding.UTF8.GetString(await iemand.Haal($"{V1}/plan.pdf")),
            StringComparison.Ordinal
        );
        Assert.Contains("daarna ingetrokken: Er stond een fout in.", oud.Inhoud, StringComparison.Ordinal);
        var weg = await iemand.Open(V2);
        Assert.Equal(HttpStatusCode.Gone, weg.Status);
        Assert.DoesNotContain("Lees versie 1", weg.Inhoud, StringComparison.Ordinal);
    }

    private static async Task<string> Versies(Proefregio wereld) =>
        (await (await wereld.Als(Personen.Zk)).Open(Publicatieblad)).Inhoud;

    private static async Task<IReadOnlyList<string>> Feed(Bezoeker wie) =>
        [
            .. XDocument
                .Parse((await wie.Open("/regioplan/feed.atom")).Tekst.Trim())
                .Root!.Elements()
                .Where(e => e.Name.LocalName == "entry")
                .Select(e => e.Elements().Single(t => t.Name.LocalName == "title").Value),
        ];

    // Nobody without a place at it reads the text: not the public, not another region, not a role that has no business with it.
    private static async Task AssertNergens(Proefregio wereld, params string[] versies)
    {
        string[] adressen =
        [
            .. versies,
            "/",
            Adres,
            "/regioplan",
            "/regioplan/feed.atom",
            $"{Adres}/bewerken/focus",
            $"{Adres}/review",
            Publicatieblad,
        ];
        foreach (var wie in new Persoon?[] { null, Personen.Gm, Personen.ZbVeen, Personen.Lk, Personen.Ciz })
        {
            var bezoeker = wie is null ? wereld.Bezoeker() : await wereld.Als(wie);
            foreach (var adres in adressen)
            {
                Assert.DoesNotContain(Merk, (await bezoeker.Open(adres)).Tekst, StringComparison.Ordinal);
            }
        }
    }
}
