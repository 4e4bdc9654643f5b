using System.Net;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using AngleSharp.Html.Parser;
using Microsoft.EntityFrameworkCore;
using Regiotafel.Kern.Xlsx;
using Regiotafel.Tests.Portfolio.Excel;
using Regiotafel.Tests.Proef;

namespace Regiotafel.Tests.Batterij;

/// <summary>
/// B9: texts with markup, script, templates and SQL in every field of every form and in every column of a file. Nothing
/// comes to life on any page, what is kept stands there as it was typed, no table loses a row, nothing breaks.
/// </summary>
public sealed class B09MerkenTests
{
    private const int MerkenPerVeld = 3;
    private static readonly Persoon?[] Mensen = [null, Personen.ZbLinde, Personen.Bp, Personen.Zk, Personen.Lb];

    // Columns that take any text, and those whose wrong content a finding repeats.
    private static readonly string[] Tekstkoppen =
    [
        "Aanbieder",
        "Locatie",
        "Eenheid",
        "Adres",
        "Plaats",
        "Gemeente",
        "Contact",
        "Telefoon",
        "Bevestigd door",
        "Opmerking",
        "Wie belt",
    ];

    private static readonly string[] Strengkoppen =
    [
        "Locatiecode",
        "Eenheidcode",
        "Postcode",
        "E-mail",
        "Plekken ggz",
        "Vrij vanaf",
        "Zekerheid",
        "Wlz W",
        "Profielen",
        "Leveringsvorm",
        "Leeftijd vanaf",
        "Geslacht",
        "Contra-indicaties",
        "Voorzieningen",
        "Open voor regio's",
    ];

    [Theory, OpElkeMotor]
    public async Task B9_geen_veld_van_een_formulier_komt_tot_leven(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        await Batterijproef.Draai("B9", zaad: 9, proef => Formulieren(proef, wereld));
    }

    [Theory, OpElkeMotor]
    public async Task B9_geen_cel_kop_of_bestandsnaam_komt_tot_leven(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        await Batterijproef.Draai("B9", zaad: 9, proef => Bestanden(proef, wereld, tekst => tekst));
    }

    [Theory, OpElkeMotor]
    public async Task B9_vindt_een_pagina_die_tekst_als_opmaak_schrijft(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        await Batterijproef.Tegenproef("B9", zaad: 9, proef => Bestanden(proef, wereld, AlsOpmaak));
    }

    private static async Task Formulieren(Batterijproef proef, Proefregio wereld)
    {
        var begin = (await Handelaars.Alle(wereld.App))
            .Where(h =>
                h is { Wijze: "GET", IsPagina: true, Naam: null } && !h.Route.Contains('{', StringComparison.Ordinal)
            )
            .Select(h => $"/{h.Route.TrimStart('/')}")
            .ToList();
        var (voor, beurt) = (await Tellingen(wereld), 0);
        foreach (var persoon in Mensen)
        {
            var bezoeker = persoon is null ? wereld.Bezoeker() : await wereld.Als(persoon);
            var loop = new Formulierloop(bezoeker, begin);
            foreach (var veld in Formulierloop.Velden(await loop.Paginas()).ToList())
            {
                for (var keer = 0; keer <= MerkenPerVeld; keer++, beurt++)
                {
                    var merk = keer == MerkenPerVeld ? Merken.MetNul : Merken.Alle[beurt % Merken.Alle.Length];
                    if (await loop.Verstuur(veld, merk) is { } antwoord)
                    {
                        Tel(proef, "velden", antwoord, $"{persoon?.Naam} {veld}: {merk}");
                    }
                }
            }
        }

        foreach (var persoon in Mensen.OfType<Persoon>())
        {
            foreach (var (adres, pagina) in await new Formulierloop(await wereld.Als(persoon), begin).Paginas())
            {
                Tel(proef, "bladen erna", pagina, adres);
            }
        }

        var na = await Tellingen(wereld);
        proef.Tel(
            "tabellen",
            na.Zip(voor).All(t => t.First >= t.Second),
            () => $"{string.Join(' ', voor)} werd {string.Join(' ', na)}"
        );
    }

