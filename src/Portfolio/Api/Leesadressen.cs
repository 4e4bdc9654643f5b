using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Regiotafel.Kern.Poort;

namespace Regiotafel.Portfolio.Api;

/// <summary>The addresses of the read API: the register as JSON, with the filters of the register page. No client is known here.</summary>
internal static class Leesadressen
{
    private delegate Task<IResult> Lezing(HttpContext http, Apivraag vraag, CancellationToken ct);

    public static void Map(IEndpointRouteBuilder app)
    {
        var groep = app.MapGroup("/api/v1").WithTags("Portfolio");
        Zet<Apilijst<Apiaanbieder>>(
            groep.MapGet("/aanbieders", Met(api => api.Aanbieders)),
            "portfolio.lezen",
            "De aanbieders van uw regio."
        );
        Zet<Apilijst<Apilocatie>>(
            groep.MapGet("/locaties", Met(api => api.Locaties)),
            "portfolio.lezen",
            "De locaties van uw regio, en die met plekken die ook open zijn voor uw regio. Contactgegevens alleen voor rollen die ze mogen lezen."
        );
        Zet<Apilijst<Apieenheid>>(
            groep.MapGet("/eenheden", Met(api => api.Eenheden)),
            "portfolio.lezen",
            "De eenheden van uw regio en wat uit andere regio's ook open is, met wat daarvan bekend is. Wat ontbreekt, is onbekend."
        );
        Zet<Apiaanbodlijst>(
            groep.MapGet("/aanbod", Met(api => api.Aanbod)),
            "aanbod.lezen",
            "De plekken van uw regio, met totalen, en daarna wat uit andere regio's ook open is. Dat telt niet mee in de totalen."
        );
    }

    private static Delegate Met(Func<Leesapi, Lezing> lezing) =>
        (Leesapi api, HttpContext http, [AsParameters] Apivraag vraag, CancellationToken ct) =>
            lezing(api)(http, vraag, ct);

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
