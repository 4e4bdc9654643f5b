using System.Net;
using System.Xml.Linq;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Regiotafel.Kern.Poort;
using Regiotafel.Regioplan.Pagina;
using Regiotafel.Regioplan.Publicatie;
using Regiotafel.Regioplan.Schrijven;
using Regiotafel.Regioplan.Uitvoer;
using Regiotafel.Tests.Proef;
using static Regiotafel.Tests.Regioplan.Planproef;

namespace Regiotafel.Tests.Regioplan;

public sealed class PublicatieTests
{
    private const string Merk = "Zq7merktekst";
    private const string Bewering =
        "Rotterdam heeft {{ bewering klantenratio 2024-01-01 tegen alle regio's: \"hoger\" }} klanten.";
    private const string V1 = $"{Adres}/v1";
    private const string V2 = $"{Adres}/v2";
    private const string Publicatieblad = $"{Adres}/publicatie";

    [Theory, OpElkeMotor]
    public async Task Een_cijfer_dat_verandert_maakt_de_zin_rood_en_houdt_publicatie_tegen(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        await Begin(wereld);
        Assert.Equal(
            "nog-fouten",
            (await Doe<Publicatiezaken>(wereld, Collega, z => z.Controleer(Doel, default)))!.Code
        );
        await OpenCijfers(wereld, "eerste", 2000);
        await MaakGereed(wereld, Bewering);
        var kantoor = await wereld.Als(Personen.Zk);
        var goed = await kantoor.Open(Publicatieblad);
        Assert.Contains("0 fouten", goed.Inhoud, StringComparison.Ordinal);
        Assert.Null(await Doe<Publicatiezaken>(wereld, Collega, z => z.VraagAan(Doel, null, default)));

        await OpenCijfers(wereld, "tweede", 100);
        // One refresh: the sentence is red, and nobody publishes it.
        var rood = await kantoor.Open(Publicatieblad);
        Assert.Contains("1 fout", rood.Inhoud, StringComparison.Ordinal);
        Assert.Contains("hoger", rood.Inhoud, StringComparison.Ordinal);
        var weigering = await Doe<Publicatiezaken>(wereld, Derde, z => z.Publiceer(Doel, default));
        Assert.Equal("nog-fouten", weigering!.Code);
        Assert.Contains("Focus: Regel 1:", weigering.Tekst, StringComparison.Ordinal);
        var geweigerd = await kantoor.Verstuur(rood.Formulier("handler=Publiceer"), null);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, geweigerd.Status);
        Assert.Contains("kan nog niet worden gepubliceerd", geweigerd.Inhoud, StringComparison.Ordinal);
        Assert.Equal(0, await Lees(wereld, db => db.Openbaar.CountAsync()));

