using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Regiotafel.Cijfers.Deur;
using Regiotafel.Kern;
using Regiotafel.Kern.Codelijsten;
using Regiotafel.Kern.Poort;
using Regiotafel.Monitor.Gegevens;
using Regiotafel.Monitor.Regios.Panelen;

namespace Regiotafel.Monitor.Regios;

/// <summary>The figures behind a panel as a file, with its description.</summary>
internal static class Paneeladressen
{
    private static readonly OpenbaarAttribute Openbaar = new("Wat een regio heeft geleverd, is openbaar");

    public static void Map(IEndpointRouteBuilder app)
    {
        const string paneel = "/monitor/{regio:length(4)}/paneel/{code}/cijfers.csv";
        app.MapGet(paneel, Csv).WithMetadata(Openbaar).ExcludeFromDescription();
        app.MapGet(paneel + "-metadata.json", Beschrijf).WithMetadata(Openbaar).ExcludeFromDescription();
    }

    private static async Task<IResult> Csv(string regio, string code, Regioblik blik, Klok klok, CancellationToken ct)
    {
        if (await Paneel(regio, code, blik, klok, ct) is not { Cijfers.Count: > 0 } paneel)
        {
            return Results.NotFound();
        }
        var inhoud = Cijferbestand.Schrijf(paneel.Cijfers, paneel.IsVoorbeeld);
        return Results.Bytes(
            inhoud,
            Cijferbestand.Soort,
            Cijferbestand.Naam($"{regio}-{code}", paneel.IsVoorbeeld),
            entityTag: Merk.Van(inhoud)
        );
    }

    private static async Task<IResult> Beschrijf(
        string regio,
        string code,
        Regioblik blik,
        Klok klok,
        CancellationToken ct
    ) =>
        await Paneel(regio, code, blik, klok, ct) is { Cijfers.Count: > 0 } paneel
            ? Results.Json(
                Beschrijving.Maak(
                    "cijfers.csv",
                    $"{paneel.Naam.Naam}, {Cijferwoorden.Regio(regio)}"
                        + (paneel.IsVoorbeeld ? $" ({Voorbeeldmerk.Tekst})" : ""),
                    string.Join(" ", paneel.Bronnen.Select(b => b.Regel())),
                    string.Join(" ", paneel.Bronnen.Select(b => b.Tabel.MetingId)),
                    Cijferbestand.Kolommen
                ),
                contentType: "application/csvm+json"
            )
            : Results.NotFound();

    private static async Task<Paneel?> Paneel(
        string regio,
        string code,
        Regioblik blik,
        Klok klok,
        CancellationToken ct
    ) =>
        Zorgkantoorregio.Van(regio, klok.Vandaag) is { } gevonden && gevonden.Code == regio
            ? blik.Panelen(await blik.Van(gevonden, ct), kwartaal: null).FirstOrDefault(p => p.Naam.Code == code)
            : null;
}
