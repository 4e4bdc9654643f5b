using Microsoft.AspNetCore.Mvc.RazorPages;
using Regiotafel.Cijfers.Definities;
using Regiotafel.Cijfers.Deur;
using Regiotafel.Kern.Poort;

namespace Regiotafel.Cijfers.Leeswijzer;

/// <summary>All figures with their definition, by edition.</summary>
internal sealed class LijstModel : PageModel
{
    public IEnumerable<(string Editie, IEnumerable<Definitie> Definities)> Edities =>
        Cijferloop.Edities.Select(e =>
            (
                e,
                (IEnumerable<Definitie>)
                    Definitieboek.Meegeleverd.VanEditie(e).OrderBy(d => d.Titel, StringComparer.OrdinalIgnoreCase)
            )
        );

    [Openbaar("Wat een openbaar cijfer betekent, is openbaar")]
    public void OnGet() { }
}
