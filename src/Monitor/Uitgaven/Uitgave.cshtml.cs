using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Regiotafel.Cijfers.Deur;
using Regiotafel.Kern.Poort;

namespace Regiotafel.Monitor.Uitgaven;

/// <summary>One uitgave as it was frozen.</summary>
[Gepubliceerd]
internal sealed class UitgaveModel(Uitgavenboek boek) : PageModel
{
    public Openbareuitgave Uitgave { get; private set; } = null!;

    /// <summary>The newest uitgave that came after it, of the same region and edition.</summary>
    public Openbarekop? Nieuwer { get; private set; }

    [Openbaar("Een uitgave is voor iedereen geopend")]
    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct)
    {
        if (await boek.Haal(id, ct) is not { } uitgave)
        {
            return NotFound();
        }
        Uitgave = uitgave;
        Nieuwer = (await boek.Alle(ct)).FirstOrDefault(u =>
            u.Regio == uitgave.Regio
            && u.Editie == uitgave.Editie
            && u.IsVoorbeeld == uitgave.IsVoorbeeld
            && u.Op > uitgave.Op
        );
        return Page();
    }
}
