using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Regiotafel.Kern.Poort;

namespace Regiotafel.Web.Fouten;

/// <summary>The page of an error, drawn after the answer has got its status.</summary>
[Openbaar("Een foutpagina is er voor iedereen.")]
[IgnoreAntiforgeryToken]
internal sealed class FoutModel : PageModel
{
    public int Code { get; private set; }
    public string? Nummer { get; private set; }

    /// <summary>The sentence of this refusal; null for the general one.</summary>
    public string? Uitleg { get; private set; }

    public void OnGet(int code) => Toon(code);

    [ZonderTransactie("Toont alleen waarom een formulier niet is aangenomen.")]
    public void OnPost(int code) => Toon(code);

    private void Toon(int code)
    {
        Code = code;
        Nummer = HttpContext.Items[Foutvanger.Nummer] as string;
        Uitleg = HttpContext.Items[Foutvanger.Uitleg] as string;
        Response.StatusCode = code;
    }
}
