using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Regiotafel.Weergave.Conflicten;

/// <summary>Before the form is bound: turns the choices of the conflict page into the form that the page expects.</summary>
internal sealed class Conflictoplosser : IAsyncResourceFilter
{
    public async Task OnResourceExecutionAsync(ResourceExecutingContext context, ResourceExecutionDelegate next)
    {
        var (http, verzoek) = (context.HttpContext, context.HttpContext.Request);
        if (http.Features.Get<IStatusCodeReExecuteFeature>() is not null)
        {
            // The page of a refusal asks nothing of the form: what was sent and refused unread goes into no temporary file.
            http.Features.Set<IFormFeature>(new FormFeature(FormCollection.Empty));
        }
        else if (verzoek.HasFormContentType)
        {
            var formulier = await Lees(verzoek, context.HttpContext.RequestAborted);
            if (Conflictkeuze.IsGemaakt(formulier))
            {
                verzoek.Form = Conflictkeuze.LosOp(formulier);
            }
        }
        await next();
    }

    // The framework's word for a form that no browser sends (NUL in a value, too many fields): a bad request, no defect.
    private static async Task<IFormCollection> Lees(HttpRequest verzoek, CancellationToken ct)
    {
        try
        {
            return await verzoek.ReadFormAsync(ct);
        }
        catch (InvalidDataException fout)
        {
            throw new BadHttpRequestException("The form cannot be read.", StatusCodes.Status400BadRequest, fout);
        }
    }
}
