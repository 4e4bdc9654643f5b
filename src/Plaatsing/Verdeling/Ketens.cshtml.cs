using Microsoft.AspNetCore.Mvc.RazorPages;
using Regiotafel.Kern.Opslag;
using Regiotafel.Kern.Poort;

namespace Regiotafel.Plaatsing.Verdeling;

/// <summary>Which moves together help most, as stories and as tables, and for which urgent people together there is too little.</summary>
internal sealed class KetensModel(Regioverdeling verdeling, Werkeenheid werk, IHandelende wie) : PageModel
{
    private const string Handeling = "keten.berekenen";

    public Verdelingsbeeld Beeld { get; private set; } = null!;

    [Handeling(Handeling)]
    public async Task OnGetAsync(CancellationToken ct)
    {
        // What is shown names cases, so the reading is in the log before the answer leaves.
        await werk.SchrijfLog([new Gebeurtenis(Handeling, "lezen", "Verdeling", ObjectId: null, wie.Regio)], ct);
        Beeld = await verdeling.Maak(wie.Regio, ct);
    }
}
