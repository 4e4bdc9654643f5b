using Microsoft.AspNetCore.Mvc.RazorPages;
using Regiotafel.Kern.Poort;

namespace Regiotafel.Monitor.Uitleg;

[Gepubliceerd]
internal sealed class UitlegModel : PageModel
{
    [Openbaar("Uitleg bij openbare cijfers")]
    public void OnGet() { }
}
