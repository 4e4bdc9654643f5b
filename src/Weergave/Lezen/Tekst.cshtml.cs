using Microsoft.AspNetCore.Mvc.RazorPages;
using Regiotafel.Kern.Poort;

namespace Regiotafel.Weergave.Lezen;

internal sealed class TekstModel : PageModel
{
    public Hoofdstuk Hoofdstuk { get; private set; } = null!;

    [Openbaar("De handleiding helpt ook wie nog niet kan aanmelden")]
    public void OnGet(string naam) => Hoofdstuk = Boek.Handleiding.Vind(naam) ?? throw new NietGevonden("hoofdstuk");
}
