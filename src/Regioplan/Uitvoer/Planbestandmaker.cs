using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;
using Regiotafel.Cijfers.Deur;
using Regiotafel.Kern;
using Regiotafel.Kern.Codelijsten;
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
    Bladmaker blad,
    Planpdf pdf,
    Bestandkast kast,
    Klok klok
)
{
    public const string Pdf = "pdf";
    public const string Xlsx = "xlsx";
    public const string Json = "json";

    private const string Druk =
        "Er wordt nu veel gedrukt. Vraag deze pdf over een minuut opnieuw. De webpagina en de andere bestanden zijn er wel.";

    public async Task<IResult> Geef(Planvraag vraag, HttpResponse antwoord, CancellationToken ct)
    {
        if (
            Planadres.Regio(vraag.Regio, klok.Vandaag) is not { } regio
            || Sjabloon.Van(vraag.Editie) is not { } sjabloon
        )
        {
            return Results.NotFound();
        }
        var stand = $"{await uitgaven.Stand(ct)}/{await plannen.Stand(ct)}";
        var sleutel = $"{regio.Code} {vraag.Editie} {vraag.Versie} {vraag.Soort} {stand}";
        if (kast.Heeft(sleutel, out var bewaard))
        {
            return Antwoord(bewaard);
        }
        var (plan, weg) = await Zoek(regio, sjabloon, vraag.Versie, ct);
        if (plan is null)
        {
            return weg is null ? Results.NotFound() : Zeg(weg, StatusCodes.Status410Gone);
        }
        if (vraag.Soort == Pdf && !pdf.KanDrukken)
        {
            return Zeg(Planpdf.GeenDrukker, StatusCodes.Status503ServiceUnavailable);
        }
        if (await Maak(plan, vraag.Soort, ct) is not { } bestand)
        {
            antwoord.Headers.RetryAfter = "60";
            return Zeg(Druk, StatusCodes.Status503ServiceUnavailable);
        }
        kast.Zet(sleutel, bestand);
        return Antwoord(bestand);
    }

    private async Task<(Planbeeld? Plan, string? Weg)> Zoek(
        Zorgkantoorregio regio,
        Sjabloon sjabloon,
        int? versie,
        CancellationToken ct
    )
    {
        if (versie is null)
        {
            return (await lezer.Haal(regio, sjabloon, ct), null);
        }
        return await boek.Gepubliceerd(regio, sjabloon.Editie, versie, ct) switch
        {
            null => (null, null),
            { Kop: { Ingetrokken: { } reden, IngetrokkenOp: { } op } } => (
                null,
                $"Versie {versie} van dit regioplan is ingetrokken op {Planwoorden.Moment(op)}. Reden: {reden}"
            ),
            { } plan => (await lezer.Van(regio, sjabloon, plan, ct), null),
        };
    }

    // Null: too many prints wait already.
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
                var html = await blad.Maak(plan);
                return pdf.Begint(html, out var druk)
                    ? new(
                        await druk.WaitAsync(ct),
                        Planpdf.Soort,
                        Planrijen.Bestandsnaam(plan, soort),
                        Kenmerk(Encoding.UTF8.GetBytes(html))
                    )
                    : null;
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
