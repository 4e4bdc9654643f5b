using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Regiotafel.Kern;

namespace Regiotafel.Portfolio;

/// <summary>A refusal with the field of the form where it is shown; empty for the whole form.</summary>
internal sealed record Veldfout(string Veld, Weigering Weigering);

/// <summary>The form again, filled as it was sent, with what must be mended (422).</summary>
internal static class Formulierantwoord
{
    public static PageResult Herstel(this PageModel pagina)
    {
        pagina.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return pagina.Page();
    }

    public static PageResult Herstel(this PageModel pagina, string voorvoegsel, Veldfout fout)
    {
        var veld = fout.Veld.Length == 0 || voorvoegsel.Length == 0 ? fout.Veld : $"{voorvoegsel}.{fout.Veld}";
        pagina.ModelState.AddModelError(veld, fout.Weigering.Tekst);
        return pagina.Herstel();
    }
}
