using System.Buffers;
using System.Text;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Regiotafel.Weergave.Geheugen;

/// <summary>Sends a kept page with a fresh token and fresh keys.</summary>
internal sealed class Bladuitslag(OnthoudenBlad blad, IAntiforgery echtheid) : IActionResult
{
    public Task ExecuteResultAsync(ActionContext context)
    {
        context.HttpContext.Response.ContentType = "text/html; charset=utf-8";
        return Stuur(context.HttpContext, blad, echtheid);
    }

    /// <summary>Fills the holes and sends the page, in one piece.</summary>
    public static async Task Stuur(HttpContext http, OnthoudenBlad blad, IAntiforgery echtheid)
    {
        var token = Encoding.ASCII.GetBytes(echtheid.GetAndStoreTokens(http).RequestToken!);
        var lengte = blad.Lengte(token);
        var buffer = ArrayPool<byte>.Shared.Rent(lengte);
        try
        {
            blad.Vul(buffer.AsSpan(0, lengte), token);
            await http.Response.Body.WriteAsync(buffer.AsMemory(0, lengte), http.RequestAborted);
        }
        finally
        {
            // It held a token of somebody.
            ArrayPool<byte>.Shared.Return(buffer, clearArray: true);
        }
    }
}
