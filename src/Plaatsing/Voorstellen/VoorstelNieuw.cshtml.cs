using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Regiotafel.Kern;
using Regiotafel.Kern.Poort;
using Regiotafel.Weergave.Formulieren;

namespace Regiotafel.Plaatsing.Voorstellen;

/// <summary>Proposes a place for a case: chosen from the list, or named in the address.</summary>
internal sealed class VoorstelNieuwModel(VoorstelDoen doen, Voorstelkeuze keuze, Klok klok) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid? Aanbod { get; set; }

    [BindProperty]
    public DateOnly? Tot { get; set; }

    [BindProperty]
    public Keuzereden? Reden { get; set; }

    [BindProperty]
    public Guid Verzoeksleutel { get; set; }

    public Keuzebeeld Beeld { get; private set; } = null!;

    public DateOnly TotUiterlijk => Werkdagen.Na(klok.Vandaag, Portfolio.Deur.Vasthoudverzoek.Voorstel);

    public static IEnumerable<SelectListItem> Redenen =>
        Enum.GetValues<Keuzereden>().Select(r => new SelectListItem(Voorstelwoorden.Van(r), r.ToString()));

    [Handeling(VoorstelDoen.Handeling)]
    public async Task OnGetAsync(Guid id, CancellationToken ct)
    {
        await Teken(id, ct);
        Tot = Voorstelregels.Vasthouden(klok.Vandaag, Beeld.Zoekvraag.Status?.Leveringsstatus);
    }

    [Handeling(VoorstelDoen.Handeling)]
    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken ct)
    {
        if (Aanbod is { } aanbod && ModelState.IsValid)
        {
            var sleutel = Verzoeksleutel == Guid.Empty ? Guid.NewGuid() : Verzoeksleutel;
            var vraag = new Voorstelvraag(id, aanbod, sleutel) { Tot = Tot, Reden = Reden };
            var (voorstel, fout) = await doen.Voer(vraag, ct);
            if (voorstel is not null)
            {
                return this.Klaar(
                    $"/plaatsing/voorstellen/{voorstel.Id}",
                    $"U hebt {voorstel.Plek} voorgesteld.",
                    voorstel.Gevraagd
                        ? $"{voorstel.Aanbieder} is gevraagd of de plek er echt is. De plek is nog niet vastgehouden."
                        : "De plek wordt vastgehouden."
                );
            }
            ModelState.AddModelError(fout!.Veld, fout.Weigering.Tekst);
        }
        else if (Aanbod is null)
        {
            ModelState.AddModelError("", "Kies eerst een plek.");
        }
        await Teken(id, ct);
        return this.Herstel();
    }

    private async Task Teken(Guid id, CancellationToken ct) => Beeld = await keuze.Lees(id, Aanbod, ct);
}
