using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;

namespace Regiotafel.Web.Fouten;

/// <summary>Below <c>/api</c> an error is no page but <c>application/problem+json</c>, in the same words.</summary>
internal sealed class Apifout(RequestDelegate volgende)
{
    public async Task Invoke(HttpContext http)
    {
        if (!http.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal))
        {
            await volgende(http);
            return;
        }
        if (http.Features.Get<IStatusCodePagesFeature>() is { } pagina)
        {
            pagina.Enabled = false;
        }
        await volgende(http);
        var antwoord = http.Response;
        if (antwoord.HasStarted || antwoord.StatusCode < 400 || antwoord.ContentType is not null)
        {
            return;
        }
        var probleem = new ProblemDetails
        {
            Status = antwoord.StatusCode,
            Title = Zin(antwoord.StatusCode),
            Detail = http.Items[Foutvanger.Uitleg] as string,
        };
        if (http.Items[Foutvanger.Nummer] is string nummer)
        {
            probleem.Extensions["nummer"] = nummer;
        }
        await antwoord.WriteAsJsonAsync(
            probleem,
            options: null,
            contentType: "application/problem+json",
            http.RequestAborted
        );
    }

    private static string Zin(int status) =>
        status switch
        {
            400 => "Dit verzoek klopt niet.",
            401 => "U bent niet aangemeld.",
            403 => "Uw rol heeft hier geen recht op.",
            404 => "Dit adres is er niet.",
            405 => "Hier kan alleen worden gelezen.",
            429 => "Te veel verzoeken achter elkaar. Wacht een minuut.",
            503 => "Regiotafel is even druk. Probeer het over een halve minuut opnieuw.",
            _ => "Er ging iets mis.",
        };
}
