using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Regiotafel.Kern.Poort;

namespace Regiotafel.Weergave.Conflicten;

/// <summary>
/// Answers a stale form with the page that shows both sides. It stands outside the filter that opens the transaction, so that
/// the refused change is undone before the page is drawn.
/// </summary>
internal sealed class Conflictfilter : IAsyncPageFilter, IOrderedFilter
{
    private const string Blad = "/Weergave/Conflicten/Conflict.cshtml";

    public int Order => 50;

    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(
        PageHandlerExecutingContext context,
        PageHandlerExecutionDelegate next
    )
    {
        var klaar = await next();
        if (
            klaar.Exception is not Verouderd { Huidig: { } huidig }
            || context.HandlerInstance is not IConflictpagina pagina
            || !context.HttpContext.Request.HasFormContentType
        )
        {
            return;
        }
        var zijde = await pagina.Opgeslagen(huidig, context.HttpContext.RequestAborted);
        klaar.ExceptionHandled = true;
        klaar.Result = Antwoord(zijde, context.HttpContext.Request, ((PageModel)context.HandlerInstance).ViewData);
    }

    private static ViewResult Antwoord(Conflictzijde zijde, HttpRequest verzoek, ViewDataDictionary gegevens)
    {
        gegevens.ModelState.Clear();
        var conflict = Conflict.Tussen(zijde, verzoek.Form, verzoek.Path + verzoek.QueryString);
        return new ViewResult
        {
            ViewName = Blad,
            StatusCode = StatusCodes.Status409Conflict,
            ViewData = new ViewDataDictionary<Conflict>(gegevens, conflict),
        };
    }
}
