using System.IO.Compression;
using System.Net;
using Microsoft.EntityFrameworkCore;
using Regiotafel.Kern.Xlsx;
using Regiotafel.Portfolio.Excel;
using Regiotafel.Portfolio.Excel.Leeswerker;
using Regiotafel.Tests.Portfolio.Excel;
using Regiotafel.Tests.Proef;

namespace Regiotafel.Tests.Batterij;

/// <summary>B19: hostile files. None of them breaks anything, each refusal names its reason in Dutch, nothing is stored.</summary>
[Trait("soort", "opslag")] // not a rule test: unpacks large files and starts processes
public sealed class B19VijandigTests
{
    private static readonly DateOnly Vandaag = new(2026, 11, 2);

    // Through the real page and the real process: one or two of each family.
    private static readonly string[] OverHetWeb =
    [
        "platte tekst",
        "met wachtwoord",
        "afgekapt op 7/21",
        "bit om op 3/16 van het blad",
        "zipbom",
        "zipbom die over zijn maat liegt",
        "zip in zip",
        "entiteitenbom",
        "pad naar buiten",
        "blad op het web",
        "geen kop",
        "BSN in een cel",
        "kolom ontbreekt",
    ];

    [Fact]
    public Task B19_elk_vijandig_bestand_wordt_met_reden_geweigerd() =>
        Batterijproef.Draai("B19", zaad: 19, proef => Proef(proef, Lees));

    [Fact]
    public Task B19_vindt_een_lezer_die_de_maten_in_de_zip_gelooft() =>
        Batterijproef.Tegenproef("B19", zaad: 19, proef => Proef(proef, GelooftDeMaten));

    [Theory, OpElkeMotor]
    public async Task B19_de_pagina_weigert_met_reden_en_bewaart_niets(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        await Batterijproef.Draai(
            "B19",
            zaad: 19,
            async proef =>
            {
                var linde = await wereld.Als(Personen.ZbLinde);
                var voor = await Stand(wereld);
                foreach (var vijand in OverHetWeb.Select(naam => VijandigeBestanden.Alle.Single(v => v.Naam == naam)))
                {
                    var antwoord = await linde.LaadOp("/portfolio/invoer", "Bestand", vijand.Maak(), "portfolio.xlsx");
                    proef.Tel(
                        "geweigerd",
                        antwoord.Status == HttpStatusCode.UnprocessableEntity
                            && antwoord.Inhoud.Contains(vijand.Reden!, StringComparison.Ordinal)
                            && antwoord.Inhoud.Contains("Er is niets opgeslagen", StringComparison.Ordinal),
                        () => $"{vijand.Naam}: {antwoord.Status} {antwoord.Inhoud}"
                    );
                    proef.Tel("niets bewaard", await Stand(wereld) == voor, () => vijand.Naam);
                }
            }
        );
    }

    [Fact]
    public async Task Een_bestand_met_een_eindeloos_antwoord_is_te_zwaar()
    {
        var bestand = await new Leesproces(Leesgrenzen.Gewoon with { Tijd = TimeSpan.FromMinutes(2) }).Lees(
            VijandigeBestanden.LangAntwoord(),
            Vandaag,
            CancellationToken.None
        );

        Assert.Equal((true, Redenen.TeZwaar), (bestand.Geweigerd, bestand.Bevindingen.Single().Uitleg));
    }

    [Fact]
    public async Task Een_bestand_dat_meer_geheugen_vraagt_dan_de_lezer_heeft_is_te_zwaar()
    {
        var proces = new Leesproces(
            Leesgrenzen.Gewoon with
            {
                Tijd = TimeSpan.FromMinutes(2),
                Geheugen = 24L * 1024 * 1024,
            }
        );
        var klein = await proces.Lees(Bladmaker.Bestand(), Vandaag, CancellationToken.None);
        var bestand = await proces.Lees(VijandigeBestanden.VeelCellen(), Vandaag, CancellationToken.None);

        Assert.False(klein.Geweigerd);
        Assert.Equal((true, Redenen.TeZwaar), (bestand.Geweigerd, bestand.Bevindingen.Single().Uitleg));
    }

    [Fact]
    public async Task Een_bestand_waarvoor_de_tijd_te_kort_is_duurt_te_lang()
    {
        var bestand = await new Leesproces(Leesgrenzen.Gewoon with { Tijd = TimeSpan.FromMilliseconds(1) }).Lees(
            Bladmaker.Bestand(),
            Vandaag,
            CancellationToken.None
        );

        Assert.Equal((true, Redenen.TeLang), (bestand.Geweigerd, bestand.Bevindingen.Single().Uitleg));
    }

    private static Task Proef(Batterijproef proef, Func<byte[], (string? Reden, int Rijen)> lees)
    {
        foreach (var vijand in VijandigeBestanden.Alle)
        {
            var (reden, rijen) = ((string?)null, 0);
            var fout = Record.Exception(() => (reden, rijen) = lees(vijand.Maak()));
            proef.Tel("crash", fout is null, () => $"{vijand.Naam}: {fout!.GetType().Name} {fout.Message}");
            proef.Tel(
                "reden",
                vijand.Reden is null
                    ? reden is null && rijen > 0
                    : reden?.StartsWith(vijand.Reden, StringComparison.Ordinal) == true && rijen == 0,
                () => $"{vijand.Naam}: {reden ?? $"gelezen, {rijen} rijen"}"
            );
        }

        return Task.CompletedTask;
    }

    private static (string?, int) Lees(byte[] bytes)
    {
        var bestand = Portfoliolezer.Lees(bytes, Vandaag);
        return (bestand.Bevindingen.FirstOrDefault(b => b.Ernst == "weiger")?.Uitleg, bestand.Rijen.Count);
    }

    /// <summary>The wrong variant: adds up the sizes that the directory of the zip claims, and unpacks nothing to check them.</summary>
    private static (string?, int) GelooftDeMaten(byte[] bytes)
    {
        if (!bytes.AsSpan().StartsWith("PK\u0003\u0004"u8))
        {
            return Lees(bytes);
        }

        try
        {
            using var zip = new ZipArchive(new MemoryStream(bytes), ZipArchiveMode.Read);
            var totaal = zip.Entries.Sum(e => e.Length);
            return totaal > 100L * bytes.Length ? (Redenen.TeSterkIngepakt, 0)
                : totaal > 100L * 1024 * 1024 ? (Redenen.UitgepaktTeGroot, 0)
                : (null, 1);
        }
        catch (InvalidDataException)
        {
            return (Redenen.Beschadigd, 0);
        }
    }

    private static Task<(int, int, long)> Stand(Proefregio wereld) =>
        wereld.Lees(async db =>
            (await db.Invoer.CountAsync(), await db.Historie.CountAsync(), await db.Standen.SumAsync(s => s.Teller))
        );
}
