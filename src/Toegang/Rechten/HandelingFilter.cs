using System.Reflection;
using Microsoft.AspNetCore.Mvc.Filters;
using Regiotafel.Kern.Poort;

namespace Regiotafel.Toegang.Rechten;

/// <summary>
/// The first filter of every page handler. Without a decision in its attributes a handler is refused; so is a role that
/// lacks the action.
/// </summary>
internal sealed class HandelingFilter(Toelating toelating) : IAsyncPageFilter, IOrderedFilter
{
    // Before the transaction of the request begins: a refusal costs no write lock.
    public int Order => int.MinValue + 100;

    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(
        PageHandlerExecutingContext context,
        PageHandlerExecutionDelegate next
    )
    {
        var besluit = Besluit(context.HandlerMethod?.MethodInfo, context.ActionDescriptor.ModelTypeInfo);
        if (besluit is null && context.HandlerMethod is null)
        {
            // Somebody sends to a page that takes nothing: there is no handler that could forget to decide.
            throw new NietGevonden("Pagina");
        }
        if (toelating.Beoordeel(besluit, context.HttpContext) is { } eerst)
        {
            context.Result = eerst;
            return;
        }
        await next();
    }

    /// <summary>The decision of a handler: on the method, else on its page model; null when there is none.</summary>
    internal static Attribute? Besluit(MethodInfo? methode, Type? model) => Van(methode) ?? Van(model);

    private static Attribute? Van(MemberInfo? drager) =>
        drager?.GetCustomAttribute<HandelingAttribute>() ?? (Attribute?)drager?.GetCustomAttribute<OpenbaarAttribute>();
}
