using Microsoft.AspNetCore.Mvc.Filters;

namespace Regiotafel.Weergave.Conflicten;

/// <summary>Before the form is bound: turns the choices of the conflict page into the form that the page expects.</summary>
internal sealed class Conflictoplosser : IAsyncResourceFilter
{
    public async Task OnResourceExecutionAsync(ResourceExecutingContext context, ResourceExecutionDelegate next)
    {
        var verzoek = context.HttpContext.Request;
        if (verzoek.HasFormContentType)
        {
            var formulier = await verzoek.ReadFormAsync(context.HttpContext.RequestAborted);
            if (Conflictkeuze.IsGemaakt(formulier))
            {
                verzoek.Form = Conflictkeuze.LosOp(formulier);
            }
        }
        await next();
    }
}
