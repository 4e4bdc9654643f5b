using System.IO.Compression;
using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Regiotafel.Kern;
using Regiotafel.Regioplan.Publicatie;
using Regiotafel.Tests.Proef;
using static Regiotafel.Tests.Regioplan.Planproef;

namespace Regiotafel.Tests.Regioplan;

public sealed class PublicatiebesluitTests
{
    [Theory, OpElkeMotor]
    public async Task Wie_een_oude_bladzijde_heeft_publiceert_geen_andere_tekst(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        await Begin(wereld);
        await OpenCijfers(wereld, "eerste", 2000);
        await MaakGereed(wereld, "De eerste tekst.");
        var kantoor = await wereld.Als(Personen.Zk);
        var vraag = (await kantoor.Open(Publicatieblad)).Formulier("handler=VraagAan");
        Assert.Null(await Doe<Publicatiezaken>(wereld, Collega, z => z.VraagAan(Doel, null, default)));
        var oud = (await kantoor.Open(Publicatieblad)).Formulier("handler=Publiceer");
        Assert.Null(await Doe<Publicatiezaken>(wereld, Collega, z => z.GeefTerug(Doel, "Anders.", default)));
        Assert.Equal(HttpStatusCode.Conflict, (await kantoor.Verstuur(vraag, null)).Status);
        await Schrijf(wereld, Personen.Ra, "focus", "De tweede tekst.");
        await MaakAkkoord(wereld, "focus");
        Assert.Null(await Doe<Publicatiezaken>(wereld, Collega, z => z.VraagAan(Doel, null, default)));

        var geweigerd = await kantoor.Verstuur(oud, null);
        Assert.Equal(HttpStatusCode.Conflict, geweigerd.Status);
        Assert.Contains("veranderde terwijl u las", geweigerd.Inhoud, StringComparison.Ordinal);
        Assert.Equal(0, await Lees(wereld, db => db.Openbaar.CountAsync()));
        Assert.Equal(
            HttpStatusCode.Redirect,
            (await kantoor.Verstuur(geweigerd.Formulier("handler=Publiceer"), null)).Status
        );
        Assert.Equal(1, await Lees(wereld, db => db.Openbaar.CountAsync()));
    }

    [Theory, OpElkeMotor]
    public async Task Wat_nog_komt_of_weg_is_staat_niet_als_wijziging_in_de_volgende_versie(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        await Begin(wereld);
        await OpenCijfers(wereld, "eerste", 2000);
        await MaakGereed(wereld, "Een zin met zqgeheim.");
        await Publiceer(wereld);
        await Verbeter(wereld, "De tweede tekst.", Klok.Datum(wereld.Tijd.GetUtcNow().UtcDateTime).AddDays(90));
        Assert.Null(await Doe<Publicatiezaken>(wereld, Collega, z => z.TrekIn(Doel, 1, "Een fout.", default)));
        await Verbeter(wereld, "De derde tekst.", null);
        await Verbeter(wereld, "De vierde tekst.", null);

        var iemand = wereld.Bezoeker();
        var derde = await iemand.Open($"{Adres}/v3");
        Assert.Contains("De derde tekst.", derde.Inhoud, StringComparison.Ordinal);
        Assert.DoesNotContain("tweede tekst", derde.Inhoud, StringComparison.Ordinal);
        Assert.DoesNotContain("zqgeheim", derde.Inhoud, StringComparison.Ordinal);
        Assert.Contains("De derde tekst.", (await iemand.Open($"{Adres}/v4")).Inhoud, StringComparison.Ordinal);
        Assert.Null(await Doe<Publicatiezaken>(wereld, Collega, z => z.TrekIn(Doel, 3, "Een fout.", default)));
        Assert.DoesNotContain("derde tekst", (await iemand.Open($"{Adres}/v4")).Inhoud, StringComparison.Ordinal);
    }

