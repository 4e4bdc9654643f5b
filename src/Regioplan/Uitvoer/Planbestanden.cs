using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Regiotafel.Kern.Poort;
using Regiotafel.Regioplan.Pagina;

namespace Regiotafel.Regioplan.Uitvoer;

/// <summary>The addresses of the files of a plan, and of its leeswijzer: of the one that stands, and of each published version for ever.</summary>
internal static class Planbestanden
{
    private const string Plan = "/regioplan/{regio}/{editie}";
    private const string Versie = "/v{versie:int}";
    private static readonly OpenbaarAttribute Openbaar = new("Regioplannen zijn openbaar");

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet(
                $"{Plan}{Versie}/plan-oorspronkelijk.pdf",
                (string regio, string editie, HttpContext http, Planbestandmaker maker, CancellationToken ct) =>
                    maker.Geef(new(regio, editie, Nummer(http), Planbestandmaker.Oorspronkelijk), http.Response, ct)
            )
            .WithMetadata(Openbaar)
            .ExcludeFromDescription();
        // The leeswijzer is a section of the plan: people share this address, and it leads there.
        app.MapGet(
                $"{Plan}/leeswijzer",
                (string regio, string editie) =>
                    Results.LocalRedirect($"/regioplan/{Planadres.Deel(regio)}/{Planadres.Deel(editie)}#leeswijzer")
            )
            .WithMetadata(Openbaar)
            .ExcludeFromDescription();
        foreach (var soort in new[] { Planbestandmaker.Pdf, Planbestandmaker.Xlsx, Planbestandmaker.Json })
        {
            foreach (var adres in new[] { Plan, Plan + Versie })
            {
                app.MapGet(
                        $"{adres}/plan.{soort}",
                        (string regio, string editie, HttpContext http, Planbestandmaker maker, CancellationToken ct) =>
                            maker.Geef(new(regio, editie, Nummer(http), soort), http.Response, ct)
                    )
                    .WithMetadata(Openbaar)
                    .ExcludeFromDescription();
            }
        }
    }

    // From the path only: a number behind the question mark asks for nothing.
    private static int? Nummer(HttpContext http) =>
        http.GetRouteValue("versie") is string versie ? int.Parse(versie, CultureInfo.InvariantCulture) : null;
}
