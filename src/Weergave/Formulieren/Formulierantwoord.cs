using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Regiotafel.Kern;
using Regiotafel.Weergave.Pagina;

namespace Regiotafel.Weergave.Formulieren;

/// <summary>What a page answers to a form.</summary>
public static class Formulierantwoord
{
    /// <summary>It is done: on to the page that shows it, which opens with what succeeded.</summary>
    public static LocalRedirectResult Klaar(this PageModel pagina, string adres, string zin, string? toelichting = null)
    {
        pagina.Gelukt(zin, toelichting);
        return pagina.LocalRedirect(adres);
    }

    /// <summary>The form again, filled as it was sent, with what must be mended (422).</summary>
    public static PageResult Herstel(this PageModel pagina)
    {
        pagina.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return pagina.Page();
    }

    /// <summary>The form again, with why it was refused at the field; without a field above the form.</summary>
    public static PageResult Herstel(this PageModel pagina, string veld, Weigering weigering)
    {
        pagina.ModelState.AddModelError(veld, weigering.Tekst);
        return pagina.Herstel();
    }

    /// <summary>The page again, as it is stored now, because what the form was about changed meanwhile (409): nothing of it was done.</summary>
    public static PageResult Intussen(this PageModel pagina, Weigering weigering)
    {
        pagina.ModelState.AddModelError("", weigering.Tekst);
        pagina.Response.StatusCode = StatusCodes.Status409Conflict;
        return pagina.Page();
    }

    /// <summary>On to another address when it was done; else the page again, with why it was refused at the field.</summary>
    /// <param name="pagina">The page.</param>
    /// <param name="veld">The field; empty for above the form.</param>
    /// <param name="weigering">Why the domain refused; null when it did not.</param>
    /// <param name="gelukt">Where to go, and what to say there.</param>
    /// <param name="teken">Reads the page again.</param>
    public static async Task<IActionResult> Beantwoord(
        this PageModel pagina,
        string veld,
        Weigering? weigering,
        (string Adres, string Zin) gelukt,
        Func<Task> teken
    )
    {
        if (weigering is not null)
        {
            pagina.ModelState.AddModelError(veld, weigering.Tekst);
        }
        if (pagina.ModelState.IsValid)
        {
            return pagina.Klaar(gelukt.Adres, gelukt.Zin);
        }
        await teken();
        return pagina.Herstel();
    }
}
