using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Net.Http.Headers;
using Regiotafel.Kern.Poort;
using Regiotafel.Kern.Xlsx;
using Regiotafel.Monitor.Landelijk;
using Regiotafel.Weergave.Figuren;

namespace Regiotafel.Monitor.Vastadres;

/// <summary>A figure and its table as files, at addresses that stay; all tables together as workbook and as zip.</summary>
internal static class Figuuradressen
{
    private const string Reden = "De landelijke cijfers zijn openbaar";
    private const string Xlsxsoort = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public static void Map(IEndpointRouteBuilder app)
    {
        Openbaar(app.MapGet("/monitor/paneel/{code}.svg", Svg));
        Openbaar(app.MapGet("/monitor/paneel/{code}.csv", Csv));
        Openbaar(app.MapGet("/monitor/paneel/{code}.csv-metadata.json", Beschrijving));
        Openbaar(
            app.MapGet(
                "/monitor/cijfers.xlsx",
                (Landelijkbeeld beeld) =>
                    Bestand(
                        WerkmapSchrijver.Schrijf([.. beeld.Panelen.Select(Figuurbestand.Blad)]),
                        Xlsxsoort,
                        "regiotafel-landelijk.xlsx"
                    )
            )
        );
        Openbaar(
            app.MapGet(
                "/monitor/cijfers.zip",
                (Landelijkbestanden bestanden) => Bestand(bestanden.Zip, "application/zip", "regiotafel-landelijk.zip")
            )
        );
    }

    private static void Openbaar(RouteHandlerBuilder adres) =>
        adres.WithMetadata(new OpenbaarAttribute(Reden)).ExcludeFromDescription();

    private static IResult Svg(string code, Landelijkbeeld beeld, HttpContext http)
    {
        if (beeld.Paneel(code) is not { } paneel)
        {
            return Results.NotFound();
        }
        var vraag = http.Request;
        var svg = Losbeeld.Maak(paneel.Figuur, $"{vraag.Scheme}://{vraag.Host}{paneel.Adres}");
        return Bestand(Encoding.UTF8.GetBytes(svg), "image/svg+xml", $"{code}.svg");
    }

    private static IResult Csv(string code, Landelijkbeeld beeld) =>
        beeld.Paneel(code) is { } paneel
            ? Bestand(Figuurbestand.Csv(paneel.Figuur.Tabel), Figuurbestand.Csvsoort, $"{code}.csv")
            : Results.NotFound();

    private static IResult Beschrijving(string code, Landelijkbeeld beeld) =>
        beeld.Paneel(code) is { } paneel
            ? Results.Json(Figuurbestand.Beschrijving(paneel), contentType: Figuurbestand.Metadatasoort)
            : Results.NotFound();

    private static IResult Bestand(byte[] inhoud, string soort, string naam) =>
        Results.Bytes(
            inhoud,
            soort,
            naam,
            entityTag: new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(inhoud))}\"")
        );
}