        var schrijver = await wereld.Als(Personen.Ra);
        Assert.Null(
            await Doe<Publicatiezaken>(wereld, Collega, z => z.GeefTerug(Doel, "Een cijfer is anders.", default))
        );
        var blad = await schrijver.Open($"{Adres}/bewerken/focus");
        Assert.Contains("fout Regel 1", blad.Inhoud, StringComparison.Ordinal);
        Assert.DoesNotContain("<rt-", blad.Tekst, StringComparison.Ordinal);
        Assert.Equal(
            "nog-fout",
            (
                await Doe<Reviewzaken>(
                    wereld,
                    Personen.Ra,
                    async z => await z.LegVoor(Doel, "focus", await Versie(wereld, "focus"), default)
                )
            )!.Code
        );
    }

    [Theory, OpElkeMotor]
    public async Task Wie_aanvraagt_of_als_laatste_schreef_publiceert_niet(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        await Begin(wereld);
        await OpenCijfers(wereld, "eerste", 2000);
        await MaakGereed(wereld, Bewering);
        var kantoor = await wereld.Als(Personen.Zk);
        var blad = await kantoor.Open(Publicatieblad);
        var formulier = blad.Formulier("handler=VraagAan");
        await kantoor.Verstuur(formulier, null);
        Assert.Contains("U vroeg dit zelf aan", (await kantoor.Open(Publicatieblad)).Inhoud, StringComparison.Ordinal);
        var zelf = await kantoor.Post(
            $"{Publicatieblad}?handler=Publiceer",
            Bezoeker
                .Velden(formulier)
                .Where(v => v.Veld is not ("Verzoeksleutel" or "Versie"))
                .Append(("Versie", $"{await Planversie(wereld)}"))
        );
        Assert.Equal(HttpStatusCode.Forbidden, zelf.Status);
        Assert.Contains("U vroeg deze publicatie zelf aan", zelf.Inhoud, StringComparison.Ordinal);
        // The analyst wrote; the same person in the role of the zorgkantoor may not publish it either.
        await Assert.ThrowsAsync<GeenToegang>(() =>
            Doe<Publicatiezaken>(wereld, Personen.Zk, z => z.Publiceer(Doel, default))
        );
        Assert.Equal("niet-te-schrijven", (await Schrijf(wereld, Personen.Ra, "focus", "Anders."))!.Code);
        // What is written elsewhere goes along as it was at the request, or not at all.
        await wereld.AlsEigenaar(
            "insert into kennisbank_tijdlijnpunt values ('d0000000-0000-4000-8000-000000000001', '5521', 'd0000000-0000-4000-8000-000000000002', '2024-01-01', 'jaar', 'Na het akkoord.', false, 1)"
        );
        Assert.Equal(
            "andere-projecten",
            (await Doe<Publicatiezaken>(wereld, Derde, z => z.Publiceer(Doel, default)))!.Code
        );
        Assert.Null(await Doe<Publicatiezaken>(wereld, Collega, z => z.GeefTerug(Doel, "Lees na.", default)));
        await Publiceer(wereld);
        Assert.Equal(
            "niet-aangevraagd",
            (await Doe<Publicatiezaken>(wereld, Derde, z => z.Publiceer(Doel, default)))!.Code
        );
        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() =>
            wereld.AlsEigenaar("update regioplan_plan set publiceerder_id = aanvrager_id")
        );
        foreach (var tabel in new[] { "openbaar", "planstap" })
        {
            await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() =>
                wereld.AlsEigenaar($"update regioplan_{tabel} set op = op")
            );
        }
    }

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
        Assert.Equal(HttpStatusCode.NotFound, (await iemand.Open(V2)).Status);
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
            Assert.Equal(2, json.RootElement.GetProperty("nieuwere").GetInt32());
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

    [Theory, OpElkeMotor]
    public async Task Een_partner_leest_het_concept_alleen_op_de_lijst_en_tot_het_einde(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        await Begin(wereld);
        await Schrijf(wereld, Personen.Ra, "focus", $"Van {Merk}.");
        var kantoor = await wereld.Als(Personen.Zk);
        var (gemeente, kern) = (await wereld.Als(Personen.Gm), await wereld.Als(Personen.Lk));
        Assert.Equal(HttpStatusCode.NotFound, (await gemeente.Open($"{Adres}/review")).Status);
        await LaatLezen(kantoor, "Gm Stad");
        await LaatLezen(kantoor, "Lk Landelijk");
        Assert.Contains(Merk, (await kern.Open($"{Adres}/review")).Inhoud, StringComparison.Ordinal);
        Assert.Contains("lees het concept", (await gemeente.Open("/")).Inhoud, StringComparison.Ordinal);

        var blad = await gemeente.Open($"{Adres}/review");
        Assert.Contains(Merk, blad.Inhoud, StringComparison.Ordinal);
        Assert.Empty(blad.Document.QuerySelectorAll("form[action*=Akkoord]"));
        var geplaatst = await gemeente.Verstuur(
            blad.Formulier("opmerking-focus"),
            null,
            ("Tekst", "Noem ook de wijken.")
        );
        Assert.Equal(HttpStatusCode.Redirect, geplaatst.Status);
        Assert.Contains("verwerk 1 opmerking", (await kantoor.Open("/")).Inhoud, StringComparison.Ordinal);
        var vanKantoor = await kantoor.Open($"{Adres}/review");
        Assert.Contains("Noem ook de wijken.", vanKantoor.Inhoud, StringComparison.Ordinal);
        await kantoor.Verstuur(vanKantoor.Formulier("handler=Verwerk"), null);
        Assert.Contains(
            "Verwerkt door Zk Regio",
            (await gemeente.Open($"{Adres}/review")).Inhoud,
            StringComparison.Ordinal
        );

        wereld.Tijd.Verder(TimeSpan.FromDays(8));
        var later = await wereld.Als(Personen.Gm);
        Assert.Equal(HttpStatusCode.NotFound, (await later.Open($"{Adres}/review")).Status);
        Assert.Equal("zelf-geschreven", (await Akkoord(wereld, Personen.Ra))!.Code);
        Assert.Null(await Akkoord(wereld, Collega));
        Assert.Contains(
            "akkoord, Zk Twee",
            (await (await wereld.Als(Personen.Zk)).Open($"{Adres}/review")).Inhoud,
            StringComparison.Ordinal
        );
    }

    [Theory, OpElkeMotor]
    public async Task Een_getypt_getal_blijft_alleen_staan_met_een_reden(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        await Begin(wereld);
        await OpenCijfers(wereld, "eerste", 2000);
        await MaakGereed(wereld, "Wij bouwen 40 woningen voor 25% minder.");
        Assert.Equal(
            "nog-fouten",
            (await Doe<Publicatiezaken>(wereld, Collega, z => z.VraagAan(Doel, null, default)))!.Code
        );
        var analist = await wereld.Als(Personen.Ra);
        while (true)
        {
            var blad = await analist.Open($"{Adres}/bewerken/focus");
            if (
                blad.Document.Forms.FirstOrDefault(f =>
                    f.OuterHtml.Contains("handler=Aanvaard", StringComparison.Ordinal)
                )
                is not { } formulier
            )
            {
                Assert.Contains("Uit het besluit van de gemeente.", blad.Inhoud, StringComparison.Ordinal);
                break;
            }
            var leeg = await analist.Verstuur(formulier, null);
            Assert.Equal(HttpStatusCode.UnprocessableEntity, leeg.Status);
            var antwoord = await analist.Verstuur(formulier, null, ("Reden", "Uit het besluit van de gemeente."));
            Assert.Equal(HttpStatusCode.Redirect, antwoord.Status);
        }
        await Publiceer(wereld);
        Assert.Contains(
            "Uit het besluit",
            (await Lees(wereld, db => db.Openbaar.SingleAsync())).Inhoud,
            StringComparison.Ordinal
        );
        Assert.Equal(HttpStatusCode.OK, (await wereld.Bezoeker().Open($"{Adres}/v1")).Status);
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

    private static async Task<Regiotafel.Kern.Weigering?> Akkoord(Proefregio wereld, Persoon wie)
    {
        var versie = await Versie(wereld, "focus");
        if (wie == Personen.Ra)
        {
            Assert.Null(await Doe<Reviewzaken>(wereld, wie, z => z.LegVoor(Doel, "focus", versie, default)));
            versie++;
        }
        return await Doe<Reviewzaken>(wereld, wie, z => z.GaAkkoord(Doel, "focus", versie, default));
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
        Assert.Contains("Versie 2 vervangt deze versie", oud.Inhoud, StringComparison.Ordinal);
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

    private static async Task LaatLezen(Bezoeker kantoor, string naam)
    {
        var blad = await kantoor.Open(Publicatieblad);
        var persoon = blad
            .Document.QuerySelectorAll("select[name=Persoon] option")
            .Single(o => o.TextContent.StartsWith(naam, StringComparison.Ordinal))
            .GetAttribute("value")!;
        var dag = Regiotafel.Kern.Klok.Datum(VasteTijd.Begin).AddDays(7);
        await kantoor.Verstuur(
            blad.Formulier("Laat meelezen"),
            null,
            ("Persoon", persoon),
            ("Tot", dag.ToString("d-M-yyyy", System.Globalization.CultureInfo.InvariantCulture))
        );
        Assert.Contains(naam, (await kantoor.Open(Publicatieblad)).Inhoud, StringComparison.Ordinal);
    }

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
