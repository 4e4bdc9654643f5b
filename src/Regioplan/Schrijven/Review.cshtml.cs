using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Regiotafel.Kern;
using Regiotafel.Kern.Poort;
using Regiotafel.Regioplan.Cijfers;
using Regiotafel.Regioplan.Taal;
using Regiotafel.Weergave.Formulieren;

namespace Regiotafel.Regioplan.Schrijven;

/// <summary>A draft as its readers see it, with remarks and agreement for each section.</summary>
internal sealed class ReviewModel(
    Plandossier dossier,
    Reviewzaken zaken,
    Plancijferlezer cijferlezer,
    Bekendenamen namen,
    IPoort poort,
    IHandelende wie,
    Klok klok
) : PageModel
{
    [BindProperty]
    public string? Sectie { get; set; }

    [BindProperty]
    public string? Tekst { get; set; }

    [BindProperty]
    public Guid? Opmerking { get; set; }

    [BindProperty]
    public int Versie { get; set; }

    public Schrijfadres Adres { get; private set; } = null!;
    public Plan Plan { get; private set; } = null!;
    public Plancijfers Cijfers { get; private set; } = null!;
    public IReadOnlyList<Reviewdeel> Delen { get; private set; } = [];

    public Planstaat Staat => Plan.Nu(klok.Nu);

    /// <summary>The reader is one of the writers.</summary>
    public bool MagBewerken => Plan.IsTeSchrijven && poort.Mag(Plandossier.Bewerken, Plan);

    public bool MagOpmerken => Plan.IsTeSchrijven && poort.Mag(Plandossier.Opmerken, Plan);

    public bool IsLaatsteAuteur(Sectie sectie) => sectie.AuteurId == wie.GebruikerId;

    [Handeling(Plandossier.Lezen)]
    public Task OnGetAsync(string regio, string editie, CancellationToken ct) =>
        Laad(Schrijfadres.Van(regio, editie), Plandossier.Lezen, ct);

    [Handeling(Plandossier.Opmerken)]
    public Task<IActionResult> OnPostOpmerkingAsync(string regio, string editie, CancellationToken ct) =>
        Doe(
            Schrijfadres.Van(regio, editie),
            a => zaken.Merkop(a, Sectie ?? "", Tekst, ct),
            "Uw opmerking is geplaatst.",
            Plandossier.Lezen,
            ct
        );

    [Handeling(Plandossier.Bewerken)]
    public Task<IActionResult> OnPostVerwerkAsync(string regio, string editie, CancellationToken ct) =>
        Doe(
            Schrijfadres.Van(regio, editie),
            a => zaken.Verwerk(a, Opmerking ?? Guid.Empty, Versie, ct),
            "De opmerking is verwerkt.",
            Plandossier.Bewerken,
            ct
        );

    [Handeling(Plandossier.Bewerken)]
    public Task<IActionResult> OnPostOpenAsync(string regio, string editie, CancellationToken ct) =>
        Doe(
            Schrijfadres.Van(regio, editie),
            a => zaken.Open(a, ct),
            "Het nalezen is begonnen.",
            Plandossier.Bewerken,
            ct
        );

    [Handeling(Plandossier.Bewerken)]
    public Task<IActionResult> OnPostVoorleggenAsync(string regio, string editie, CancellationToken ct) =>
        Doe(
            Schrijfadres.Van(regio, editie),
            a => zaken.LegVoor(a, Sectie ?? "", Versie, ct),
            "De sectie staat ter nalezing.",
            Plandossier.Bewerken,
            ct
        );

    [Handeling(Plandossier.Bewerken)]
    public Task<IActionResult> OnPostAkkoordAsync(string regio, string editie, CancellationToken ct) =>
        Doe(
            Schrijfadres.Van(regio, editie),
            a => zaken.GaAkkoord(a, Sectie ?? "", Versie, ct),
            "U bent akkoord met deze sectie.",
            Plandossier.Bewerken,
            ct
        );

    [Handeling(Plandossier.Bewerken)]
    public Task<IActionResult> OnPostTerugAsync(string regio, string editie, CancellationToken ct) =>
        Doe(
            Schrijfadres.Van(regio, editie),
            a => zaken.GeefTerug(a, Sectie ?? "", Versie, ct),
            "De sectie staat weer op concept.",
            Plandossier.Bewerken,
            ct
        );

    private async Task<IActionResult> Doe(
        Schrijfadres adres,
        Func<Schrijfadres, Task<Weigering?>> daad,
        string gelukt,
        string handeling,
        CancellationToken ct
    )
    {
        Adres = adres;
        // Nobody agrees with a text that he did not read: after a change the page comes again, with the new one.
        Weigering? weigering;
        try
        {
            weigering = await daad(adres);
        }
        catch (Verouderd)
        {
            weigering = Weigeringen.IntussenAnders;
        }
        if (weigering is null)
        {
            return this.Klaar(adres.Review + (Sectie is { Length: > 0 } ? $"#{Sectie}" : ""), gelukt);
        }
        await Laad(adres, handeling, ct);
        return this.Herstel("", weigering);
    }

    private async Task Laad(Schrijfadres adres, string handeling, CancellationToken ct)
    {
        Adres = adres;
        Plan = await dossier.HaalConcept(adres, handeling, ct);
        Cijfers = await cijferlezer.Nieuwste(adres.Regio, adres.Sjabloon, ct);
        var opmerkingen = (await dossier.Opmerkingen(Plan, ct)).ToLookup(o => o.SectieId);
        var aanvaard = (await dossier.Aanvaardingen(Plan, ct)).ToLookup(a => a.SectieId);
        var bekend = await namen.Lees(Plan.Regio, ct);
        Delen =
        [
            .. (await dossier.Secties(adres, Plan, ct)).Select(s => new Reviewdeel(
                adres.Vorm(s.Code),
                s,
                [.. opmerkingen[s.Id]],
                new Redenstand(Tekstkeuring.Keur(s.Code, s.Tekst, Cijfers, bekend), [.. aanvaard[s.Id]]).Open
            )),
        ];
    }
}
