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
internal sealed class GroteUploadAttribute : Attribute, IAuthorizationFilter, IOrderedFilter
{
    // Headers and form fields come on top of the files.
    private const long Hoogstens = Leveringsgrenzen.MeesteBytes + (1 << 20);

    /// <summary>Before the antiforgery check, which reads the form.</summary>
    public int Order => 800;

    public void OnAuthorization(AuthorizationFilterContext context)
    {
        var http = context.HttpContext;
        if (!http.RequestServices.GetRequiredService<IPoort>().Mag("levering.inlezen"))
        {
            return;
        }
        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } grens)
        {
            grens.MaxRequestBodySize = Hoogstens;
        }
        http.Features.Set<IFormFeature>(
            new FormFeature(
                http.Request,
                new FormOptions
                {
                    MultipartBodyLengthLimit = Hoogstens,
                    ValueCountLimit = Leveringsgrenzen.MeesteBestanden,
                }
            )
        );
    }
}
