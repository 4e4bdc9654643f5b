using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Net.Http.Headers;
using Regiotafel.Cijfers.Deur;
using Regiotafel.Kern.Poort;

namespace Regiotafel.Monitor.Gegevens;

/// <summary>The figures of the national page for machines: the file, its description, and a reading address.</summary>
internal static class Gegevensadressen
{
    private const string Csv = "text/csv; charset=utf-8; header=present";
    private const string Reden = "De landelijke cijfers zijn openbaar";

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet(
                "/monitor/cijfers.csv",
                (Landelijkestand stand) =>
                    Results.Bytes(stand.Csv, Csv, "regiotafel-landelijk.csv", entityTag: Merk(stand))
            )
            .WithMetadata(new OpenbaarAttribute(Reden))
            .ExcludeFromDescription();
        app.MapGet(
                "/monitor/cijfers.csv-metadata.json",
                (Landelijkestand stand) => Results.Json(Beschrijving.Van(stand), contentType: "application/csvm+json")
            )
            .WithMetadata(new OpenbaarAttribute(Reden))
            .ExcludeFromDescription();
        app.MapGet("/api/v1/landelijk", Lees)
            .WithMetadata(new OpenbaarAttribute(Reden))
            .WithTags("Monitor")
            .WithSummary("De landelijke cijfers, met teller, noemer en waarde. ETag is de hash van het resultaat.")
            .Produces<Landelijkantwoord>()
            .Produces(StatusCodes.Status304NotModified);
    }

    private static IResult Lees(HttpContext http, Landelijkestand stand)
    {
        var merk = Merk(stand);
        http.Response.GetTypedHeaders().ETag = merk;
        return http.Request.GetTypedHeaders().IfNoneMatch.Any(m => m.Compare(merk, useStrongComparison: false))
            ? Results.StatusCode(StatusCodes.Status304NotModified)
            : Results.Json(new Landelijkantwoord(stand.Bron, stand.Hash, stand.Cijfers));
    }

    private static EntityTagHeaderValue Merk(Landelijkestand stand) => new($"\"{stand.Hash}\"");
}