    [Theory, OpElkeMotor]
    public async Task Woorden_van_een_ingetrokken_versie_komen_niet_terug_met_de_lijst_van_een_latere(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        await Begin(wereld);
        await OpenCijfers(wereld, "eerste", 2000);
        await MaakGereed(wereld, "Een zin met zqgeheim.");
        await Publiceer(wereld);
        await Verbeter(wereld, "De tweede tekst.", null);
        // The second version says what stood in the first; the third begins with the list of the second.
        wereld.Tijd.Verder(TimeSpan.FromMinutes(1));
        Assert.Null(await Doe<Publicatiezaken>(wereld, Collega, z => z.TrekIn(Doel, 1, "Een fout.", default)));
        await Verbeter(wereld, "De derde tekst.", null);

        var iemand = wereld.Bezoeker();
        foreach (var versie in new[] { $"{Adres}/v2", $"{Adres}/v3", Adres })
        {
            var pagina = await iemand.Open(versie);
            Assert.Contains("De tweede tekst.", pagina.Inhoud, StringComparison.Ordinal);
            Assert.DoesNotContain("zqgeheim", pagina.Inhoud, StringComparison.Ordinal);
            var json = await iemand.Haal($"{versie}/plan.json");
            Assert.DoesNotContain("zqgeheim", Encoding.UTF8.GetString(json), StringComparison.Ordinal);
            Assert.DoesNotContain(
                "zqgeheim",
                Xlsxtekst(await iemand.Haal($"{versie}/plan.xlsx")),
                StringComparison.Ordinal
            );
            var pdf = Encoding.UTF8.GetString(await iemand.Haal($"{versie}/plan.pdf"));
            Assert.DoesNotContain("zqgeheim", pdf, StringComparison.Ordinal);
        }
        Assert.DoesNotContain(
            "zqgeheim",
            await Lees(wereld, db => db.Openbaar.Where(o => o.Nummer == 3).Select(o => o.Inhoud).SingleAsync()),
            StringComparison.Ordinal
        );
        // Five of each of the three, and four of the second after the withdrawal.
        Assert.Equal((0, "19 bestanden gelezen, 0 bezwaren."), await Controleer(wereld));
    }

    [Theory, OpElkeMotor]
    public async Task Een_geplande_versie_die_eerder_is_verbeterd_verschijnt_nooit(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        await Begin(wereld);
        await OpenCijfers(wereld, "eerste", 2000);
        await MaakGereed(wereld, "Een zin met zqgeheim.");
        var dag = Klok.Datum(wereld.Tijd.GetUtcNow().UtcDateTime).AddDays(7);
        await Publiceer(wereld, dag);
        await Verbeter(wereld, "De tweede tekst.", null);

        wereld.Tijd.Verder(TimeSpan.FromDays(30));
        var iemand = wereld.Bezoeker();
        Assert.Equal(HttpStatusCode.NotFound, (await iemand.Open($"{Adres}/v1")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await iemand.Open($"{Adres}/v1/plan.json")).Status);
        Assert.Contains("De tweede tekst.", (await iemand.Open(Adres)).Inhoud, StringComparison.Ordinal);
        Assert.Single((await iemand.Open("/regioplan/feed.atom")).Tekst.Split("<entry>")[1..]);
    }

