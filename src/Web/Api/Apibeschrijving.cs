using Regiotafel.Kern.Poort;

namespace Regiotafel.Web.Api;

/// <summary>The OpenAPI document of the read API: <c>/api/v1/openapi.json</c>.</summary>
internal static class Apibeschrijving
{
    private const string Naam = "v1";

    public static void AddApibeschrijving(this IServiceCollection diensten) =>
        diensten.AddOpenApi(
            Naam,
            o =>
            {
                o.ShouldInclude = a => a.RelativePath?.StartsWith("api/v1/", StringComparison.Ordinal) == true;
                o.AddDocumentTransformer(
                    (document, _, _) =>
                    {
                        document.Info.Title = "Regiotafel, lezen";
                        document.Info.Version = Naam;
                        document.Info.Description =
                            "Het register van uw regio als JSON. Aanmelden gaat met de sessie van de website. "
                            + "Er staan geen gegevens van cliënten in.";
                        document.Servers?.Clear();
                        return Task.CompletedTask;
                    }
                );
            }
        );

    public static void MapApibeschrijving(this IEndpointRouteBuilder app) =>
        app.MapOpenApi($"/api/{Naam}/openapi.json")
            .WithMetadata(new OpenbaarAttribute("Beschrijft alleen welke adressen er zijn."));
}
