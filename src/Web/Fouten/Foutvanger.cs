using System.Diagnostics;
using Regiotafel.Kern.Opslag;
using Regiotafel.Kern.Poort;

namespace Regiotafel.Web.Fouten;

/// <summary>
/// The one place that catches. The answer has the status of the exception and an empty body; the page for that status is drawn
/// after it. A defect is logged under its reference number, without content.
/// </summary>
internal sealed class Foutvanger(RequestDelegate volgende, ILogger<Foutvanger> log)
{
    /// <summary>Where the reference number of this request is found.</summary>
    public const string Nummer = "foutnummer";

    /// <summary>Where the sentence of a refusal is found, when it has one of its own.</summary>
    public const string Uitleg = "foutuitleg";

    public async Task Invoke(HttpContext http)
    {
        try
        {
            await volgende(http);
        }
        catch (OperationCanceledException) when (http.RequestAborted.IsCancellationRequested)
        {
            // The reader left; nobody waits for an answer, and one that has begun keeps its status.
            if (!http.Response.HasStarted)
            {
                http.Response.StatusCode = 499;
            }
        }
        catch (Exception fout) when (!http.Response.HasStarted)
        {
            var status = Foutvertaling.Status(fout);
            var nummer = (Activity.Current?.TraceId.ToHexString() ?? Guid.NewGuid().ToString("N"))[..12];
            if (status == StatusCodes.Status500InternalServerError)
            {
                log.LogError(
                    new EventId(500, "defect"),
                    fout,
                    "Fout {Nummer} bij {Methode} {Route}",
                    nummer,
                    http.Request.Method,
                    Route(http)
                );
            }
            http.RequestServices.GetRequiredService<Werkeenheid>().DraaiTerug();
            http.Response.Clear();
            http.Items[Nummer] = nummer;
            http.Items[Uitleg] = (fout as GeenToegang)?.Uitleg ?? (fout as TeVeelGestuurd)?.Uitleg;
            http.Response.StatusCode = status;
        }
    }

    /// <summary>The pattern of the route, not the address: an address holds ids.</summary>
    private static string Route(HttpContext http) =>
        (http.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText ?? "onbekend";
}