    [Theory, OpElkeMotor]
    public async Task Een_dag_die_niet_bestaat_is_niet_meteen(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        await Begin(wereld);
        await OpenCijfers(wereld, "eerste", 2000);
        await MaakGereed(wereld, "De tekst.");
        var kantoor = await wereld.Als(Personen.Zk);
        var blad = await kantoor.Open(Publicatieblad);
        var geweigerd = await kantoor.Verstuur(blad.Formulier("handler=VraagAan"), null, ("Vanaf", "31-2-2027"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, geweigerd.Status);
        Assert.NotNull(geweigerd.Document.QuerySelector(".rt-foutlijst a[href='#Vanaf']"));
        Assert.NotNull(geweigerd.Document.GetElementById("Vanaf"));
        Assert.Null((await Lees(wereld, db => db.Plannen.SingleAsync())).AanvragerId);
        Assert.Equal(0, await Lees(wereld, db => db.Openbaar.CountAsync()));
    }

    [Theory, OpElkeMotor]
    public async Task Een_versie_die_voor_haar_moment_is_ingetrokken_verschijnt_nooit(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        await Begin(wereld);
        await OpenCijfers(wereld, "eerste", 2000);
        await MaakGereed(wereld, $"Van {Merk}.");
        var dag = Klok.Datum(wereld.Tijd.GetUtcNow().UtcDateTime).AddDays(7);
        await Publiceer(wereld, dag);
        Assert.Null(await Doe<Publicatiezaken>(wereld, Collega, z => z.TrekIn(Doel, 1, "Een fout.", default)));

        var iemand = wereld.Bezoeker();
        // A second before its moment, at it, and long after it.
        wereld.Tijd.Verder(Klok.BeginVan(dag) - wereld.Tijd.GetUtcNow().UtcDateTime - TimeSpan.FromSeconds(1));
        foreach (var stap in new[] { TimeSpan.Zero, TimeSpan.FromSeconds(1), TimeSpan.FromDays(30) })
        {
            wereld.Tijd.Verder(stap);
            Assert.Equal(HttpStatusCode.NotFound, (await iemand.Open($"{Adres}/v1")).Status);
            Assert.Equal(HttpStatusCode.NotFound, (await iemand.Open($"{Adres}/v1/plan.json")).Status);
            Assert.DoesNotContain(Merk, (await iemand.Open(Adres)).Tekst, StringComparison.Ordinal);
            Assert.DoesNotContain(
                "<entry>",
                (await iemand.Open("/regioplan/feed.atom")).Tekst,
                StringComparison.Ordinal
            );
        }
    }

    [Theory, OpElkeMotor]
    public async Task Een_meelezer_leest_alleen_een_concept(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        await PerRegio(wereld);
        var gemeente = await wereld.Als(Personen.Gm);
        Assert.Equal(HttpStatusCode.OK, (await gemeente.Open($"{Adres}/review")).Status);
        await wereld.AlsEigenaar(
            "update regioplan_opmerking set staat = 'verwerkt', verwerkt = 'Ra', verwerkt_op = op"
        );
        await OpenCijfers(wereld, "eerste", 2000);
        await MaakGereed(wereld, "De tekst.");
        var open = await gemeente.Open($"{Adres}/review");
        Assert.Null(await Doe<Publicatiezaken>(wereld, Collega, z => z.VraagAan(Doel, null, default)));
        Assert.Equal(HttpStatusCode.OK, (await gemeente.Open($"{Adres}/review")).Status);
        // Typed while it was asked: it cannot be placed, and is not gone.
        var teLaat = await gemeente.Verstuur(open.Formulier("opmerking-focus"), null, ("Tekst", "Noem ook de wijken."));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, teLaat.Status);
        Assert.Contains("Noem ook de wijken.", teLaat.Inhoud, StringComparison.Ordinal);
        Assert.Null(await Doe<Publicatiezaken>(wereld, Derde, z => z.Publiceer(Doel, default)));
        Assert.Equal(HttpStatusCode.NotFound, (await gemeente.Open($"{Adres}/review")).Status);
        Assert.Null(await Doe<Publicatiezaken>(wereld, Collega, z => z.TrekIn(Doel, 1, "Een fout.", default)));
        Assert.Equal(HttpStatusCode.NotFound, (await gemeente.Open($"{Adres}/review")).Status);
    }

