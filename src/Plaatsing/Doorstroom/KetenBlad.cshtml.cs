using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Regiotafel.Kern;
using Regiotafel.Kern.Opslag;
using Regiotafel.Kern.Poort;
using Regiotafel.Plaatsing.Voorstellen;
using Regiotafel.Portfolio.Deur;
using Regiotafel.Weergave.Formulieren;

namespace Regiotafel.Plaatsing.Doorstroom;

/// <summary>One chain of moves: who goes where and when, how far it is, and the buttons of this reader's steps.</summary>
internal sealed class KetenBladModel(
    Ketenlezer lezer,
    KetenBeginnen beginnen,
    KetenstapZetten zetten,
    Ketenveto veto,
    KetenVerzetten verzetten,
    Plekvrager vrager,
    Werkeenheid werk,
    Klok klok
) : PageModel
{
    [BindProperty]
    public List<DateOnly?> Dagen { get; set; } = [];

    [BindProperty]
    public DateOnly? Tot { get; set; }

    /// <summary>Which step a button is about.</summary>
    [BindProperty]
    public int Stap { get; set; } = 1;

    /// <summary>Why the days change.</summary>
    [BindProperty]
    public Verzetreden? Waarom { get; set; }

    public static IEnumerable<SelectListItem> Redenen =>
        Enum.GetValues<Verzetreden>().Select(r => new SelectListItem(Ketenwoorden.Van(r), r.ToString()));

    public Ketenbeeld Beeld { get; private set; } = null!;

    /// <summary>Latest last day of the common hold.</summary>
    public DateOnly TotUiterlijk => Werkdagen.Na(klok.Vandaag, Vasthoudverzoek.Keten);

    [Handeling(Ketenlezer.Handeling)]
    public async Task OnGetAsync(Guid id, CancellationToken ct)
    {
        await Teken(id, ct);
        Tot = TotUiterlijk;
        if (Beeld.Keten.Tot is not null)
        {
            Dagen = [.. Beeld.Greep.Stappen.Select(s => s.Datum)];
            return;
        }
        Dagen =
        [
            .. Ketenregels
                .Plan(Beeld.Keten.Vorm, Beeld.Greep.Stappen.Count, klok.Vandaag)
                .Select(d => (DateOnly?)(d < Tot ? d : Tot)),
        ];
    }

    [Handeling(KetenBeginnen.Handeling)]
    public Task<IActionResult> OnPostBeginAsync(Guid id, CancellationToken ct) =>
        Doe(
            id,
            () => beginnen.Voer(id, [.. Dagen.Select(d => d ?? DateOnly.MinValue)], Tot ?? TotUiterlijk, ct),
            "De plekken worden vastgehouden. Iedereen in de keten heeft bericht.",
            ct
        );

    [Handeling(KetenBeginnen.Handeling)]
    public Task<IActionResult> OnPostVraagAsync(Guid id, CancellationToken ct) =>
        Doe(
            id,
            () => Bij(vrager.Vraag(new Stapadres(id, Stap), ct)),
            "De aanbieder is gevraagd of de plek er echt is.",
            ct
        );

    [Handeling(VoorstelDoen.Handeling)]
    public Task<IActionResult> OnPostClientAsync(Guid id, CancellationToken ct) =>
        Doe(id, () => Bij(zetten.Client(new Stapadres(id, Stap), ct)), "Vastgelegd dat de cliënt akkoord is.", ct);

    [Handeling(VoorstelBeantwoorden.Handeling)]
    public Task<IActionResult> OnPostAanbiederAsync(Guid id, CancellationToken ct) =>
        Doe(id, () => Bij(zetten.Aanbieder(new Stapadres(id, Stap), ct)), "De plek is toegezegd.", ct);

    [Handeling(PlaatsingBevestigen.Handeling)]
    public Task<IActionResult> OnPostBevestigAsync(Guid id, CancellationToken ct) =>
        Doe(id, () => Bij(zetten.Bevestig(new Stapadres(id, Stap), ct)), "De stap is bevestigd.", ct);

    [Handeling(PlaatsingBevestigen.Handeling)]
    public Task<IActionResult> OnPostVerhuisdAsync(Guid id, CancellationToken ct) =>
        Doe(id, () => Bij(zetten.Verhuis(new Stapadres(id, Stap), ct)), "Vastgelegd dat de cliënt verhuisd is.", ct);

    [Handeling(VoorstelDoen.Handeling)]
    public Task<IActionResult> OnPostNeeAsync(Guid id, bool behandelaar, CancellationToken ct) =>
        Doe(
            id,
            () => Bij(veto.Client(new Stapadres(id, Stap), behandelaar, ct)),
            "Het nee is vastgelegd. De stap gaat niet door.",
            ct
        );

    [Handeling(VoorstelBeantwoorden.Handeling)]
    public Task<IActionResult> OnPostWeigerAsync(Guid id, CancellationToken ct) =>
        Doe(id, () => Bij(veto.Aanbieder(new Stapadres(id, Stap), ct)), "Vastgelegd. De stap gaat niet door.", ct);

    [Handeling(KetenBeginnen.Handeling)]
    public Task<IActionResult> OnPostVerzetAsync(Guid id, CancellationToken ct) =>
        Doe(
            id,
            () => verzetten.Voer(id, Dagen, Waarom, ct),
            "De dagen zijn veranderd. Iedereen in de keten heeft bericht.",
            ct
        );

    [Handeling(KetenBeginnen.Handeling)]
    public Task<IActionResult> OnPostStopAsync(Guid id, CancellationToken ct) =>
        Doe(id, () => Bij(veto.Stop(id, ct)), "De keten is gestopt.", ct);

    private static async Task<Veldfout?> Bij(Task<Weigering?> daad) =>
        await daad is { } weigering ? new Veldfout("", weigering) : null;

    private async Task<IActionResult> Doe(Guid id, Func<Task<Veldfout?>> daad, string zin, CancellationToken ct)
    {
        if (ModelState.IsValid)
        {
            if (await daad() is not { } fout)
            {
                return this.Klaar($"/plaatsing/ketens/{id}", zin);
            }
            ModelState.AddModelError(fout.Veld, fout.Weigering.Tekst);
        }
        // What was done is undone; looking for a runner-up takes seconds, and others may write meanwhile.
        werk.DraaiTerug();
        await Teken(id, ct);
        return this.Herstel();
    }

    private async Task Teken(Guid id, CancellationToken ct)
    {
        Beeld = await lezer.Lees(id, ct);
        // A form with fewer days than steps still gets a field for each.
        Dagen = [.. Dagen, .. Enumerable.Repeat<DateOnly?>(null, Math.Max(0, Beeld.Greep.Stappen.Count - Dagen.Count))];
    }
}
