using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Net.Http.Headers;
using Regiotafel.Cijfers.Deur;
using Regiotafel.Kern.Poort;
using Regiotafel.Monitor.Landelijk;

namespace Regiotafel.Monitor.Gegevens;

/// <summary>For machines: what each figure means, in every version, and the catalogue of what can be downloaded.</summary>
internal static class Indicatoradressen
{
    private const string Reden = "Definities en landelijke cijfers zijn openbaar";

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/api/v1/indicatoren", Lijst)
            .WithMetadata(new OpenbaarAttribute(Reden))
            .WithTags("Monitor")
            .WithSummary("Alle cijfers met hun nieuwste definitie.")
            .Produces<IReadOnlyList<Indicatorantwoord>>()
            .Produces(StatusCodes.Status304NotModified);
        app.MapGet("/api/v1/indicatoren/{code}/versies", Versies)
            .WithMetadata(new OpenbaarAttribute(Reden))
            .WithTags("Monitor")
            .WithSummary("De definities van een cijfer, de nieuwste eerst, met toelichting en hash.")
            .Produces<IReadOnlyList<Indicatorversie>>()
            .Produces(StatusCodes.Status304NotModified)
            .Produces(StatusCodes.Status404NotFound);
        app.MapGet(
                "/monitor/catalogus.jsonld",
                (HttpContext http, Landelijkestand stand, Landelijkbeeld beeld, ILeeswijzer leeswijzer) =>
                    Results.Json(
                        Catalogus.Maak($"{http.Request.Scheme}://{http.Request.Host}", stand, beeld, leeswijzer),
                        contentType: "application/ld+json"
                    )
            )
            .WithMetadata(new OpenbaarAttribute(Reden))
            .ExcludeFromDescription();
    }

    private static IResult Lijst(HttpContext http, ILeeswijzer leeswijzer) =>
        MetMerk(
            http,
            leeswijzer.Alle,
            () =>
                leeswijzer
                    .Alle.DistinctBy(v => v.Code)
                    .Select(v => new Indicatorantwoord(
                        v.Code,
                        v.Titel,
                        v.Versie,
                        v.Soort,
                        v.Maat,
                        $"/api/v1/indicatoren/{v.Code}/versies"
                    ))
                    .ToList()
        );

    private static IResult Versies(string code, HttpContext http, ILeeswijzer leeswijzer) =>
        leeswijzer.Versies(code) is { Count: > 0 } versies ? MetMerk(http, versies, () => versies) : Results.NotFound();

    /// <summary>The mark is the hash over the hashes of the files: another text of any of them gives another mark.</summary>
    private static IResult MetMerk<T>(HttpContext http, IReadOnlyList<Indicatorversie> versies, Func<T> antwoord)
    {
        var hashes = string.Join('\n', versies.Select(v => $"{v.Code}@{v.Versie} {v.Hash}"));
        var merk = new EntityTagHeaderValue(
            $"\"{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(hashes)))}\""
        );
        http.Response.GetTypedHeaders().ETag = merk;
        return http.Request.GetTypedHeaders().IfNoneMatch.Any(m => m.Compare(merk, useStrongComparison: false))
            ? Results.StatusCode(StatusCodes.Status304NotModified)
            : Results.Json(antwoord());
    }
}
