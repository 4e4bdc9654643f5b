using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Net.Http.Headers;
using Regiotafel.Cijfers.Deur;
using Regiotafel.Kern;
using Regiotafel.Regioplan.Beeld;
using Regiotafel.Regioplan.Deur;
using Regiotafel.Regioplan.Pagina;
using Regiotafel.Regioplan.Publicatie;
using Regiotafel.Regioplan.Schrijven;
using Regiotafel.Regioplan.Sjablonen;

namespace Regiotafel.Regioplan.Uitvoer;

/// <summary>Answers who asks for a file of a plan.</summary>
internal sealed class Planbestandmaker(
    Planlezer lezer,
    IPlanboek boek,
    IUitgaven uitgaven,
    IPlannenstand plannen,
    Vastebestanden vast,
    Bladmaker blad,
    Planpdf pdf,
    Bestandkast kast,
    Klok klok,
    ILogger<Planbestandmaker> log
)
{
    public const string Pdf = "pdf";
    public const string Xlsx = "xlsx";
    public const string Json = "json";

    /// <summary>The PDF of an old version without the banner that says so.</summary>
    public const string Oorspronkelijk = "oorspronkelijk";

    private const string Druk =
        "Deze pdf is nu niet te maken, of er wordt veel gedrukt. Vraag hem over een minuut opnieuw. De webpagina en de andere bestanden zijn er wel.";

    public async Task<IResult> Geef(Planvraag vraag, HttpResponse antwoord, CancellationToken ct)
    {
        if (
            Planadres.Regio(vraag.Regio, klok.Vandaag) is not { } regio
            || Sjabloon.Van(vraag.Editie) is not { } sjabloon
        )
        {
            return Results.NotFound();
        }
        var gepubliceerd = await boek.Gepubliceerd(regio, sjabloon.Editie, vraag.Versie, ct);
        if (Weg(vraag, gepubliceerd) is { } weg)
        {
            return weg;
        }
        if (
            gepubliceerd is { IsIngetrokken: false }
            && await Bevroren(gepubliceerd, vraag.Soort, $"/regioplan/{regio.Slug}/{sjabloon.Editie}", antwoord, ct)
                is { } bevroren
        )
        {
            return bevroren;
        }
        var stand = $"{await uitgaven.Stand(ct)}/{await plannen.Stand(ct)}";
        var sleutel = $"{regio.Code} {vraag.Editie} {vraag.Versie} {vraag.Soort} {stand}";
        if (kast.Heeft(sleutel, out var bewaard))
        {
            return Antwoord(bewaard);
        }
        // The computed plan, or a version that was published before its bytes were kept.
        var plan =
            vraag.Versie is null ? await lezer.Haal(regio, sjabloon, ct)
            : gepubliceerd is null ? null
            : await lezer.Van(regio, sjabloon, gepubliceerd, ct);
        if (plan is null)
        {
            return Results.NotFound();
        }
        if (vraag.Soort == Pdf && !pdf.KanDrukken)
        {
            return Zeg(Planpdf.GeenDrukker, StatusCodes.Status503ServiceUnavailable);
        }
        if (await Maak(plan, vraag.Soort, ct) is not { } bestand)
        {
            return Later(antwoord);
        }
        kast.Zet(sleutel, bestand);
        return Antwoord(bestand);
    }

    // Of a version that is asked for by its number.
    private static IResult? Weg(Planvraag vraag, Gepubliceerdplan? plan) =>
        vraag.Versie is null ? null
        : plan is null ? Results.NotFound()
        : plan.Kop is { Ingetrokken: { } reden, IngetrokkenOp: { } op }
            ? Zeg(
                $"Versie {vraag.Versie} van dit regioplan is ingetrokken op {Planwoorden.Moment(op)}. Reden: {reden}",
                StatusCodes.Status410Gone
            )
        : null;

    // The very bytes of a published version; null when none were kept.
    private async Task<IResult?> Bevroren(
        Gepubliceerdplan plan,
        string soort,
        string adres,
        HttpResponse antwoord,
        CancellationToken ct
    )
    {
        if (plan.Opvolger is { Nummer: var opvolger })
        {
            antwoord.Headers.Link = $"<{adres}/v{opvolger}>; rel=\"successor-version\"";
        }
        var inhoud =
            soort == Pdf && plan.IsVervangen
                ? null
                : await vast.Lees(
                    plan.Kop.Id,
                    soort switch
                    {
                        Xlsx => Vastsoort.Xlsx,
                        Json => Vastsoort.Json,
                        _ => Vastsoort.Pdf,
                    },
                    ct
                );
        return inhoud switch
        {
            { Bytes: { } bytes } => Antwoord(
                new(bytes, Mime(soort), inhoud.Naam.Length > 0 ? inhoud.Naam : null, $"\"{inhoud.Hash}\"")
            ),
            { } => Zeg(Vastinhoud.Geschonden, StatusCodes.Status500InternalServerError),
            null when soort == Oorspronkelijk => Results.NotFound(),
            null => soort == Pdf ? await VanBlad(plan, adres, antwoord, ct) : null,
        };
    }

    // Printed when it is asked for, from the sheet that was frozen: an old version with its banner, or one that lost the words of another.
    private async Task<IResult?> VanBlad(
        Gepubliceerdplan plan,
        string adres,
        HttpResponse antwoord,
        CancellationToken ct
    )
    {
        if (await vast.Lees(plan.Kop.Id, Vastsoort.Blad, ct) is not { } vel)
        {
            return null;
        }
        if (vel.Bytes is not { } bytes)
        {
            return Zeg(Vastinhoud.Geschonden, StatusCodes.Status500InternalServerError);
        }
        if (!pdf.KanDrukken)
        {
            return Zeg(Planpdf.GeenDrukker, StatusCodes.Status503ServiceUnavailable);
        }
        var html = Encoding.UTF8.GetString(bytes);
        var vol = plan.IsVervangen ? blad.MetBanier(html, plan, adres) : html;
        return await Gedrukt(vol, vel.Naam, ct) is { } bestand ? Antwoord(bestand) : Later(antwoord);
    }

    private static IResult Later(HttpResponse antwoord)
    {
        antwoord.Headers.RetryAfter = "60";
        return Zeg(Druk, StatusCodes.Status503ServiceUnavailable);
    }

    // Null: too many prints wait already, or the printer failed; whoever asks again has it tried again.
    private async Task<Planbestand?> Gedrukt(string html, string naam, CancellationToken ct)
    {
        try
        {
            return pdf.Begint(html, out var druk)
                ? new(await druk.WaitAsync(ct), Planpdf.Soort, naam, Kenmerk(Encoding.UTF8.GetBytes(html)))
                : null;
        }
        catch (Exception fout) when (Planpdf.IsMislukt(fout))
        {
            log.LogWarning(new EventId(703, "pdf"), fout, "{Naam} is niet te drukken", naam);
            return null;
        }
    }

    private static string Mime(string soort) =>
        soort switch
        {
            Xlsx => Planxlsx.Soort,
            Json => Planjson.Soort,
            _ => Planpdf.Soort,
        };

    // Null: it cannot be printed now.
    private async Task<Planbestand?> Maak(Planbeeld plan, string soort, CancellationToken ct)
    {
        switch (soort)
        {
            case Xlsx:
                var werkmap = Planxlsx.Schrijf(plan);
                return new(werkmap, Planxlsx.Soort, Planrijen.Bestandsnaam(plan, soort), Kenmerk(werkmap));
            case Json:
                var json = Planjson.Schrijf(plan);
                return new(json, Planjson.Soort, null, Kenmerk(json));
            default:
                return await Gedrukt(await blad.Maak(plan), Planrijen.Bestandsnaam(plan, soort), ct);
        }
    }

    private static string Kenmerk(byte[] inhoud) => $"\"{Convert.ToHexStringLower(SHA256.HashData(inhoud))}\"";

    private static IResult Zeg(string tekst, int status) =>
        Results.Text(tekst, "text/plain", Encoding.UTF8, statusCode: status);

    private static IResult Antwoord(Planbestand bestand) =>
        Results.Bytes(
            bestand.Inhoud,
            bestand.Soort,
            bestand.Naam,
            entityTag: new EntityTagHeaderValue(bestand.Kenmerk)
        );
}
