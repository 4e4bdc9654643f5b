using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Regiotafel.Kern.Opslag;
using Regiotafel.Kern.Poort;
using Regiotafel.Plaatsing.Tafel.Zitting;
using Regiotafel.Weergave.Formulieren;

namespace Regiotafel.Plaatsing.Tafel;

/// <summary>Shows the verslag as it would be, and closes the session.</summary>
internal sealed class SluitenModel(Tafelboek boek, SessieSluiten sluiten, Verslaglezer lezer, Werkeenheid werk)
    : PageModel
{
    public Tafelsessie Sessie { get; private set; } = null!;
    public Verslag Voorlopig { get; private set; } = null!;

    [Handeling(Tafelbron.Werken)]
    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct)
    {
        await Teken(id, ct);
        if (!Sessie.IsOpen || !boek.Leidt(Sessie))
        {
            return LocalRedirect($"/plaatsing/tafel/{id}");
        }
        // It names codes, so the reading is in the log before the answer leaves.
        await werk.SchrijfLog([Gelezen(Sessie)], ct);
        return Page();
    }

    [Handeling(Tafelbron.Werken)]
    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken ct)
    {
        if (await sluiten.Voer(id, ct) is not { } weigering)
        {
            return this.Klaar($"/plaatsing/tafel/{id}/verslag", "De sessie is gesloten.");
        }
        ModelState.AddModelError("", weigering.Tekst);
        await Teken(id, ct);
        werk.Noteer(Gelezen(Sessie));
        return this.Herstel();
    }

    private async Task Teken(Guid id, CancellationToken ct)
    {
        Sessie = await boek.Sessie(id, ct);
        if (!boek.MagLeiden)
        {
            throw new GeenToegang(Tafelbron.Werken);
        }
        var verslag = Sessie.Verslag is { } klaar
            ? Verslag.Lees(klaar)
            : await sluiten.Maak(Sessie, await boek.Tafel(Sessie.TafelId, ct), ct);
        Voorlopig = await lezer.Vul(verslag, ct);
    }

    private static Gebeurtenis Gelezen(Tafelsessie sessie) =>
        new(Tafelbron.Werken, "lezen", nameof(Tafelsessie), sessie.Id, sessie.Regio)
        {
            Velden = [nameof(Tafelsessie.Verslag)],
        };
}
