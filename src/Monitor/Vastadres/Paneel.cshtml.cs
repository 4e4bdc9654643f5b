using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Regiotafel.Cijfers.Deur;
using Regiotafel.Kern.Poort;
using Regiotafel.Monitor.Landelijk;

namespace Regiotafel.Monitor.Vastadres;

// Not kept as bytes: the piece to embed names the host that was asked.
internal sealed class PaneelModel(Landelijkbeeld beeld, ILeeswijzer leeswijzer) : PageModel
{
    public Landelijkpaneel Paneel { get; private set; } = null!;

    public IEnumerable<Indicatorversie> Definities => Paneel.Indicatoren.Select(code => leeswijzer.Versies(code)[0]);

    /// <summary>For in a page of someone else.</summary>
    public string Inbedregel =>
        $"<iframe src=\"{Request.Scheme}://{Request.Host}{Paneel.Inbedadres}\" title=\"{HtmlEncoder.Default.Encode(Paneel.Figuur.Wat)}\" width=\"100%\" height=\"640\"></iframe>";

    [Openbaar("De landelijke cijfers zijn openbaar")]
    public IActionResult OnGet(string code)
    {
        if (beeld.Paneel(code) is not { } paneel)
        {
            return Nietgevonden.Pagina(
                this,
                "Deze figuur is er niet",
                "Het adres klopt niet. Kies een figuur van het landelijke beeld.",
                beeld.Panelen.Select(p => (p.Adres, p.Figuur.Wat))
            );
        }
        Paneel = paneel;
        return Page();
    }
}
