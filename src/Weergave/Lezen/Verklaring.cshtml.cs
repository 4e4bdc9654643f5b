using Microsoft.AspNetCore.Mvc.RazorPages;
using Regiotafel.Kern.Poort;

namespace Regiotafel.Weergave.Lezen;

internal sealed class VerklaringModel : PageModel
{
    public Hoofdstuk Hoofdstuk { get; private set; } = null!;

    [Openbaar("Iedereen mag weten hoe Regiotafel omgaat met gegevens en met toegankelijkheid")]
    public void OnGet(string naam) => Hoofdstuk = Boek.Verklaringen.Vind(naam) ?? throw new NietGevonden("verklaring");
}
