using System.IO.Compression;
using System.Net;
using System.Text;
using Regiotafel.Tests.Cijfers.Grens;
using Regiotafel.Tests.Cijfers.Leveringen;
using Regiotafel.Tests.Proef;
using static Regiotafel.Tests.Cijfers.Uitgaven.Uitgaveproef;

namespace Regiotafel.Tests.Cijfers.Uitgaven;

/// <summary>From asking to opening and downloading, by the pages.</summary>
public sealed class UitgavepaginaTests
{
    [Theory, OpElkeMotor]
    public async Task Een_cijfer_waarvan_de_definitie_is_veranderd_staat_apart_en_is_niet_te_kiezen(Proef.Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var ratio = new Proeftabel("klantenratio", "2.0").Cel("5503", "", 118, 90_000);
        var anders = new Proeftabel("tegel-geindiceerd", "2.0");
        var bestand = anders.Definitie.Bestand;
        anders = new("tegel-geindiceerd", "2.0")
        {
            Definitie = anders.Definitie with { Bestand = bestand with { Tekst = bestand.Tekst + "\n1.9: anders." } },
        };
        var (levering, _) = await Lever(wereld, "proef", false, Personen.Regio, ratio, anders.Cel("5503", "", 118));
        var analist = await wereld.Als(Personen.Ra);

        var blad = await analist.Open($"/cijfers/uitgaven/nieuw?bron={levering}_{Editie}");

        Assert.Contains("Van 1 cijfer is de definitie veranderd", blad.Inhoud, StringComparison.Ordinal);
        Assert.Contains("tegel-geindiceerd 2.0", blad.Inhoud, StringComparison.Ordinal);
        Assert.Single(blad.Document.QuerySelectorAll("input[name=Metingen]"));
    }

    [Theory, OpElkeMotor]
    public async Task Van_levering_tot_uitgave_door_twee_personen(Proef.Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var analist = await wereld.Als(Personen.Ra);
        var levering = await Leveringproef.LeverAan(wereld, analist, Leveringproef.Zip("klein/levering"));
        var blad = await analist.Open(levering);
        var naar = blad
            .Document.QuerySelectorAll("a")
            .Select(a => a.GetAttribute("href")!)
            .First(h =>
                h.Contains("uitgaven/nieuw", StringComparison.Ordinal)
                && h.Contains("2024-2025", StringComparison.Ordinal)
            );

        var nieuw = await analist.Open(naar);
        Assert.DoesNotContain("<rt-", nieuw.Tekst, StringComparison.Ordinal);
        var leeg = await analist.Verstuur(nieuw.Formulier("Vraag aan"), null);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, leeg.Status);
        Assert.Contains("Geef de uitgave een naam", leeg.Inhoud, StringComparison.Ordinal);
        var antwoord = await analist.Verstuur(
            leeg.Formulier("Vraag aan"),
            null,
            ("Naam", "Cijfers van mei"),
            ("Reden", "Voor de monitor.")
        );
        Assert.Equal(HttpStatusCode.Redirect, antwoord.Status);

        var voorstel = await analist.Open(antwoord.Naar!);
        Assert.Contains("wacht op een collega", voorstel.Inhoud, StringComparison.Ordinal);
        Assert.DoesNotContain("Open deze uitgave", voorstel.Inhoud, StringComparison.Ordinal);
        // By posting past the page: the analyst has no such right.
        var zelf = await analist.Post($"{antwoord.Naar}?handler=Open", Velden(voorstel));
        Assert.Equal(HttpStatusCode.Forbidden, zelf.Status);

