using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Regiotafel.Kern;

namespace Regiotafel.Toegang;

/// <summary>The form again, filled as it was sent, with what must be mended (422).</summary>
internal static class Formulierantwoord
{
    public static PageResult Herstel(this PageModel pagina)
    {
        pagina.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return pagina.Page();
    }

    public static PageResult Herstel(this PageModel pagina, string veld, Weigering weigering)
    {
        pagina.ModelState.AddModelError(veld, weigering.Tekst);
        return pagina.Herstel();
    }
}
