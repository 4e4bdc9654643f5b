using Microsoft.AspNetCore.Mvc.RazorPages;
using Regiotafel.Kern.Poort;

namespace Regiotafel.Weergave.Lezen;

internal sealed class InhoudModel : PageModel
{
    [Openbaar("De handleiding helpt ook wie nog niet kan aanmelden")]
    public void OnGet() { }
}