        var kantoor = await wereld.Als(Personen.Zk);
        var ter = await kantoor.Open(antwoord.Naar!);
        Assert.Contains("De toets op herleidbaarheid vindt niets", ter.Inhoud, StringComparison.Ordinal);
        var open = await kantoor.Verstuur(ter.Formulier("Open deze uitgave"), null);
        Assert.Equal(HttpStatusCode.Redirect, open.Status);
        var daarna = await kantoor.Open(open.Naar!);
        Assert.Contains("geopend door Zk Regio", daarna.Inhoud, StringComparison.Ordinal);
        Assert.DoesNotContain("<rt-", daarna.Tekst, StringComparison.Ordinal);
        Assert.Contains("Cijfers van mei", (await analist.Open("/cijfers/uitgaven")).Inhoud, StringComparison.Ordinal);
        var logboek = (await kantoor.Open("/logboek")).Inhoud;
        Assert.Contains("Grens goedkeuren openen uitgave", logboek, StringComparison.Ordinal);
        Assert.Contains(
            "Meting berekenen aanvragen uitgave",
            (await analist.Open("/logboek")).Inhoud,
            StringComparison.Ordinal
        );
    }

    [Theory, OpElkeMotor]
    public async Task Wie_zelf_aanvroeg_wordt_ook_bij_rechtstreeks_versturen_geweigerd(Proef.Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var (levering, _) = await Lever(wereld, "verzonnen", true, Personen.Regio, Tegel());
        var kantoor = await wereld.Als(Personen.Zk);
        var nieuw = await kantoor.Open($"/cijfers/uitgaven/nieuw?bron={levering}_{Editie}&voor=openbaar");
        Assert.Contains("verzonnen mensen", nieuw.Inhoud, StringComparison.Ordinal);
        var antwoord = await kantoor.Verstuur(
            nieuw.Formulier("Vraag aan"),
            null,
            ("Naam", "Proef"),
            ("Reden", "Proef.")
        );
        var blad = await kantoor.Open(antwoord.Naar!);
        Assert.Contains("U vroeg deze uitgave zelf aan", blad.Inhoud, StringComparison.Ordinal);

        var zelf = await kantoor.Post($"{antwoord.Naar}?handler=Open", Velden(blad));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, zelf.Status);
        Assert.Contains("Vraag een collega", zelf.Inhoud, StringComparison.Ordinal);
        Assert.Empty(await Lees(wereld, u => u.Lijst(default)));
        var terug = await kantoor.Verstuur(zelf.Formulier("Trek de aanvraag in"), null);
        Assert.Contains("Ingetrokken op", (await kantoor.Open(terug.Naar!)).Inhoud, StringComparison.Ordinal);
    }

    [Theory, OpElkeMotor]
    public async Task Afwijzen_zonder_reden_laat_de_aanvraag_staan(Proef.Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var (levering, metingen) = await Lever(wereld, "proef", false, Personen.Regio, Tegel());
        var id = await Vraag(wereld, Keuze(levering, metingen));
        var kantoor = await wereld.Als(Personen.Zk);
        var blad = await kantoor.Open($"/cijfers/uitgaven/{id}");

        var zonder = await kantoor.Verstuur(blad.Formulier("handler=Weiger"), null);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, zonder.Status);
        Assert.Contains("Schrijf op waarom", zonder.Inhoud, StringComparison.Ordinal);
        var met = await kantoor.Verstuur(zonder.Formulier("handler=Weiger"), null, ("Reden", "De naam klopt niet."));

        Assert.Contains("De naam klopt niet.", (await kantoor.Open(met.Naar!)).Inhoud, StringComparison.Ordinal);
    }

    [Theory, OpElkeMotor]
    public async Task De_bestanden_van_een_uitgave_zeggen_wat_de_tabel_zegt(Proef.Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var (levering, metingen) = await Lever(wereld, "verzonnen", true, Personen.Regio, Tegel());
        var id = await Vraag(wereld, Keuze(levering, metingen));
        var analist = await wereld.Als(Personen.Ra);
        var adres = $"/cijfers/uitgaven/{id}";
        Assert.Equal(adres, (await analist.Open($"{adres}?handler=Zip")).Naar);
        _ = await Open(wereld, id);

        var zip = await analist.Haal($"{adres}?handler=Zip");

        using var pakket = new ZipArchive(new MemoryStream(zip));
        Assert.Equal(
            ["LEESMIJ.txt", "tegel-geindiceerd@2.0.csv", "tegel-geindiceerd@2.0.csv-metadata.json"],
            pakket.Entries.Select(e => e.FullName)
        );
        var csv = Tekst(pakket, "tegel-geindiceerd@2.0.csv").Split('\n');
        Assert.Equal(
            "tegel-geindiceerd;2.0;2024-01-01;5503;;120 (werkelijk 118 tot 122);120;118;122;120;;;;;normaal;afgerond",
            csv[1]
        );
        Assert.Contains("verzonnen mensen", Tekst(pakket, "LEESMIJ.txt"), StringComparison.Ordinal);
        Assert.Contains(
            "\"vertrouwelijkheid\"",
            Tekst(pakket, "tegel-geindiceerd@2.0.csv-metadata.json"),
            StringComparison.Ordinal
        );
        Assert.Equal(zip, await analist.Haal($"{adres}?handler=Zip"));
        var werkmap = await analist.Haal($"{adres}?handler=Werkmap");
        Assert.Equal("PK"u8.ToArray(), werkmap[..2]);
        var blad = await analist.Open(adres);
        Assert.Contains("120 (werkelijk 118 tot 122)", blad.Inhoud, StringComparison.Ordinal);
        Assert.Contains(
            "Meting berekenen uitvoeren uitgave",
            (await analist.Open("/logboek")).Inhoud,
            StringComparison.Ordinal
        );
    }

    private static string Tekst(ZipArchive zip, string naam)
    {
        using var lezer = new StreamReader(zip.GetEntry(naam)!.Open(), Encoding.UTF8);
        return lezer.ReadToEnd();
    }

    private static Proeftabel Tegel() =>
        new Proeftabel("tegel-geindiceerd", "2.0").Cel("5503", "", 118).Cel("5521", "", 400);

    private static IEnumerable<(string, string)> Velden(Pagina pagina) =>
        [
            (
                "__RequestVerificationToken",
                pagina.Document.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!
            ),
        ];
}
