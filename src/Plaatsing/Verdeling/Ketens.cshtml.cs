using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Regiotafel.Kern.Opslag;
using Regiotafel.Kern.Poort;
using Regiotafel.Plaatsing.Doorstroom;
using Regiotafel.Weergave.Formulieren;

namespace Regiotafel.Plaatsing.Verdeling;

/// <summary>Which moves together help most, as stories, drawings and tables; the chains that run; and where a place more would help most.</summary>
internal sealed class KetensModel(
    Regioverdeling verdeling,
    Ketenlezer lezer,
    KetenVoorstellen voorstellen,
    Werkeenheid werk,
    IHandelende wie
) : PageModel
{
    private const string Handeling = KetenVoorstellen.Handeling;

    [BindProperty]
    public List<Guid> Zoekvragen { get; set; } = [];

    [BindProperty]
    public List<Guid> Plekken { get; set; } = [];

    [BindProperty]
    public bool Ruil { get; set; }

    [BindProperty]
    public Guid? Voorganger { get; set; }

    public Verdelingsbeeld Beeld { get; private set; } = null!;

    public IReadOnlyList<Ketenrij> Lopend { get; private set; } = [];

    [Handeling(Handeling)]
    public async Task OnGetAsync(CancellationToken ct)
    {
        // What is shown names cases, so the reading is in the log before the answer leaves.
        await werk.SchrijfLog([Gelezen], ct);
        await Teken(ct);
    }

    [Handeling(Handeling)]
    public async Task<IActionResult> OnPostVoorstelAsync(CancellationToken ct)
    {
        var vraag = new Ketenvraag(Ruil, [.. Zoekvragen.Zip(Plekken)]) { VoorgangerId = Voorganger };
        var (keten, fout) = ModelState.IsValid
            ? await voorstellen.Voer(vraag, ct)
            : (null, Doorstroom.Weigeringen.GeenKeten);
        if (keten is { } id)
        {
            return this.Klaar($"/plaatsing/ketens/{id}", "De keten is voorgesteld. Er is nog niets vastgehouden.");
        }
        ModelState.AddModelError("", fout!.Tekst);
        // Nothing was done; solving takes seconds, and others may write meanwhile.
        werk.DraaiTerug();
        await werk.SchrijfLog([Gelezen], ct);
        await Teken(ct);
        return this.Herstel();
    }

    private Gebeurtenis Gelezen => new(Handeling, "lezen", "Verdeling", ObjectId: null, wie.Regio);

    private async Task Teken(CancellationToken ct)
    {
        Lopend = await lezer.Lopend(ct);
        Beeld = await verdeling.Maak(wie.Regio, ct);
    }
}
