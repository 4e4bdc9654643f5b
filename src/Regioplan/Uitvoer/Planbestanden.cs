using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Net.Http.Headers;
using Regiotafel.Kern.Codelijsten;
using Regiotafel.Kern.Poort;
using Regiotafel.Regioplan.Beeld;
using Regiotafel.Regioplan.Pagina;
using Regiotafel.Regioplan.Sjablonen;

namespace Regiotafel.Regioplan.Uitvoer;

/// <summary>The files of a plan, each under the hash of its bytes: who has them already gets nothing but that they are still so.</summary>
internal static class Planbestanden
{
    private const string Plan = "/regioplan/{regio}/{editie}/plan";
    private static readonly OpenbaarAttribute Openbaar = new("Regioplannen zijn openbaar");

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet(Plan + ".xlsx", Xlsx).WithMetadata(Openbaar).ExcludeFromDescription();
        app.MapGet(Plan + ".json", Json).WithMetadata(Openbaar).ExcludeFromDescription();
    }

    private static async Task<IResult> Xlsx(string regio, string editie, Planlezer lezer, CancellationToken ct) =>
        await Haal(regio, editie, lezer, ct) is { } plan
            ? Geef(Planxlsx.Schrijf(plan), Planxlsx.Soort, Planrijen.Bestandsnaam(plan, "xlsx"))
            : Results.NotFound();

    private static async Task<IResult> Json(string regio, string editie, Planlezer lezer, CancellationToken ct) =>
        await Haal(regio, editie, lezer, ct) is { } plan
            ? Geef(Planjson.Schrijf(plan), Planjson.Soort, null)
            : Results.NotFound();

    private static async Task<Planbeeld?> Haal(string regio, string editie, Planlezer lezer, CancellationToken ct) =>
        Zorgkantoorregio.VanSlug(regio) is { } gevonden && Sjabloon.Van(editie) is { } sjabloon
            ? await lezer.Haal(gevonden, sjabloon, ct)
            : null;

    private static IResult Geef(byte[] inhoud, string soort, string? naam) =>
        Results.Bytes(
            inhoud,
            soort,
            naam,
            entityTag: new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(inhoud))}\"")
        );
}
