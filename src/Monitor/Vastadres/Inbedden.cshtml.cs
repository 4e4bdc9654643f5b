using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Regiotafel.Kern.Poort;
using Regiotafel.Monitor.Landelijk;

namespace Regiotafel.Monitor.Vastadres;

[Gepubliceerd, Inbedbaar]
internal sealed class InbeddenModel(Landelijkbeeld beeld) : PageModel
{
    public Landelijkpaneel Paneel { get; private set; } = null!;

    [Openbaar("De landelijke cijfers zijn openbaar")]
    public IActionResult OnGet(string code)
    {
        if (beeld.Paneel(code) is not { } paneel)
        {
            return NotFound();
        }
        Paneel = paneel with { Figuur = paneel.Figuur with { Adres = null } };
        return Page();
    }
}
