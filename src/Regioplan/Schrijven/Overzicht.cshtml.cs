using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Regiotafel.Kern;
using Regiotafel.Kern.Herkenning;
using Regiotafel.Kern.Poort;
using Regiotafel.Weergave.Formulieren;

namespace Regiotafel.Regioplan.Schrijven;

/// <summary>Where a plan is written: its sections, how far each is, and who writes where.</summary>
internal sealed class OverzichtModel(Plandossier dossier, Planbegin begin, Tekstkeur keur, IHandelende wie, Klok klok)
    : PageModel
{
    [BindProperty]
    public string? Noot { get; set; }

    /// <summary>What looks like a name in the sentence is no person.</summary>
    [BindProperty]
    public bool GeenPersoon { get; set; }

    public Schrijfadres Adres { get; private set; } = null!;

    /// <summary>Null when nobody began one.</summary>
    public Plan? Plan { get; private set; }

    public IReadOnlyList<Overzichtregel> Regels { get; private set; } = [];

    public Planstaat Staat => Plan!.Nu(klok.Nu);

    [Handeling(Plandossier.Bewerken)]
    public Task OnGetAsync(string regio, string editie, CancellationToken ct) =>
        Laad(Schrijfadres.Van(regio, editie), ct);

    [Handeling(Plandossier.Bewerken)]
    public async Task<IActionResult> OnPostAsync(string regio, string editie, CancellationToken ct)
    {
        var adres = Schrijfadres.Van(regio, editie);
        var naam = await keur.Keur(wie.Regio, [(nameof(Noot), Noot)], [], GeenPersoon, ct);
        if ((naam?.Weigering ?? await begin.Voer(adres, Noot, ct)) is { } weigering)
        {
            await Laad(adres, ct);
            return this.Herstel(nameof(Noot), weigering);
        }
        return this.Klaar(adres.Bewerken, "Het regioplan is begonnen. Kies een sectie om te schrijven.");
    }

    private async Task Laad(Schrijfadres adres, CancellationToken ct)
    {
        Adres = adres;
        Plan = await dossier.Nieuwste(adres, Plandossier.Bewerken, ct);
        if (Plan is null)
        {
            return;
        }
        var (sloten, nu) = (await dossier.Sloten(Plan, ct), klok.Nu);
        var open = (await dossier.Opmerkingen(Plan, ct))
            .Where(o => o.Staat == Opmerkingstaat.Open)
            .ToLookup(o => o.SectieId);
        var kladden = await dossier.EigenKladden(Plan, ct);
        Regels =
        [
            .. (await dossier.Secties(adres, Plan, ct)).Select(s => new Overzichtregel(
                adres.Vorm(s.Code),
                s,
                sloten[s.Id] is var slot && slot.IsVan(wie.GebruikerId, nu) ? "u"
                    : slot.IsVanEenAnder(wie.GebruikerId, nu) ? slot.Wie
                    : null,
                open[s.Id].Count(),
                kladden.Contains(s.Id)
            )),
        ];
    }
}
