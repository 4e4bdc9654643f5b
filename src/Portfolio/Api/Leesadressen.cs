using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Regiotafel.Kern.Poort;

namespace Regiotafel.Portfolio.Api;

/// <summary>The addresses of the read API: the register as JSON, with the filters of the register page. No client is known here.</summary>
internal static class Leesadressen
{
    public static void Map(IEndpointRouteBuilder app)
    {
        var groep = app.MapGroup("/api/v1").WithTags("Portfolio");
        Zet<Apilijst<Apiaanbieder>>(
            groep.MapGet(
                "/aanbieders",
                (Leesapi api, HttpContext http, [AsParameters] Apivraag v, CancellationToken ct) =>
                    api.Aanbieders(http, v, ct)
            ),
            "portfolio.lezen",
            "De aanbieders van uw regio."
        );
        Zet<Apilijst<Apilocatie>>(
            groep.MapGet(
                "/locaties",
                (Leesapi api, HttpContext http, [AsParameters] Apivraag v, CancellationToken ct) =>
                    api.Locaties(http, v, ct)
            ),
            "portfolio.lezen",
            "De locaties van uw regio. Contactgegevens alleen voor rollen die ze mogen lezen."
        );
        Zet<Apilijst<Apieenheid>>(
            groep.MapGet(
                "/eenheden",
                (Leesapi api, HttpContext http, [AsParameters] Apivraag v, CancellationToken ct) =>
                    api.Eenheden(http, v, ct)
            ),
            "portfolio.lezen",
            "De eenheden van uw regio met wat daarvan bekend is. Wat ontbreekt, is onbekend."
        );
        Zet<Apiaanbodlijst>(
            groep.MapGet(
                "/aanbod",
                (Leesapi api, HttpContext http, [AsParameters] Apivraag v, CancellationToken ct) =>
                    api.Aanbod(http, v, ct)
            ),
            "aanbod.lezen",
            "De plekken van uw regio, met totalen."
        );
    }

    private static void Zet<T>(RouteHandlerBuilder adres, string handeling, string zin) =>
        adres
            .WithMetadata(new HandelingAttribute(handeling))
            .WithSummary(zin)
            .Produces<T>()
            .Produces(StatusCodes.Status304NotModified)
            .ProducesProblem(StatusCodes.Status401Unauthorized)
            .ProducesProblem(StatusCodes.Status403Forbidden)
            .ProducesValidationProblem(StatusCodes.Status422UnprocessableEntity);
}
