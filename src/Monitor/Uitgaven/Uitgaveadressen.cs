using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Regiotafel.Cijfers.Deur;
using Regiotafel.Kern.Poort;
using Regiotafel.Monitor.Gegevens;

namespace Regiotafel.Monitor.Uitgaven;

/// <summary>The opened uitgaven for machines: JSON under a mark, and each table as a file with its description.</summary>
internal static class Uitgaveadressen
{
    private static readonly OpenbaarAttribute Openbaar = new("Een uitgave is voor iedereen geopend");

    public static void Map(IEndpointRouteBuilder app)
    {
        Lees<Uitgavekop[]>(app, "/api/v1/uitgaven", Lijst, "De openbare uitgaven, de nieuwste eerst.");
        Lees<Uitgaveantwoord>(app, "/api/v1/uitgaven/{id:guid}", Een, "Een uitgave met al haar cijfers.");
        Lees<Wijzigingenantwoord>(
            app,
            "/api/v1/uitgaven/{id:guid}/wijzigingen",
            Wijzigingen,
            "Wat een uitgave veranderde tegenover de vorige van dezelfde regio en editie."
        );
        Lees<Metingantwoord>(
            app,
            "/api/v1/metingen/{id:length(64)}",
            Meting,
            "Het vrije deel van een meting: wat openbare uitgaven ervan tonen."
        );
        Bestand(app, "/monitor/uitgaven/{id:guid}/{indicator}/cijfers.csv", Csv);
        Bestand(app, "/monitor/uitgaven/{id:guid}/{indicator}/cijfers.csv-metadata.json", Beschrijf);
    }

    private static void Lees<T>(IEndpointRouteBuilder app, string adres, Delegate antwoord, string zin) =>
        app.MapGet(adres, antwoord)
            .WithMetadata(Openbaar)
            .WithTags("Monitor")
            .WithSummary(zin)
            .Produces<T>()
            .Produces(StatusCodes.Status304NotModified)
            .Produces(StatusCodes.Status404NotFound);

    private static void Bestand(IEndpointRouteBuilder app, string adres, Delegate antwoord) =>
        app.MapGet(adres, antwoord).WithMetadata(Openbaar).ExcludeFromDescription();

    private static async Task<IResult> Lijst(HttpContext http, Uitgavenboek boek, CancellationToken ct)
    {
        var alle = await boek.Alle(ct);
        return Merk.Json(http, Samen(alle.Select(u => u.Hash)), () => alle.Select(Uitgavekop.Van));
    }

    private static async Task<IResult> Een(HttpContext http, Guid id, Uitgavenboek boek, CancellationToken ct) =>
        await boek.Haal(id, ct) is { } uitgave
            ? Merk.Json(
                http,
                uitgave.Hash,
                () =>
                    new Uitgaveantwoord(Uitgavekop.Van(uitgave.Kop()), [.. uitgave.Tabellen.SelectMany(t => t.Cijfers)])
            )
            : Results.NotFound();

    private static async Task<IResult> Wijzigingen(HttpContext http, Guid id, Uitgavenboek boek, CancellationToken ct)
    {
        if (await boek.Haal(id, ct) is not { } uitgave)
        {
            return Results.NotFound();
        }
        var vorige = Wijzigingenlijst.Vorige(uitgave, await boek.Alle(ct)) is { } kop
            ? await boek.Haal(kop.Id, ct)
            : null;
        return Merk.Json(
            http,
            Samen([uitgave.Hash, vorige?.Hash ?? ""]),
            () =>
                new Wijzigingenantwoord(
                    uitgave.Id,
                    vorige?.Id,
                    vorige is null ? [] : Wijzigingenlijst.Van(uitgave, vorige)
                )
        );
    }

    private static async Task<IResult> Meting(HttpContext http, string id, Uitgavenboek boek, CancellationToken ct)
    {
        var gevonden = (await boek.Alle(ct)).Where(k => k.Metingen.Contains(id)).ToList();
        if (gevonden.Count == 0)
        {
            return Results.NotFound();
        }
        var uitgave = (await boek.Haal(gevonden[0].Id, ct))!;
        var tabel = uitgave.Tabellen.First(t => t.MetingId == id);
        return Merk.Json(
            http,
            Samen([id, .. gevonden.Select(k => k.Hash)]),
            () =>
                new Metingantwoord(
                    id,
                    tabel.Indicator,
                    tabel.Versie,
                    Uitgavekop.Van(gevonden[0]).Herkomst,
                    [.. gevonden.Select(k => k.Id)],
                    tabel.Cijfers
                )
        );
    }

    private static async Task<IResult> Csv(Guid id, string indicator, Uitgavenboek boek, CancellationToken ct)
    {
        if (await Tabel(id, indicator, boek, ct) is not var (uitgave, tabel))
        {
            return Results.NotFound();
        }
        var inhoud = Cijferbestand.Schrijf(tabel.Cijfers, uitgave.IsVoorbeeld);
        return Results.Bytes(
            inhoud,
            Cijferbestand.Soort,
            Cijferbestand.Naam(tabel.Indicator, uitgave.IsVoorbeeld),
            entityTag: Merk.Van(inhoud)
        );
    }

    private static async Task<IResult> Beschrijf(Guid id, string indicator, Uitgavenboek boek, CancellationToken ct) =>
        await Tabel(id, indicator, boek, ct) is var (uitgave, tabel)
            ? Results.Json(
                Beschrijving.Maak(
                    "cijfers.csv",
                    Uitgavewoorden.Titel(uitgave, tabel),
                    Cijferbron.Regel(uitgave, tabel),
                    tabel.MetingId,
                    Cijferbestand.Kolommen
                ),
                contentType: "application/csvm+json"
            )
            : Results.NotFound();

    private static async Task<(Openbareuitgave Uitgave, Uitgavetabel Tabel)?> Tabel(
        Guid id,
        string indicator,
        Uitgavenboek boek,
        CancellationToken ct
    ) =>
        await boek.Haal(id, ct) is { } uitgave
        && uitgave.Tabellen.FirstOrDefault(t => t.Indicator == indicator) is { } tabel
            ? (uitgave, tabel)
            : null;

    private static string Samen(IEnumerable<string> delen) =>
        Merk.Hash(Encoding.UTF8.GetBytes(string.Join('\n', delen)));
}
