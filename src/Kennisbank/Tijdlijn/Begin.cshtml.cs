using Microsoft.AspNetCore.Mvc.RazorPages;
using Regiotafel.Kern.Codelijsten;
using Regiotafel.Kern.Poort;

namespace Regiotafel.Kennisbank.Tijdlijn;

/// <summary>The way into this room: sessions, and a timeline for each region.</summary>
internal sealed class BeginModel(IHandelende wie) : PageModel
{
    public Zorgkantoorregio? Eigen => Zorgkantoorregio.Alle.FirstOrDefault(r => r.Code == wie.Regio);

    public IEnumerable<Zorgkantoorregio> Regios => Zorgkantoorregio.Alle.OrderBy(r => r.Naam, StringComparer.Ordinal);

    [Openbaar("De kennisbank is openbaar")]
    public void OnGet() => ModelState.Clear();
}
