using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Primitives;
using Regiotafel.Kern.Poort;
using Regiotafel.Toegang.Aanmelden;

namespace Regiotafel.Toegang.TweedeFactor;

/// <summary>
/// Asks for the second factor again. A form that was on its way comes along in hidden fields and goes on, by the browser
/// itself (status 307), to where it was going: no text is lost and no script is needed.
/// </summary>
internal sealed class BevestigUzelfModel(Bevestiging bevestiging, Democode demo) : PageModel
{
    public const string Doelveld = "StapDoel";
    public const string Wijzeveld = "StapWijze";

    private static readonly HashSet<string> Eigen = new(StringComparer.OrdinalIgnoreCase)
    {
        Doelveld,
        Wijzeveld,
        nameof(StapCode),
        "__RequestVerificationToken",
    };

    [BindProperty, Required(ErrorMessage = "Vul de code in.")]
    public string? StapCode { get; set; }

    public string Doel { get; private set; } = Terugadres.Begin;

    public bool IsPost { get; private set; }

    public string? Democode { get; private set; }

    /// <summary>The fields of the form that waits.</summary>
    public IReadOnlyList<KeyValuePair<string, StringValues>> Bewaard { get; private set; } = [];

    [Handeling("account.beheren")]
    public Task OnGetAsync(string? doel, CancellationToken ct) => Toon(doel, isPost: false, ct);

    [
        Handeling("account.beheren"),
        ZonderTransactie("Wat hier telt, blijft staan, ook als het antwoord een weigering is.")
    ]
    public Task OnPostAsync(string? doel, CancellationToken ct) => Toon(doel, isPost: true, ct);

    [
        Handeling("account.beheren"),
        ZonderTransactie("Wat hier telt, blijft staan, ook als het antwoord een weigering is.")
    ]
    public async Task<IActionResult> OnPostCodeAsync(CancellationToken ct)
    {
        var (doel, isPost) = (Request.Form[Doelveld].ToString(), Request.Form[Wijzeveld] == "post");
        if (string.IsNullOrWhiteSpace(StapCode))
        {
            await Toon(doel, isPost, ct);
            ModelState.AddModelError(nameof(StapCode), "Vul de code in.");
        }
        else if (await bevestiging.Voer(StapCode, ct) is { } weigering)
        {
            await Toon(doel, isPost, ct);
            ModelState.AddModelError(nameof(StapCode), weigering.Tekst);
        }
        else
        {
            var adres = Terugadres.Van(doel);
            return isPost ? LocalRedirectPreserveMethod(adres) : LocalRedirect(adres);
        }
        return this.Herstel();
    }

    private async Task Toon(string? doel, bool isPost, CancellationToken ct)
    {
        ModelState.Clear();
        (Doel, IsPost) = (Terugadres.Van(doel), isPost);
        Bewaard = Request.HasFormContentType ? [.. Request.Form.Where(veld => !Eigen.Contains(veld.Key))] : [];
        Democode = await demo.Nu(HttpContext, ct);
    }
}
