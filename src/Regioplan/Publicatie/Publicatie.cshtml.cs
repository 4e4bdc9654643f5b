using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Regiotafel.Kern;
using Regiotafel.Kern.Herkenning;
using Regiotafel.Kern.Poort;
using Regiotafel.Regioplan.Schrijven;
using Regiotafel.Regioplan.Taal;
using Regiotafel.Weergave.Formulieren;

namespace Regiotafel.Regioplan.Publicatie;

/// <summary>The checklist of a plan, the request to publish it, its publication, who may read it before, and its withdrawal.</summary>
internal sealed class PublicatieModel(
    Plandossier dossier,
    Planstandlezer standen,
    Publicatiezaken zaken,
    Lezerslijst lezers,
    Tekstkeur keur,
    IPoort poort,
    IHandelende wie,
    Klok klok
) : PageModel, ISchrijfregio
{
    /// <summary>The state of the plan that somebody decided on.</summary>
    [BindProperty]
    public int Versie { get; set; }

    [BindProperty]
    public DateOnly? Vanaf { get; set; }

    /// <summary>Why a request goes back to its writers.</summary>
    [BindProperty]
    public string? Terug { get; set; }

    /// <summary>Why a version is withdrawn.</summary>
    [BindProperty]
    public string? Reden { get; set; }

    /// <summary>What looks like a name in the sentence is no person.</summary>
    [BindProperty]
    public bool GeenPersoon { get; set; }

    [BindProperty]
    public int Nummer { get; set; }

    [BindProperty]
    public Guid? Persoon { get; set; }

    [BindProperty]
    public DateOnly? Tot { get; set; }

    public Schrijfadres Adres { get; private set; } = null!;
    public Plan Plan { get; private set; } = null!;
    public IReadOnlyList<Controlepunt> Punten { get; private set; } = [];
    public IReadOnlyList<Planstap> Stappen { get; private set; } = [];
    public IReadOnlyList<Lezer> Lezers { get; private set; } = [];
    public IReadOnlyList<Plan> Versies { get; private set; } = [];
    public IEnumerable<SelectListItem> Kandidaten { get; private set; } = [];

    public DateTime Nu => klok.Nu;
    public Planstaat Staat => Plan.Nu(klok.Nu);

    /// <summary>Replaced as soon as the moment of a newer one has come, without anybody saying so.</summary>
    public Planstaat StaatVan(Plan versie) =>
        versie.IsUit && Versies.Any(v => v.Nummer > versie.Nummer && v.Nu(klok.Nu) == Planstaat.Gepubliceerd)
            ? Planstaat.Vervangen
            : versie.Nu(klok.Nu);

    /// <summary>The form for a version: filled when it was sent.</summary>
    public Intrekvraag Intrekvraag(Plan versie) =>
        versie.Nummer == Nummer
            ? new(Adres.Publicatie, versie.Nummer, Reden, GeenPersoon, IsGevraagd: true)
            : new(Adres.Publicatie, versie.Nummer, Reden: null, GeenPersoon: false, IsGevraagd: false);

    public int Fouten => Controlelijst.Fouten(Punten);
    public bool IsEigenAanvraag => Plan.AanvragerId == wie.GebruikerId;
    public bool MagAanvragen => poort.Mag(Plandossier.Aanvragen, Plan);

    [Handeling(Plandossier.Bewerken)]
    public Task OnGetAsync(string regio, string editie, CancellationToken ct) =>
        Laad(Schrijfadres.Van(regio, editie), ct);

    [Handeling(Plandossier.Bewerken)]
    public Task<IActionResult> OnPostControleerAsync(string regio, string editie, CancellationToken ct) =>
        Doe(regio, editie, a => zaken.Controleer(a, ct), "Het regioplan is gecontroleerd.", "", ct);

    [Handeling(Plandossier.Aanvragen)]
    public Task<IActionResult> OnPostVraagAanAsync(string regio, string editie, CancellationToken ct) =>
        DoeGelezen(
            regio,
            editie,
            a => zaken.VraagAan(a, Vanaf, ct),
            "Publicatie is aangevraagd. Een collega publiceert.",
            "",
            ct
        );

    [Handeling(Plandossier.Aanvragen)]
    public Task<IActionResult> OnPostGeefTerugAsync(string regio, string editie, CancellationToken ct) =>
        Doe(
            regio,
            editie,
            a => zaken.GeefTerug(a, Terug, ct),
            "De aanvraag is terug. Er kan weer worden geschreven.",
            nameof(Terug),
            ct
        );

    [Handeling(Plandossier.Publiceren)]
    public Task<IActionResult> OnPostPubliceerAsync(string regio, string editie, CancellationToken ct) =>
        DoeGelezen(
            regio,
            editie,
            a => zaken.Publiceer(a, ct),
            "De publicatie staat vast. Bij de versie hieronder staat vanaf wanneer iedereen leest.",
            "",
            ct
        );

    [Handeling(Plandossier.Intrekken)]
    public Task<IActionResult> OnPostTrekInAsync(string regio, string editie, CancellationToken ct) =>
        Doe(
            regio,
            editie,
            async a =>
                (await keur.Keur(wie.Regio, [(nameof(Reden), Reden)], [], GeenPersoon, ct))?.Weigering
                ?? await zaken.TrekIn(a, Nummer, Reden, ct),
            "De versie is ingetrokken. Niemand leest deze versie meer.",
            nameof(Reden),
            ct
        );

    [Handeling(Plandossier.Aanvragen)]
    public Task<IActionResult> OnPostLezerAsync(string regio, string editie, CancellationToken ct) =>
        Doe(
            regio,
            editie,
            a => lezers.VoegToe(a, Persoon, Tot, ct),
            "Deze persoon mag het concept lezen.",
            nameof(Persoon),
            ct
        );

    [Handeling(Plandossier.Aanvragen)]
    public Task<IActionResult> OnPostLezerWegAsync(string regio, string editie, CancellationToken ct) =>
        Doe(
            regio,
            editie,
            a => lezers.HaalWeg(a, Persoon ?? Guid.Empty, ct),
            "Deze persoon leest het concept niet meer.",
            nameof(Persoon),
            ct
        );

    // Printing takes some seconds, in which nobody else need wait for the turn to write.
    public async Task<string> Schrijfregio(CancellationToken ct)
    {
        if (
            string.Equals(Request.Query["handler"], "Publiceer", StringComparison.OrdinalIgnoreCase)
            && RouteData.Values is { } deel
        )
        {
            await zaken.BereidVoor(Schrijfadres.Van($"{deel["regio"]}", $"{deel["editie"]}"), ct);
        }
        return "";
    }

    // Nobody decides on a text that he did not read: a request can be taken back, and come again with another text.
    private async Task<IActionResult> DoeGelezen(
        string regio,
        string editie,
        Func<Schrijfadres, Task<Weigering?>> daad,
        string gelukt,
        string veld,
        CancellationToken ct
    )
    {
        var adres = Schrijfadres.Van(regio, editie);
        if ((await dossier.Haal(adres, Plandossier.Bewerken, ct)).Versie == Versie)
        {
            return await Doe(regio, editie, daad, gelukt, veld, ct);
        }
        await Laad(adres, ct);
        return this.Intussen(Weigeringen.IntussenAnders);
    }

    private async Task<IActionResult> Doe(
        string regio,
        string editie,
        Func<Schrijfadres, Task<Weigering?>> daad,
        string gelukt,
        string veld,
        CancellationToken ct
    )
    {
        var adres = Schrijfadres.Van(regio, editie);
        // What cannot be read is no choice: an empty day means at once.
        if (ModelState.IsValid)
        {
            if (await daad(adres) is not { } weigering)
            {
                return this.Klaar(adres.Publicatie, gelukt);
            }
            ModelState.AddModelError(Veldvan(weigering) ?? veld, weigering.Tekst);
        }
        await Laad(adres, ct);
        return this.Herstel();
    }

    // The field that a refusal is about, where a form has more than one.
    private static string? Veldvan(Weigering weigering) =>
        weigering == Weigeringen.Voorbij ? nameof(Vanaf)
        : weigering == Weigeringen.GeenEinde ? nameof(Tot)
        : null;

    private async Task Laad(Schrijfadres adres, CancellationToken ct)
    {
        Adres = adres;
        Plan = await dossier.Haal(adres, Plandossier.Bewerken, ct);
        Punten =
        [
            .. Controlelijst
                .Maak(adres.Sjabloon, await standen.Lees(adres, Plan, ct))
                .OrderByDescending(p => p.Soort == Keursoort.Fout),
        ];
        Stappen = await dossier.Stappen(Plan, ct);
        Lezers = await dossier.Lezers(Plan, ct);
        Versies = await dossier.Versies(adres, ct);
        Kandidaten = MagAanvragen
            ? (await lezers.Kandidaten(ct)).Select(k => new SelectListItem(
                $"{k.Naam}, {k.Organisatie}",
                k.GebruikerId.ToString()
            ))
            : [];
    }
}
