using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Net.Http.Headers;
using Regiotafel.Kern;
using Regiotafel.Kern.Poort;
using Regiotafel.Regioplan.Pagina;
using Regiotafel.Regioplan.Sjablonen;

namespace Regiotafel.Regioplan.Uitvoer;

/// <summary>The address of the printed plan.</summary>
internal static class Pdfadres
{
    private static readonly OpenbaarAttribute Openbaar = new("Regioplannen zijn openbaar");

    public static void Map(IEndpointRouteBuilder app) =>
        app.MapGet("/regioplan/{regio}/{editie}/plan.pdf", Haal).WithMetadata(Openbaar).ExcludeFromDescription();

    private static async Task<IResult> Haal(
        string regio,
        string editie,
        Planlezer lezer,
        Bladmaker blad,
        Planpdf pdf,
        Klok klok,
        CancellationToken ct
    )
    {
        if (
            Planadres.Regio(regio, klok.Vandaag) is not { } gevonden
            || Sjabloon.Van(editie) is not { } sjabloon
            || await lezer.Haal(gevonden, sjabloon, ct) is not { } plan
        )
        {
            return Results.NotFound();
        }
        if (!pdf.KanDrukken)
        {
            return Results.Text(
                Planpdf.GeenDrukker,
                "text/plain",
                System.Text.Encoding.UTF8,
                StatusCodes.Status503ServiceUnavailable
            );
        }
        var html = await blad.Maak(plan);
        return Results.Bytes(
            await pdf.Druk(html, ct),
            Planpdf.Soort,
            Planrijen.Bestandsnaam(plan, "pdf"),
            entityTag: new EntityTagHeaderValue(
                $"\"{Convert.ToHexStringLower(SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(html)))}\""
            )
        );
    }
}
