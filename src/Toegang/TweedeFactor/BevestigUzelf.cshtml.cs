using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Primitives;
using Regiotafel.Kern.Poort;
using Regiotafel.Toegang.Aanmelden;
using Regiotafel.Toegang.Toegangssleutels;
using Regiotafel.Weergave.Formulieren;

namespace Regiotafel.Toegang.TweedeFactor;

/// <summary>
/// Asks for the second factor again. A form that was on its way comes along in hidden fields and goes on, by the browser
/// itself (status 307), to where it was going: no text is lost and no script is needed.
/// </summary>
internal sealed class BevestigUzelfModel(Bevestiging bevestiging, Sleutelaanmelding sleutels, Democode demo) : PageModel
{
    public const string Doelveld = "StapDoel";
    public const string Wijzeveld = "StapWijze";

    private static readonly HashSet<string> Eigen = new(StringComparer.OrdinalIgnoreCase)
    {
        Doelveld,
        Wijzeveld,
        nameof(StapCode),
        Sleutelantwoord.Uitdagingveld,
        Sleutelantwoord.Tekstveld,
        "__RequestVerificationToken",
    };

    [BindProperty, Required(ErrorMessage = "Vul de code in.")]
    public string? StapCode { get; set; }

    public string Doel { get; private set; } = Terugadres.Begin;

    public bool IsPost { get; private set; }

    public string? Democode { get; private set; }

    public bool HeeftSleutel { get; private set; }

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
            return Verder(doel, isPost);
        }
        return this.Herstel();
    }

    [Handeling("account.beheren")]
    public async Task<IActionResult> OnPostSleutelvraagAsync(CancellationToken ct) =>
        new JsonResult(await sleutels.Vraag(ct));

    [Handeling("account.beheren"), ZonderTransactie("Een uitdaging is op, ook als het antwoord een weigering is.")]
    public async Task<IActionResult> OnPostSleutelAsync(
        string? stapUitdaging,
        string? stapAntwoord,
        CancellationToken ct
    )
    {
        var (doel, isPost) = (Request.Form[Doelveld].ToString(), Request.Form[Wijzeveld] == "post");
        if (await sleutels.Bevestig(new(stapUitdaging, stapAntwoord), ct) is not { } weigering)
        {
            return Verder(doel, isPost);
        }
        await Toon(doel, isPost, ct);
        return this.Herstel(Sleutelantwoord.Tekstveld, weigering);
    }

    private LocalRedirectResult Verder(string doel, bool isPost)
    {
        var adres = Terugadres.Van(doel);
        return isPost ? LocalRedirectPreserveMethod(adres) : LocalRedirect(adres);
    }

    private async Task Toon(string? doel, bool isPost, CancellationToken ct)
    {
        ModelState.Clear();
        (Doel, IsPost) = (Terugadres.Van(doel), isPost);
        Bewaard = Request.HasFormContentType ? [.. Request.Form.Where(veld => !Eigen.Contains(veld.Key))] : [];
        Democode = await demo.Nu(HttpContext, ct);
        HeeftSleutel = await sleutels.Kan(ct);
    }
}
