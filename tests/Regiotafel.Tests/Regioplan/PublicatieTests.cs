using System.Net;
using Microsoft.EntityFrameworkCore;
using Regiotafel.Kern.Poort;
using Regiotafel.Regioplan.Publicatie;
using Regiotafel.Regioplan.Schrijven;
using Regiotafel.Tests.Proef;
using static Regiotafel.Tests.Regioplan.Planproef;

namespace Regiotafel.Tests.Regioplan;

public sealed class PublicatieTests
{
    private const string Bewering =
        "Rotterdam heeft {{ bewering klantenratio 2024-01-01 tegen alle regio's: \"hoger\" }} klanten.";

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
            "insert into kennisbank_tijdlijnpunt values ('d0000000-0000-4000-8000-000000000001', '5521', 'd0000000-0000-4000-8000-000000000002', '2024-01-01', 'jaar', 'Na het akkoord.', false, 1, null)"
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
}
