using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Regiotafel.Cijfers.Deur;
using Regiotafel.Kern.Poort;

namespace Regiotafel.Monitor.Gegevens;

/// <summary>The figures of the national page for machines: the file, its description, and a reading address.</summary>
internal static class Gegevensadressen
{
    private const string Reden = "De landelijke cijfers zijn openbaar";

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet(
                "/monitor/cijfers.csv",
                (Landelijkestand stand) =>
                    Results.Bytes(
                        stand.Csv,
                        Cijferbestand.Soort,
                        "regiotafel-landelijk.csv",
                        entityTag: Merk.Van(stand.Hash)
                    )
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

    private static IResult Lees(HttpContext http, Landelijkestand stand) =>
        Merk.Json(http, stand.Hash, () => new Landelijkantwoord(stand.Bron, stand.Hash, stand.Cijfers));
}
