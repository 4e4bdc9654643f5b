using System.Security.Claims;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;
using Regiotafel.Kern;
using Regiotafel.Kern.Poort;
using Regiotafel.Weergave.Pagina;

namespace Regiotafel.Weergave.Geheugen;

/// <summary>
/// Gives a page again that was made before, or keeps the one that is made now. Stands inside the access check: the session, the
/// role and the state of the store have been looked at in every request before a kept page is given.
/// </summary>
internal sealed class Geheugenfilter(
    Paginageheugen geheugen,
    IHandelende wie,
    IPaginakader kader,
    IOptions<AntiforgeryOptions> echtheid,
    Klok klok
) : IAsyncPageFilter, IAsyncResultFilter, IOrderedFilter
{
    private Opname? opname;

    /// <summary>Inside the access check, outside the handler.</summary>
    public int Order => 50;

    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(
        PageHandlerExecutingContext context,
        PageHandlerExecutionDelegate next
    )
    {
        if (
            context.HandlerInstance is IOnthoudenPagina pagina
            && Mag(context)
            && await pagina.Kenmerk(context.HttpContext.RequestAborted) is { } kenmerk
        )
        {
            var zicht = Zicht(context.HttpContext);
            if (geheugen.Vind(zicht, kenmerk, klok.Nu) is { } blad)
            {
                context.Result = new Bladuitslag(blad);
                return;
            }
            opname = new Opname(pagina, zicht, kenmerk, new Paginagaten());
            context.HttpContext.Features.Set(opname.Gaten);
        }
        await next();
    }

    public async Task OnResultExecutionAsync(ResultExecutingContext context, ResultExecutionDelegate next)
    {
        if (opname is null || context.Result is not PageResult)
        {
            await next();
            return;
        }
        var http = context.HttpContext;
        var lijf = http.Response.Body;
        using var pagina = new MemoryStream();
        http.Response.Body = pagina;
        try
        {
            if ((await next()).Exception is not null)
            {
                return;
            }
        }
        finally
        {
            http.Response.Body = lijf;
        }
        var antwoord = http.Response;
        var blad = OnthoudenBlad.Van(pagina.GetBuffer().AsSpan(0, (int)pagina.Length), opname.Gaten, antwoord.Headers);
        // An answer with a new cookie belongs to that cookie, not to the one of the request.
        if (antwoord.StatusCode == StatusCodes.Status200OK && antwoord.Headers.SetCookie.Count == 0)
        {
            geheugen.Bewaar(opname.Zicht, opname.Kenmerk, blad, (klok.Nu, opname.Pagina.HoudbaarTot));
        }
        await Bladuitslag.Stuur(http, blad);
    }

    // A notice is shown once, and a named handler or a refused address is no plain reading.
    private bool Mag(PageHandlerExecutingContext context) =>
        geheugen.Aan
        && wie.Aangemeld
        && HttpMethods.IsGet(context.HttpContext.Request.Method)
        && context.HandlerMethod is { Name: null or "" }
        && context.ModelState.IsValid
        && !context.HttpContext.Request.Cookies.ContainsKey(Kamer.Meldingkoekje);

    // The session with the cookie that its tokens go with, who reads in which role and for whom, all that the frame shows, and
    // the address with its question.
    private string Zicht(HttpContext http) =>
        string.Join(
            '\n',
            [
                http.User.FindFirstValue(ClaimTypes.NameIdentifier),
                http.Request.Cookies[echtheid.Value.Cookie.Name!],
                wie.GebruikerId.ToString(),
                wie.Rol.ToString(),
                wie.OrganisatieId.ToString(),
                wie.Regio,
                kader.Gebruikernaam,
                kader.Rolnaam,
                kader.Organisatienaam,
                kader.Regionaam,
                kader.IsDemo ? "demo" : "",
                .. kader.Kamers.Select(k => $"{k.Url} {k.Naam} {k.Actief}"),
                http.Request.PathBase,
                http.Request.Path,
                http.Request.QueryString.Value,
            ]
        );

    private sealed record Opname(IOnthoudenPagina Pagina, string Zicht, string Kenmerk, Paginagaten Gaten);
}
