using System.Net;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Regiotafel.Plaatsing.Zoekvragen;
using Regiotafel.Tests.Plaatsing.Zoekvragen;
using Regiotafel.Tests.Proef;

namespace Regiotafel.Tests.Plaatsing.Inlezen;

/// <summary>A file of the waiting list through its pages.</summary>
public sealed partial class WachtlijstinvoerTests
{
    private const string Adres = "/plaatsing/wachtlijst/inlezen";

    [Theory, OpElkeMotor]
    public async Task Een_geweigerd_bestand_laat_niets_achter_en_zegt_waarom(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var zk = await wereld.Als(Personen.Zk);
        var naam = Wachtlijstproef.Client(
            "a83f0c11",
            "880",
            "<aw317:Naam>Zwanenburg</aw317:Naam>",
            ("2026-03-01", "7")
        );
        foreach (
            var bytes in new[]
            {
                Wachtlijstproef.Csv("123456782;1;880;5521;;7;;2026-01-01;"),
                Wachtlijstproef.Aw317(naam),
                "client_id;leveringsstatus\n"u8.ToArray(),
                Wachtlijstproef.Aw317(),
            }
        )
        {
            var antwoord = await zk.LaadOp(Adres, "Bestand", bytes, "wachtlijst.csv");
            Assert.Equal(HttpStatusCode.UnprocessableEntity, antwoord.Status);
            Assert.Contains("Er is niets opgeslagen en niets bewaard.", antwoord.Inhoud, StringComparison.Ordinal);
        }

        Assert.Equal(
            (0, 0, 0),
            await Zoekvraagproef.Lees(
                wereld,
                async db =>
                    (
                        await db.Wachtlijstinvoer.CountAsync(),
                        await db.Zoekvragen.CountAsync(),
                        await db.Koppelsleutels.CountAsync()
                    )
            )
        );
        var (store, log) = (await Wachtlijstproef.AlleTekst(wereld), string.Join('\n', wereld.Log.Regels));
        Assert.DoesNotContain("Zwanenburg", store + log, StringComparison.Ordinal);
        Assert.DoesNotContain("123456782", store + log, StringComparison.Ordinal);
    }

    [Theory, OpElkeMotor]
    public async Task Een_bestand_gaat_van_verschil_tot_zoekvragen_en_hetzelfde_bestand_verandert_niets(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var zk = await wereld.Als(Personen.Zk);
        var eerste = Wachtlijstproef.Csv(
            "pseudo-een;1;880;5521;5;7;01;2026-06-01;",
            "pseudo-twee;1;882;5521;;6;;2026-09-01;",
            "pseudo-drie;1;880;5521;;8;;2026-09-01;"
        );
        var blad = await Neem(zk, eerste);
        Assert.Contains("CODE-ONBEKEND", blad.Inhoud, StringComparison.Ordinal);
        Assert.Equal(0, await Zoekvraagproef.Lees(wereld, db => db.Zoekvragen.CountAsync()));
        Assert.Equal(HttpStatusCode.Redirect, (await zk.Verstuur(blad.Formulier("Sla alles op"), null)).Status);

        var (zoekvragen, koppelingen) = await Zoekvraagproef.Lees(
            wereld,
            async db => (await db.Zoekvragen.ToListAsync(), await db.Clientkoppelingen.ToListAsync())
        );
        Assert.Equal([new DateOnly(2026, 6, 1), new(2026, 9, 1)], zoekvragen.Select(z => z.WachtSinds!.Value).Order());
        Assert.All(koppelingen, k => Assert.Matches(Hash(), k.Hash));
        Assert.DoesNotContain("pseudo-", await Wachtlijstproef.AlleTekst(wereld), StringComparison.Ordinal);
        var csv = await zk.Open($"{zk.Adres}?handler=Rapport");
        Assert.DoesNotContain(zoekvragen[0].Code.ToString(), csv.Tekst, StringComparison.Ordinal);

        // The same file again: the difference is empty, and settling it changes no case.
        var voor = await Versies(wereld);
        var gelijk = await Neem(zk, eerste);
        Assert.Equal(HttpStatusCode.Redirect, (await zk.Verstuur(gelijk.Formulier("er verandert niets"), null)).Status);
        Assert.Equal(voor, await Versies(wereld));
    }

