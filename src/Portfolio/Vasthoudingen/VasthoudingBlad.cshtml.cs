using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Regiotafel.Kern;
using Regiotafel.Kern.Poort;
using Regiotafel.Portfolio.Deur;
using Regiotafel.Portfolio.Register;
using Regiotafel.Weergave.Formulieren;

namespace Regiotafel.Portfolio.Vasthoudingen;

/// <summary>One hold: give the place back, extend once, or say that the place is taken.</summary>
internal sealed class VasthoudingBladModel(
    VasthoudingBeeindigen beeindigen,
    RegisterLezer register,
    IPoort poort,
    IHandelende wie,
    Klok klok
) : PageModel, ISchrijfregio
{
    // Seen before the transaction, for a place of another region: inside it only that region can be read.
    private Regiobeeld? _elders;

    [BindProperty]
    [StringLength(300, ErrorMessage = "Gebruik hoogstens 300 tekens.")]
    public string? Reden { get; set; }

    [BindProperty]
    public DateOnly? Tot { get; set; }

    public Registerrij Rij { get; private set; } = null!;
    public VasthoudingBeeld Vasthouding { get; private set; } = null!;
    public bool Eigen => Vasthouding.DoorOrganisatieId == wie.OrganisatieId;
    public DateOnly Uiterlijk => Werkdagen.Na(klok.Vandaag, Vasthouden.Uiterlijk);
    public DateOnly LaatsteDag => Vasthouden.LaatsteDag(Vasthouding.Tot);

    [Handeling(Houderrecht.Handeling)]
    public Task OnGetAsync(Guid id, CancellationToken ct)
    {
        Tot = Uiterlijk;
        return Laad(id, ct);
    }

    [Handeling(Houderrecht.Handeling)]
    public async Task<IActionResult> OnPostVrijgevenAsync(Guid id, CancellationToken ct)
    {
        await Laad(id, ct);
        if (!ModelState.IsValid)
        {
            return this.Herstel();
        }
        return await beeindigen.Voer(id, VasthoudingStatus.Vrijgegeven, Reden, ct) is { } weigering
            ? this.Herstel(nameof(Reden), weigering)
            : Klaar(
                "De plek is weer vrij.",
                Eigen ? null : $"{Vasthouding.DoorOrganisatie} krijgt bericht met uw reden."
            );
    }

    [Handeling(Houderrecht.Handeling)]
    public async Task<IActionResult> OnPostBezetAsync(Guid id, CancellationToken ct)
    {
        await Laad(id, ct);
        return await beeindigen.Voer(id, VasthoudingStatus.Omgezet, reden: null, ct) is { } weigering
            ? this.Herstel("", weigering)
            : Klaar("De plek is bezet.", "Het aantal vrije plekken is met 1 verlaagd.");
    }

    [Handeling(Houderrecht.Handeling)]
    public async Task<IActionResult> OnPostVerlengAsync(Guid id, CancellationToken ct)
    {
        await Laad(id, ct);
        if (Tot is not { } tot)
        {
            ModelState.TryAddModelError(nameof(Tot), "Kies tot en met welke dag u de plek vasthoudt.");
            return this.Herstel();
        }
        return await beeindigen.Verleng(id, tot, ct) is { } weigering
            ? this.Herstel(nameof(Tot), weigering)
            : Klaar("De vasthouding is verlengd.", $"Tot en met {tot:d-M-yyyy}. Nog een keer verlengen kan niet.");
    }

    private LocalRedirectResult Klaar(string zin, string? toelichting) =>
        this.Klaar($"/portfolio/locaties/{Rij.Locatie.Id}", zin, toelichting);

    public async Task<string> Schrijfregio(CancellationToken ct)
    {
        var beeld = await register.Nu(wie.Regio, ct);
        var gast = beeld.Gasten.Rijen.FirstOrDefault(r =>
            r.Vasthoudingen.Any(v => $"{v.Id}" == $"{RouteData.Values["id"]}")
        );
        _elders = gast is null ? null : beeld;
        return gast?.Eenheid.Regio ?? "";
    }

    private async Task Laad(Guid id, CancellationToken ct)
    {
        var beeld = _elders ?? await register.Nu(wie.Regio, ct);
        var (rij, v) = beeld
            .RijenMetGasten.SelectMany(r => r.Vasthoudingen.Select(v => (Rij: r, Vasthouding: v)))
            .FirstOrDefault(p =>
                p.Vasthouding.Id == id && Houderrecht.Mag(poort, wie, p.Vasthouding, Registerdoel.Van(p.Rij.Aanbod))
            );
        (Rij, Vasthouding) = (
            rij ?? throw new NietGevonden(nameof(Vasthouding)),
            v ?? throw new NietGevonden(nameof(Vasthouding))
        );
    }
}
