using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Regiotafel.Kern;
using Regiotafel.Kern.Opslag;
using Regiotafel.Kern.Poort;
using Regiotafel.Weergave.Pagina;

namespace Regiotafel.Web.Filters;

/// <summary>
/// Every post of a page runs in one writing transaction that begins with the key of its form. The same form sent again gives
/// the same answer and no second effect; another body under the same key is refused. A refusal (the form is shown again)
/// undoes everything. What is kept of a form is encrypted: from a bare hash a password can be guessed, and a notice may hold a
/// link that opens an account.
/// </summary>
internal sealed class Schrijffilter(
    Werkeenheid werk,
    IHandelende wie,
    Klok klok,
    ITempDataDictionaryFactory bericht,
    IDataProtectionProvider bescherming
) : IAsyncPageFilter, IOrderedFilter
{
    /// <summary>Name of the hidden field with the key.</summary>
    public const string Sleutelveld = "Verzoeksleutel";

    private static readonly string[] BuitenAfdruk = [Sleutelveld, "__RequestVerificationToken"];

    private readonly IDataProtector slot = bescherming.CreateProtector("Web.Verzoek");

    /// <summary>Inside the access check, outside everything else.</summary>
    public int Order => 100;

    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(
        PageHandlerExecutingContext context,
        PageHandlerExecutionDelegate next
    )
    {
        var verzoek = context.HttpContext.Request;
        if (
            !HttpMethods.IsPost(verzoek.Method)
            || context.HandlerMethod?.MethodInfo.IsDefined(typeof(ZonderTransactieAttribute), inherit: false) == true
        )
        {
            await next();
            return;
        }
        var ct = context.HttpContext.RequestAborted;
        if (context.HandlerInstance is ISchrijfregio elders && await elders.Schrijfregio(ct) is { Length: > 0 } regio)
        {
            werk.Regio = regio;
        }
        await werk.BeginSchrijven(ct);
        try
        {
            var sleutel = Guid.TryParse(verzoek.Form[Sleutelveld], out var gegeven) ? gegeven : (Guid?)null;
            if (sleutel is { } eerste && await Herhaling(eerste, verzoek, ct) is { } eerder)
            {
                context.Result = eerder.Vingerafdruk
                    ? Antwoord(eerder.Antwoord, context.HttpContext)
                    : new StatusCodeResult(StatusCodes.Status422UnprocessableEntity);
                return;
            }
            var klaar = await next();
            if (klaar.Exception is null && IsGelukt(klaar.Result))
            {
                await Onthoud(sleutel, klaar.Result, context.HttpContext, ct);
                await werk.LegVast(ct);
            }
            else if (klaar.Exception is null && werk.Gelezen is { Count: > 0 } gelezen)
            {
                // The form comes back with what was read: no record, no answer.
                werk.DraaiTerug();
                await werk.SchrijfLog(gelezen, ct);
            }
        }
        finally
        {
            werk.DraaiTerug();
            // What the page still reads is of the session's own region.
            werk.Regio = null;
        }
    }

    private static bool IsGelukt(IActionResult? uitkomst) =>
        uitkomst is not PageResult and not StatusCodeResult { StatusCode: >= 400 };

    private async Task<(bool Vingerafdruk, string? Antwoord)?> Herhaling(
        Guid sleutel,
        HttpRequest verzoek,
        CancellationToken ct
    )
    {
        var afdruk = Afdruk(verzoek);
        await using (
            var zet = werk.Opdracht(
                "insert into kern_verzoek (gebruiker_id, sleutel, afdruk, op) values (@wie, @sleutel, @afdruk, @op) on conflict do nothing"
            )
        )
        {
            zet.Met("wie", wie.GebruikerId)
                .Met("sleutel", sleutel)
                .Met("afdruk", slot.Protect(afdruk))
                .Met("op", klok.Nu);
            if (await zet.ExecuteNonQueryAsync(ct) == 1)
            {
                return null;
            }
        }
        await using var lees = werk.Opdracht(
            "select afdruk, antwoord from kern_verzoek where gebruiker_id = @wie and sleutel = @sleutel"
        );
        lees.Met("wie", wie.GebruikerId).Met("sleutel", sleutel);
        await using var lezer = await lees.ExecuteReaderAsync(ct);
        await lezer.ReadAsync(ct);
        return (
            string.Equals(Open(lezer.GetString(0)), afdruk, StringComparison.Ordinal),
            await lezer.IsDBNullAsync(1, ct) ? null : Open(lezer.GetString(1))
        );
    }

    private async Task Onthoud(Guid? sleutel, IActionResult? uitkomst, HttpContext http, CancellationToken ct)
    {
        if (sleutel is null)
        {
            return;
        }
        var doel = uitkomst switch
        {
            RedirectToPageResult pagina => http
                .RequestServices.GetRequiredService<LinkGenerator>()
                .GetPathByPage(http, pagina.PageName, pagina.PageHandler, pagina.RouteValues),
            RedirectResult adres => adres.Url,
            LocalRedirectResult adres => adres.Url,
            _ => null,
        };
        if (doel is null)
        {
            return;
        }
        var melding = Paginadelen.WachtendeMelding(bericht.GetTempData(http));
        await using var opdracht = werk.Opdracht(
            "update kern_verzoek set antwoord = @antwoord where gebruiker_id = @wie and sleutel = @sleutel"
        );
        opdracht
            .Met("antwoord", slot.Protect(JsonSerializer.Serialize(new Bewaard(doel, melding))))
            .Met("wie", wie.GebruikerId)
            .Met("sleutel", sleutel);
        await opdracht.ExecuteNonQueryAsync(ct);
    }

    private LocalRedirectResult Antwoord(string? antwoord, HttpContext http)
    {
        if (antwoord is null || JsonSerializer.Deserialize<Bewaard>(antwoord) is not { } bewaard)
        {
            return new LocalRedirectResult("/");
        }
        if (bewaard.Melding is not null)
        {
            Paginadelen.ZetMelding(bericht.GetTempData(http), bewaard.Melding);
        }
        return new LocalRedirectResult(bewaard.Doel);
    }

    private string? Open(string bewaard)
    {
        try
        {
            return slot.Unprotect(bewaard);
        }
        catch (CryptographicException)
        {
            // Kept under keys that are gone: as good as another form.
            return null;
        }
    }

    private static string Afdruk(HttpRequest verzoek)
    {
        var tekst = new StringBuilder(verzoek.Path).Append(verzoek.QueryString.Value);
        foreach (
            var (veld, waarden) in verzoek
                .Form.Where(v => !BuitenAfdruk.Contains(v.Key))
                .OrderBy(v => v.Key, StringComparer.Ordinal)
        )
        {
            tekst.Append('\n').Append(veld).Append('=').AppendJoin('\u001f', waarden.ToArray());
        }
        foreach (var bestand in verzoek.Form.Files)
        {
            tekst.Append('\n').Append(bestand.Name).Append(':').Append(bestand.Length);
        }
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(tekst.ToString())));
    }

    private sealed record Bewaard(string Doel, string[]? Melding);
}