    [Theory, OpElkeMotor]
    public async Task Een_naam_in_de_reden_vraagt_of_het_een_persoon_is(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        await Begin(wereld);
        await OpenCijfers(wereld, "eerste", 2000);
        await MaakGereed(wereld, "De tekst.");
        await Publiceer(wereld);
        var kantoor = await wereld.Als(Personen.Zk);
        var blad = (await kantoor.Open(Publicatieblad)).Formulier("handler=TrekIn");
        var gevraagd = await kantoor.Verstuur(blad, null, ("Reden", "Volgens Fatima klopt het niet."));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, gevraagd.Status);
        // The message leads to the field of the form that was sent, which is open.
        var verwijzing = gevraagd.Document.QuerySelector(".rt-foutlijst a")!.GetAttribute("href")!;
        Assert.NotNull(gevraagd.Document.GetElementById(verwijzing[1..])!.Closest("details[open]"));
        Assert.Contains("naam van een persoon", gevraagd.Inhoud, StringComparison.Ordinal);
        var schrijver = await wereld.Als(Personen.Ra);
        var begin = (await schrijver.Open($"{Adres}/bewerken")).Formulier("Noot");
        Assert.Equal(
            HttpStatusCode.UnprocessableEntity,
            (await schrijver.Verstuur(begin, null, ("Noot", "Volgens Fatima klopt het niet."))).Status
        );
        var bevestigd = await kantoor.Verstuur(
            gevraagd.Formulier("handler=TrekIn"),
            null,
            ("Reden", "Volgens Fatima klopt het niet."),
            ("GeenPersoon", "true")
        );
        Assert.Equal(HttpStatusCode.Redirect, bevestigd.Status);
    }

    [Theory, InlineData(true), InlineData(false)]
    public async Task Publiceren_en_intrekken_tegelijk_missen_elkaar_niet(bool intrekkenEerst)
    {
        await using var wereld = await Proefregio.Start(Motor.Postgres);
        await Begin(wereld);
        await OpenCijfers(wereld, "eerste", 2000);
        await MaakGereed(wereld, "Een zin met zqgeheim.");
        await Publiceer(wereld);
        await Verbeter(wereld, "De tweede tekst.", null);
        // Version 1 is replaced already, so that both change no row in common.
        await BereidVerbetering(wereld, "De derde tekst.");
        Assert.Null(await Doe<Publicatiezaken>(wereld, Collega, z => z.VraagAan(Doel, null, default)));
        Func<Func<Task>, Task<Weigering?>> trekIn = dan =>
            DoeEn(wereld, Collega, z => z.TrekIn(Doel, 1, "Een fout.", default), dan);
        Func<Func<Task>, Task<Weigering?>> publiceer = dan =>
            DoeEn(wereld, Derde, z => z.Publiceer(Doel, default), dan);

        var (een, twee) = intrekkenEerst
            ? await Samenloop.Na(wereld, trekIn, publiceer)
            : await Samenloop.Na(wereld, publiceer, trekIn);

        Assert.Null(await een);
        Assert.Null(await twee);
        var derde = await wereld.Bezoeker().Open($"{Adres}/v3");
        Assert.Contains("De derde tekst.", derde.Inhoud, StringComparison.Ordinal);
        Assert.DoesNotContain("zqgeheim", derde.Inhoud, StringComparison.Ordinal);
    }

    private static Task<Weigering?> DoeEn(
        Proefregio wereld,
        Persoon wie,
        Func<Publicatiezaken, Task<Weigering?>> daad,
        Func<Task> dan
    ) =>
        Doe<Publicatiezaken>(
            wereld,
            wie,
            async z =>
            {
                var uitkomst = await daad(z);
                await dan();
                return uitkomst;
            }
        );

    // Every word of a workbook stands as text in one of its parts.
    private static string Xlsxtekst(byte[] bestand)
    {
        using var zip = new ZipArchive(new MemoryStream(bestand));
        return string.Concat(
            zip.Entries.Select(deel =>
            {
                using var lezer = new StreamReader(deel.Open());
                return lezer.ReadToEnd();
            })
        );
    }

    private static async Task Verbeter(Proefregio wereld, string tekst, DateOnly? vanaf)
    {
        await BereidVerbetering(wereld, tekst);
        await Publiceer(wereld, vanaf);
    }

    private static async Task BereidVerbetering(Proefregio wereld, string tekst)
    {
        Assert.Null(await Begin(wereld, "Het moest beter."));
        await Schrijf(wereld, Personen.Ra, "focus", tekst);
        await MaakAkkoord(wereld, "focus");
    }
}
