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
            groep.MapGet("/aanbieders", Aanbieders),
            "portfolio.lezen",
            "De aanbieders van uw regio."
        );
        Zet<Apilijst<Apilocatie>>(
            groep.MapGet("/locaties", Locaties),
            "portfolio.lezen",
            "De locaties van uw regio, en die met plekken die ook open zijn voor uw regio. Contactgegevens alleen voor rollen die ze mogen lezen."
        );
        Zet<Apilijst<Apieenheid>>(
            groep.MapGet("/eenheden", Eenheden),
            "portfolio.lezen",
            "De eenheden van uw regio en wat uit andere regio's ook open is, met wat daarvan bekend is. Wat ontbreekt, is onbekend."
        );
        Zet<Apiaanbodlijst>(
            groep.MapGet("/aanbod", Aanbod),
            "aanbod.lezen",
            "De plekken van uw regio, met totalen, en daarna wat uit andere regio's ook open is. Dat telt niet mee in de totalen."
        );
    }

    private static Task<IResult> Aanbieders(
        Leesapi api,
        HttpContext http,
        [AsParameters] Apivraag vraag,
        CancellationToken ct
    ) => api.Aanbieders(http, vraag, ct);

    private static Task<IResult> Locaties(
        Leesapi api,
        HttpContext http,
        [AsParameters] Apivraag vraag,
        CancellationToken ct
    ) => api.Locaties(http, vraag, ct);

    private static Task<IResult> Eenheden(
        Leesapi api,
        HttpContext http,
        [AsParameters] Apivraag vraag,
        CancellationToken ct
    ) => api.Eenheden(http, vraag, ct);

    private static Task<IResult> Aanbod(
        Leesapi api,
        HttpContext http,
        [AsParameters] Apivraag vraag,
        CancellationToken ct
    ) => api.Aanbod(http, vraag, ct);

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
