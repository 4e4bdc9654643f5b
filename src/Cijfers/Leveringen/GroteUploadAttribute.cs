using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.DependencyInjection;
using Regiotafel.Kern.Poort;

namespace Regiotafel.Cijfers.Leveringen;

/// <summary>
/// A page to which a whole delivery may be sent, by who may bring one. Runs before the form is read: for everybody else the limit
/// of the house stays, so nobody fills the disk without an account.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class GroteUploadAttribute : Attribute, IAsyncAuthorizationFilter, IOrderedFilter
{
    // Headers and form fields come on top of the files.
    private const long Toegift = 1 << 20;

    // What is thrown away before the answer; a browser that still sends would not read one.
    private const long Weggooien = 8L << 30;

    /// <summary>Before the antiforgery check, which reads the form.</summary>
    public int Order => 800;

    public async Task OnAuthorizationAsync(AuthorizationFilterContext context)
    {
        var http = context.HttpContext;
        if (!http.RequestServices.GetRequiredService<IPoort>().Mag("levering.inlezen"))
        {
            return;
        }
        var maat = http.RequestServices.GetRequiredService<Leveringsmaat>();
        var hoogstens = maat.MeesteBytes + Toegift;
        if (http.Request.ContentLength > hoogstens)
        {
            Verruim(http, Weggooien);
            await http.Request.Body.CopyToAsync(Stream.Null, http.RequestAborted);
            // The page of the refusal finds no form left to read.
            http.Features.Set<IFormFeature>(new FormFeature(FormCollection.Empty));
            throw new TeVeelGestuurd(Weigeringen.TeGroot(maat).Tekst + " Er is niets bewaard.");
        }
        Verruim(http, hoogstens);
        if (Uploadformulier.Kan(http.Request))
        {
            var (kluis, wie) = (
                http.RequestServices.GetRequiredService<Ruwkluis>(),
                http.RequestServices.GetRequiredService<IHandelende>()
            );
            var formulier = new Uploadformulier(http.Request, kluis, wie.Regio, hoogstens);
            http.Response.RegisterForDispose(formulier);
            http.Features.Set<IFormFeature>(formulier);
        }
    }

    private static void Verruim(HttpContext http, long hoogstens)
    {
        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } grens)
        {
            grens.MaxRequestBodySize = hoogstens;
        }
    }
}
