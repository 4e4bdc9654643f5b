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
    public bool ZietToelichting => Beeld.Afwijzing?.Organisatie == wie.OrganisatieNaam;

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
    public async Task<IActionResult> OnPostOverweegAsync(Guid id, CancellationToken ct) =>
        await Antwoord(id, Fout("", await beantwoorden.Overweeg(id, ct)), "Het voorstel is in overweging.", ct);

    [Handeling(VoorstelBeantwoorden.Handeling)]
    public async Task<IActionResult> OnPostZegToeAsync(Guid id, CancellationToken ct) =>
        await Antwoord(id, Fout("", await beantwoorden.ZegToe(id, ct)), "De plek is toegezegd.", ct);

    [Handeling(VoorstelBeantwoorden.Handeling)]
    public async Task<IActionResult> OnPostWijsAfAsync(Guid id, CancellationToken ct) =>
        await WijsAf(id, VoorstelBeantwoorden.Handeling, ct);

    [Handeling(VoorstelDoen.Handeling)]
    public async Task<IActionResult> OnPostNeeAsync(Guid id, CancellationToken ct) =>
        await WijsAf(id, VoorstelDoen.Handeling, ct);

    [Handeling(VoorstelDoen.Handeling)]
    public async Task<IActionResult> OnPostTrekInAsync(Guid id, CancellationToken ct) =>
        await Antwoord(id, Fout("", await intrekken.Voer(id, ct)), "Het voorstel is ingetrokken.", ct);

    [Handeling(VoorstelDoen.Handeling)]
    public async Task<IActionResult> OnPostHoudVastAsync(Guid id, CancellationToken ct)
    {
        var sleutel = Verzoeksleutel == Guid.Empty ? Guid.NewGuid() : Verzoeksleutel;
        var weigering = await vasthouden.Voer(id, sleutel, Tot ?? TotUiterlijk, ct);
        return await Antwoord(id, Fout(nameof(Tot), weigering), "De plek wordt vastgehouden.", ct);
    }

    [Handeling(VoorstelDoen.Handeling)]
    public async Task<IActionResult> OnPostVerlengAsync(Guid id, CancellationToken ct) =>
        await Antwoord(
            id,
            Fout(nameof(Tot), await vasthouden.Verleng(id, Tot ?? TotUiterlijk, ct)),
            "De vasthouding is verlengd.",
            ct
        );

    [Handeling(PlaatsingBevestigen.Handeling)]
    public async Task<IActionResult> OnPostBevestigAsync(Guid id, CancellationToken ct) =>
        await Antwoord(
            id,
            Fout(nameof(Verwacht), await bevestigen.Voer(id, Verwacht, Proef, ct)),
            "De plaatsing is bevestigd.",
            ct
        );

    [Handeling(PlaatsingBevestigen.Handeling)]
    public async Task<IActionResult> OnPostBegonnenAsync(Guid id, CancellationToken ct) =>
        await Antwoord(id, Fout("", await volgen.Begin(id, ct)), "Vastgelegd dat de cliënt er nu woont.", ct);

    [Handeling(PlaatsingBevestigen.Handeling)]
    public async Task<IActionResult> OnPostBeeindigAsync(Guid id, CancellationToken ct) =>
        await Antwoord(
            id,
            Fout("", await volgen.Beeindig(id, ct)),
            "De plaatsing is beëindigd. De zoekvraag zoekt weer een plek.",
            ct
        );

    private async Task<IActionResult> WijsAf(Guid id, string handeling, CancellationToken ct)
    {
        var vraag = new Afwijsvraag(id, Reden)
        {
            Toelichting = Toelichting,
            GeenPersoon = GeenPersoon,
            Later = Later,
        };
        var fout = await afwijzen.Voer(vraag, handeling, ct);
        var veld = fout?.Veld == nameof(vraag.Code) ? nameof(Reden) : fout?.Veld;
        return await Antwoord(id, Fout(veld ?? "", fout?.Weigering), "Het voorstel is afgewezen.", ct);
    }

    private static Veldfout? Fout(string veld, Weigering? weigering) =>
        weigering is null ? null : new Veldfout(veld, weigering);

    private async Task<IActionResult> Antwoord(Guid id, Veldfout? fout, string zin, CancellationToken ct)
    {
        if (fout is null && ModelState.IsValid)
        {
            return this.Klaar($"/plaatsing/voorstellen/{id}", zin);
        }
        if (fout is not null)
        {
            ModelState.AddModelError(fout.Veld, fout.Weigering.Tekst);
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
