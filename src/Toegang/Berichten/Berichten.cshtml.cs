using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Regiotafel.Kern.Berichten;
using Regiotafel.Kern.Poort;

namespace Regiotafel.Toegang.Berichten;

/// <summary>The messages of the person who is signed in: what was mailed, or would have been.</summary>
internal sealed class BerichtenModel(Berichtenlijst lijst, IPostbus post, IHandelende wie) : PageModel
{
    public IReadOnlyList<Berichtrij> Rijen { get; private set; } = [];
    public bool Verzendt => post.Verzendt;

    [Handeling("mijnwerk.lezen")]
    public async Task OnGetAsync(CancellationToken ct) => Rijen = await lijst.Lees(wie.GebruikerId, ct);

    [Handeling("mijnwerk.lezen")]
    public async Task<IActionResult> OnPostGelezenAsync(CancellationToken ct)
    {
        await lijst.Gelezen(wie.GebruikerId, ct);
        return LocalRedirect("/berichten");
    }
}
