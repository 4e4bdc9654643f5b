using System.Reflection;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Regiotafel.Kern.Poort;

namespace Regiotafel.Tests.Batterij;

/// <summary>Everything in the running system that answers a request: each handler method of each page, and each endpoint.</summary>
internal static class Handelaars
{
    public static async Task<IReadOnlyList<Handelaar>> Alle(WebApplication huis)
    {
        var lader = huis.Services.GetRequiredService<PageLoader>();
        var uit = new List<Handelaar>();
        foreach (
            var pagina in huis
                .Services.GetRequiredService<IActionDescriptorCollectionProvider>()
                .ActionDescriptors.Items.OfType<PageActionDescriptor>()
        )
        {
            var geladen = await lader.LoadAsync(pagina, EndpointMetadataCollection.Empty);
            uit.AddRange(
                VanPagina(geladen.ModelTypeInfo!, pagina.AttributeRouteInfo!.Template ?? "", geladen.HandlerMethods)
            );
        }
        uit.AddRange(
            huis.Services.GetRequiredService<EndpointDataSource>()
                .Endpoints.OfType<RouteEndpoint>()
                .Where(e => e.Metadata.GetMetadata<PageActionDescriptor>() is null)
                .SelectMany(VanEindpunt)
        );
        return uit;
    }

    /// <summary>The handler methods of one page model; a page without any answers a GET itself.</summary>
    public static IEnumerable<Handelaar> VanPagina(
        Type model,
        string route,
        IEnumerable<HandlerMethodDescriptor>? methoden
    )
    {
        var gevonden = (methoden ?? []).ToList();
        return gevonden.Count == 0
            ? [new Handelaar(route, "GET", null, Besluit(null, model), null)]
            : gevonden.Select(m => new Handelaar(
                route,
                m.HttpMethod.ToUpperInvariant(),
                m.Name,
                Besluit(m.MethodInfo, model),
                m.MethodInfo
            ));
    }

    private static IEnumerable<Handelaar> VanEindpunt(RouteEndpoint eindpunt)
    {
        var besluit =
            eindpunt.Metadata.GetMetadata<HandelingAttribute>()
            ?? (Attribute?)eindpunt.Metadata.GetMetadata<OpenbaarAttribute>();
        var wijzen = eindpunt.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["GET"];
        return wijzen.Select(w => new Handelaar(
            eindpunt.RoutePattern.RawText ?? "",
            w,
            null,
            besluit,
            null,
            IsPagina: false
        ));
    }

    private static Attribute? Besluit(MethodInfo? methode, Type model) =>
        methode?.GetCustomAttribute<HandelingAttribute>()
        ?? methode?.GetCustomAttribute<OpenbaarAttribute>()
        ?? model.GetCustomAttribute<HandelingAttribute>()
        ?? (Attribute?)model.GetCustomAttribute<OpenbaarAttribute>();
}

/// <summary>One handler: where it listens and the decision it carries.</summary>
/// <param name="Naam">Name of a named page handler.</param>
internal sealed record Handelaar(
    string Route,
    string Wijze,
    string? Naam,
    Attribute? Besluit,
    MethodInfo? Methode,
    bool IsPagina = true
)
{
    public string? Handeling => (Besluit as HandelingAttribute)?.Naam;

    public override string ToString() => $"{Wijze} /{Route.TrimStart('/')}{(Naam is null ? "" : $"?handler={Naam}")}";
}
