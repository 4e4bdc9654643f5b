using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Regiotafel.Kern;
using Regiotafel.Kern.Poort;
using Regiotafel.Plaatsing.Afwijzingen;
using Regiotafel.Weergave.Formulieren;

namespace Regiotafel.Plaatsing.Voorstellen;

/// <summary>One proposal: where it stands, what was known, what happened, and the buttons of this reader's side.</summary>
internal sealed class VoorstelBladModel(
    Voorstellezer lezer,
    VoorstelBeantwoorden beantwoorden,
    VoorstelAfwijzen afwijzen,
    VoorstelIntrekken intrekken,
    VoorstelVasthouden vasthouden,
    PlaatsingBevestigen bevestigen,
    PlaatsingVolgen volgen,
    IPoort poort,
    IHandelende wie,
    Klok klok
) : PageModel
{
    [BindProperty]
    public string? Reden { get; set; }

    [BindProperty]
    [StringLength(300, ErrorMessage = "Gebruik hoogstens 300 tekens.")]
    public string? Toelichting { get; set; }

    [BindProperty]
    public bool GeenPersoon { get; set; }

    [BindProperty]
    public DateOnly? Later { get; set; }

    [BindProperty]
    public DateOnly? Tot { get; set; }

    [BindProperty]
    public DateOnly? Verwacht { get; set; }

    [BindProperty]
    public bool Proef { get; set; }

    [BindProperty]
    public Guid Verzoeksleutel { get; set; }

    public Voorstelbeeld Beeld { get; private set; } = null!;
    public bool MagAntwoorden { get; private set; }
    public bool MagDoen { get; private set; }
    public bool MagBevestigen { get; private set; }

    /// <summary>The explanation of a no is for the side that wrote it.</summary>
    public bool ZietToelichting => Beeld.Afwijzing?.OrganisatieId == wie.OrganisatieId;

    /// <summary>Latest last day of a hold.</summary>
    public DateOnly TotUiterlijk => Werkdagen.Na(klok.Vandaag, Portfolio.Deur.Vasthoudverzoek.Voorstel);

    public IEnumerable<SelectListItem> RedenenAanbieder => Redenen(van: Partij.Aanbieder);

    public IEnumerable<SelectListItem> RedenenClient =>
        Redenen(van: Partij.Client).Concat(Redenen(van: Partij.Financier));

    [Handeling(Voorstellezer.Handeling)]
    public async Task OnGetAsync(Guid id, CancellationToken ct)
    {
        Tot = TotUiterlijk;
        await Teken(id, ct);
    }

    [Handeling(VoorstelBeantwoorden.Handeling)]
    public Task<IActionResult> OnPostOverweegAsync(Guid id, CancellationToken ct) =>
        Doe(id, "", () => beantwoorden.Overweeg(id, ct), "Het voorstel is in overweging.", ct);

    [Handeling(VoorstelBeantwoorden.Handeling)]
    public Task<IActionResult> OnPostZegToeAsync(Guid id, CancellationToken ct) =>
        Doe(id, "", () => beantwoorden.ZegToe(id, ct), "De plek is toegezegd.", ct);

    [Handeling(VoorstelBeantwoorden.Handeling)]
    public Task<IActionResult> OnPostWijsAfAsync(Guid id, CancellationToken ct) =>
        WijsAf(id, VoorstelBeantwoorden.Handeling, ct);

    [Handeling(VoorstelDoen.Handeling)]
    public Task<IActionResult> OnPostNeeAsync(Guid id, CancellationToken ct) => WijsAf(id, VoorstelDoen.Handeling, ct);

    [Handeling(VoorstelDoen.Handeling)]
    public Task<IActionResult> OnPostTrekInAsync(Guid id, CancellationToken ct) =>
        Doe(id, "", () => intrekken.Voer(id, ct), "Het voorstel is ingetrokken.", ct);

    [Handeling(VoorstelDoen.Handeling)]
    public Task<IActionResult> OnPostHoudVastAsync(Guid id, CancellationToken ct)
    {
        var sleutel = Verzoeksleutel == Guid.Empty ? Guid.NewGuid() : Verzoeksleutel;
        return Doe(
            id,
            nameof(Tot),
            () => vasthouden.Voer(id, sleutel, Tot ?? TotUiterlijk, ct),
            "De plek wordt vastgehouden.",
            ct
        );
    }

    [Handeling(VoorstelDoen.Handeling)]
    public Task<IActionResult> OnPostVerlengAsync(Guid id, CancellationToken ct) =>
        Doe(id, nameof(Tot), () => vasthouden.Verleng(id, Tot ?? TotUiterlijk, ct), "De vasthouding is verlengd.", ct);

    [Handeling(PlaatsingBevestigen.Handeling)]
    public Task<IActionResult> OnPostBevestigAsync(Guid id, CancellationToken ct) =>
        Doe(id, nameof(Verwacht), () => bevestigen.Voer(id, Verwacht, Proef, ct), "De plaatsing is bevestigd.", ct);

    [Handeling(PlaatsingBevestigen.Handeling)]
    public Task<IActionResult> OnPostBegonnenAsync(Guid id, CancellationToken ct) =>
        Doe(id, "", () => volgen.Begin(id, ct), "Vastgelegd dat de cliënt er nu woont.", ct);

    [Handeling(PlaatsingBevestigen.Handeling)]
    public Task<IActionResult> OnPostBeeindigAsync(Guid id, CancellationToken ct) =>
        Doe(id, "", () => volgen.Beeindig(id, ct), "De plaatsing is beëindigd. De zoekvraag zoekt weer een plek.", ct);

    private Task<IActionResult> WijsAf(Guid id, string handeling, CancellationToken ct)
    {
        var vraag = new Afwijsvraag(id, Reden)
        {
            Toelichting = Toelichting,
            GeenPersoon = GeenPersoon,
            Later = Later,
        };
        return Doe(id, () => afwijzen.Voer(vraag, handeling, ct), "Het voorstel is afgewezen.", ct);
    }

    private Task<IActionResult> Doe(
        Guid id,
        string veld,
        Func<Task<Weigering?>> daad,
        string zin,
        CancellationToken ct
    ) => Doe(id, async () => await daad() is { } weigering ? new Veldfout(veld, weigering) : null, zin, ct);

    // A field that could not be read does nothing: what is done and then shown as refused would be undone.
    private async Task<IActionResult> Doe(Guid id, Func<Task<Veldfout?>> daad, string zin, CancellationToken ct)
    {
        if (ModelState.IsValid)
        {
            if (await daad() is not { } fout)
            {
                return this.Klaar($"/plaatsing/voorstellen/{id}", zin);
            }
            var veld = fout.Veld == nameof(Afwijsvraag.Code) ? nameof(Reden) : fout.Veld;
            ModelState.AddModelError(veld, fout.Weigering.Tekst);
        }
        await Teken(id, ct);
        return this.Herstel();
    }

    private async Task Teken(Guid id, CancellationToken ct)
    {
        Beeld = await lezer.Lees(id, ct);
        var v = Beeld.Voorstel;
        MagAntwoorden = poort.Mag(VoorstelBeantwoorden.Handeling, v.Ontvanger);
        MagDoen = poort.Mag(VoorstelDoen.Handeling, v.Zender);
        MagBevestigen = poort.Mag(PlaatsingBevestigen.Handeling, v);
    }

    /// <summary>A reason in words, as it was on the day that it was given.</summary>
    public string Redenwoord(Afwijzing afwijzing) =>
        Redencode.Lijst.Van(afwijzing.Redencode, Klok.Datum(afwijzing.Op))?.Omschrijving ?? afwijzing.Redencode;

    private IEnumerable<SelectListItem> Redenen(Partij van) =>
        Redencode
            .Lijst.GeldigOp(klok.Vandaag)
            .Where(r => r.Door == van)
            .Select(r => new SelectListItem(char.ToUpperInvariant(r.Omschrijving[0]) + r.Omschrijving[1..], r.Code));
}