    [Theory, OpElkeMotor]
    public async Task Een_tweede_bestand_wijzigt_meldt_af_en_weer_en_overschrijft_niet_wat_intussen_veranderde(
        Motor motor
    )
    {
        await using var wereld = await Proefregio.Start(motor);
        var zk = await wereld.Als(Personen.Zk);
        await Bewaar(zk, Wachtlijstproef.Csv("p-een;1;880;5521;;7;;2026-06-01;", "p-twee;1;880;5521;;7;;2026-06-01;"));

        // A person who cannot be recognised may be the second: nobody leaves, and the page says why.
        var onleesbaar = await Neem(
            zk,
            Wachtlijstproef.Csv("p-een;1;880;5521;;7;;2026-06-01;", "p twee;1;880;5521;;7;;2026-06-01;")
        );
        Assert.Contains(
            "Daarom krijgt nu niemand het merk niet meer gemeld.",
            onleesbaar.Inhoud,
            StringComparison.Ordinal
        );
        Assert.Contains("Rond af: er verandert niets", onleesbaar.Inhoud, StringComparison.Ordinal);

        // The status of the first changes, the second left.
        var een = Wachtlijstproef.Csv("p-een;1;880;5521;;6;;2026-10-01;");
        await Bewaar(zk, een);
        var statussen = await Zoekvraagproef.Lees(wereld, db => db.Statusperioden.OrderBy(s => s.Vanaf).ToListAsync());
        Assert.Contains(
            statussen,
            s => s is { Leveringsstatus: "7", Tot: { } tot } && tot == new DateOnly(2026, 10, 1)
        );
        Assert.Contains(statussen, s => s is { Leveringsstatus: "6", Tot: null, Bron: Feitbron.Import });
        var weg = await Zoekvraagproef.Lees(wereld, db => db.Zoekvragen.SingleAsync(z => z.NietMeerGemeldOp != null));
        Assert.True(weg.Loopt);

        // Two proposals, the second in another window: the first is not on the screen any more.
        var oud = await Neem(zk, Wachtlijstproef.Csv("p-een;1;880;5521;;2;;2026-10-15;"));
        var (formulier, adres) = (oud.Formulier("Sla alles op"), zk.Adres);
        await Bewaar(zk, Wachtlijstproef.Csv("p-een;1;880;5521;;7;;2026-10-20;", "p-twee;1;880;5521;;7;;2026-06-01;"));
        Assert.Null(
            (await Zoekvraagproef.Lees(wereld, db => db.Zoekvragen.SingleAsync(z => z.Id == weg.Id))).NietMeerGemeldOp
        );
        await zk.Open(adres);
        Assert.NotEqual(HttpStatusCode.Redirect, (await zk.Verstuur(formulier, null)).Status);
        Assert.DoesNotContain(
            await Zoekvraagproef.Lees(wereld, db => db.Statusperioden.ToListAsync()),
            s => s.Leveringsstatus == "2"
        );

        // An older file does not overwrite a newer one.
        var ouder = await zk.LaadOp(Adres, "Bestand", een, "wachtlijst.csv", ("Peildatum", "2026-10-01"));
        Assert.Contains("Er is al een bestand opgeslagen van", ouder.Inhoud, StringComparison.Ordinal);
    }

    private static async Task<Pagina> Neem(Bezoeker zk, byte[] bytes)
    {
        var naar = (await zk.LaadOp(Adres, "Bestand", bytes, "wachtlijst.csv")).Naar;
        return await zk.Open(naar!);
    }

    private static async Task Bewaar(Bezoeker zk, byte[] bytes)
    {
        var blad = await Neem(zk, bytes);
        Assert.Equal(HttpStatusCode.Redirect, (await zk.Verstuur(blad.Formulier("Sla alles op"), null)).Status);
    }

    private static Task<string> Versies(Proefregio wereld) =>
        Zoekvraagproef.Lees(
            wereld,
            async db =>
                string.Join(',', await db.Zoekvragen.OrderBy(z => z.Id).Select(z => z.Versie).ToListAsync())
                + $";{await db.Feiten.CountAsync()};{await db.Statusperioden.CountAsync()};{await db.Verloop.CountAsync()}"
        );

    [GeneratedRegex("^[0-9a-f]{64}$")]
    private static partial Regex Hash();
}