    private static async Task Bestanden(Batterijproef proef, Proefregio wereld, Func<string, string> zoals)
    {
        var voor = await Tellingen(wereld);
        var bp = await wereld.Als(Personen.Bp);
        var bewaard = await Inlezen(proef, bp, Tekstbestand(), zoals);
        await bp.Verstuur(bewaard.Formulier("GoedeRijen"), knop: null, ("GoedeRijen", "true"));
        await Inlezen(proef, bp, Strengbestand(), zoals);
        foreach (var merk in Merken.Alle)
        {
            Tel(proef, "bestandsnaam", Zoals(await bp.LaadOp("/portfolio/invoer", "Bestand", [], merk), zoals), merk);
        }

        var begin = (string[])["/portfolio?aantal=0", "/portfolio/zoeken", "/portfolio/invoer"];
        foreach (var persoon in (Persoon[])[Personen.Bp, Personen.ZbLinde, Personen.Zk])
        {
            var bezoeker = await wereld.Als(persoon);
            foreach (var (adres, pagina) in await new Formulierloop(bezoeker, begin).Paginas())
            {
                Tel(proef, "bladen erna", Zoals(pagina, zoals), adres);
            }

            var register = Zoals(await bezoeker.Open("/portfolio?aantal=0"), zoals);
            foreach (var merk in Merken.Alle)
            {
                proef.Tel("register letterlijk", Merken.Letterlijk(register, merk), () => $"{persoon.Naam}: {merk}");
            }
        }

        var na = await Tellingen(wereld);
        proef.Tel(
            "tabellen",
            na.Zip(voor).All(t => t.First >= t.Second),
            () => $"{string.Join(' ', voor)} werd {string.Join(' ', na)}"
        );
    }

    private static async Task<Pagina> Inlezen(
        Batterijproef proef,
        Bezoeker bp,
        byte[] bestand,
        Func<string, string> zoals
    )
    {
        var naar = await bp.LaadOp("/portfolio/invoer", "Bestand", bestand, "merken.xlsx");
        Assert.True(naar.Status == HttpStatusCode.Redirect, naar.Inhoud);
        var echt = await bp.Open(naar.Naar!);
        var pagina = Zoals(echt, zoals);
        Tel(proef, "verschil", pagina, naar.Naar!);
        foreach (var merk in Merken.Alle)
        {
            proef.Tel("verschil letterlijk", Merken.Letterlijk(pagina, merk), () => merk);
        }

        return echt;
    }

    /// <summary>A row per mark, with the mark in every column that takes any text.</summary>
    private static byte[] Tekstbestand() =>
        new Ruwbestand()
            .Blad(
                "Portfolio",
                Bladmaker.Rijen([
                    ["Plekken totaal", "Plekken vrij", .. Tekstkoppen, .. Merken.Alle.Select(Teksten.Vercijfer)],
                    .. Merken.Alle.Select(merk =>
                        (object?[])[9, 1, .. Enumerable.Repeat<object?>(Teksten.Vercijfer(merk), Tekstkoppen.Length)]
                    ),
                ])
            )
            .Bytes();

    private static byte[] Strengbestand() =>
        new Ruwbestand()
            .Blad(
                "Portfolio",
                Bladmaker.Rijen([
                    ["Aanbieder", "Locatie", "Plekken totaal", "Plekken vrij", .. Strengkoppen],
                    .. Merken.Alle.Select(
                        (merk, i) =>
                            (object?[])
                                [
                                    "Proefgroep De Linde",
                                    $"Merkhof {i}",
                                    9,
                                    1,
                                    .. Enumerable.Repeat<object?>(Teksten.Vercijfer(merk), Strengkoppen.Length),
                                ]
                    ),
                ])
            )
            .Bytes();

    private static void Tel(Batterijproef proef, string deel, Pagina pagina, string wat)
    {
        var vonken = Merken.Vonken(pagina.Document).ToList();
        proef.Tel(
            deel,
            vonken.Count == 0 && (int)pagina.Status < 500,
            () => $"{wat}: {pagina.Status} {string.Join(", ", vonken)}"
        );
    }

    private static Pagina Zoals(Pagina pagina, Func<string, string> zoals)
    {
        var tekst = zoals(pagina.Tekst);
        return pagina with { Tekst = tekst, Document = new HtmlParser().ParseDocument(tekst) };
    }

    /// <summary>The wrong variant: what people typed goes into the page as it is.</summary>
    private static string AlsOpmaak(string html)
    {
        var schrijver = HtmlEncoder.Create(UnicodeRanges.BasicLatin);
        return Merken.Alle.Aggregate(
            html,
            (h, merk) => h.Replace(schrijver.Encode(merk), merk, StringComparison.Ordinal)
        );
    }

    private static Task<int[]> Tellingen(Proefregio wereld) =>
        wereld.Lees(async db =>
            (int[])
                [
                    await db.Aanbieders.CountAsync(),
                    await db.Locaties.CountAsync(),
                    await db.Eenheden.CountAsync(),
                    await db.Aanbod.CountAsync(),
                    await db.Historie.CountAsync(),
                ]
        );
}
