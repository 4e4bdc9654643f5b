using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Regiotafel.Kern.Opslag;
using Regiotafel.Kern.Poort;
using Regiotafel.Toegang.Logboek;

namespace Regiotafel.Toegang.Rechten;

/// <summary>
/// The judgement for endpoints that are no page: their decision is in the metadata. Also sees to it that refusals are in the
/// log before the first byte leaves.
/// </summary>
internal sealed class Toegangscontrole(RequestDelegate volgende)
{
    public async Task Invoke(HttpContext http, Toelating toelating, Weigerboek weigerboek, Werkeenheid werk)
    {
        http.Response.OnStarting(() => LegVast(weigerboek, werk, http.RequestAborted));
        // Razor handlers each carry their own decision, which the page filter reads.
        if (http.GetEndpoint() is { } endpoint && endpoint.Metadata.GetMetadata<PageActionDescriptor>() is null)
        {
            var besluit =
                endpoint.Metadata.GetMetadata<HandelingAttribute>()
                ?? (Attribute?)endpoint.Metadata.GetMetadata<OpenbaarAttribute>();
            if (toelating.Beoordeel(besluit, http) is not null)
            {
                http.Response.StatusCode = StatusCodes.Status401Unauthorized;
                return;
            }
        }
        await volgende(http);
    }

    private static async Task LegVast(Weigerboek weigerboek, Werkeenheid werk, CancellationToken ct)
    {
        if (weigerboek.Leeg)
        {
            return;
        }
        // What was refused must not stay open: on SQLite it would also keep the log from being written.
        werk.DraaiTerug();
        await weigerboek.Schrijf(ct);
    }
}
