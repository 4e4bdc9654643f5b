using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Regiotafel.Cijfers.Deur;
using Regiotafel.Kern;
using Regiotafel.Kern.Poort;
using Regiotafel.Weergave.Formulieren;

namespace Regiotafel.Cijfers.Uitgaven;

/// <summary>
/// One request: the tables as readers will see them and what the audit says; once open, the uitgave as it was frozen, and its files.
/// </summary>
internal sealed class UitgaveBladModel(
    Uitgavezaken zaken,
    Uitgavelezing lezing,
    Uitgaveuitvoer uitvoer,
    IHandelende wie,
    IPoort poort
) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Tabel { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Regio { get; set; }

    [BindProperty]
    public string? Reden { get; set; }

    public Aanvraag Aanvraag { get; private set; } = null!;

    public Aanvraagbesluit? Besluit { get; private set; }

    public Uitgavebeeld? Geopend { get; private set; }

    public string Levering { get; private set; } = "";

    public bool Voorbeeld { get; private set; }

    /// <summary>What the border would answer; null once something was decided.</summary>
    public Grensuitslag? Uitslag { get; private set; }

    public bool Ongewijzigd { get; private set; }

    public Weigering? Geweigerd { get; private set; }

    /// <summary>The table that is shown; nothing when the border opens none.</summary>
    public Tabelkeuze? Tabellen { get; private set; }

    public bool IsEigen => Aanvraag.AanvragerId == wie.GebruikerId;

    public bool MagOpenen => !IsEigen && poort.Mag(Uitgavezaken.Goedkeuren, Aanvraag);

    [Handeling(Uitgavezaken.Vragen)]
    public async Task OnGetAsync(Guid id, CancellationToken ct) =>
        await Laad(await zaken.Haal(id, Uitgavezaken.Vragen, ct), ct);

    [Handeling(Uitgavezaken.Goedkeuren)]
    public async Task<IActionResult> OnPostOpenAsync(Guid id, CancellationToken ct)
    {
        var aanvraag = await zaken.Haal(id, Uitgavezaken.Goedkeuren, ct);
        return await Antwoord(aanvraag, (await zaken.Open(aanvraag, ct)).Weigering, "De uitgave is open.", ct);
    }

    [Handeling(Uitgavezaken.Vragen)]
    public async Task<IActionResult> OnPostOngewijzigdAsync(Guid id, CancellationToken ct)
    {
        var aanvraag = await zaken.Haal(id, Uitgavezaken.Vragen, ct);
        return await Antwoord(
            aanvraag,
            (await zaken.OpenOngewijzigd(aanvraag, ct)).Weigering,
            "De uitgave is open, zonder tweede persoon: alleen de aantallen zijn nieuw.",
            ct
        );
    }

    [Handeling(Uitgavezaken.Goedkeuren)]
    public async Task<IActionResult> OnPostWeigerAsync(Guid id, CancellationToken ct)
    {
        var aanvraag = await zaken.Haal(id, Uitgavezaken.Goedkeuren, ct);
        return await Antwoord(aanvraag, await zaken.Weiger(aanvraag, Reden, ct), "De aanvraag is afgewezen.", ct);
    }

    [Handeling(Uitgavezaken.Vragen)]
    public async Task<IActionResult> OnPostTrekInAsync(Guid id, CancellationToken ct)
    {
        var aanvraag = await zaken.Haal(id, Uitgavezaken.Vragen, ct);
        return await Antwoord(aanvraag, await zaken.TrekIn(aanvraag, ct), "De aanvraag is ingetrokken.", ct);
    }

    [Handeling(Uitgavezaken.Vragen)]
    public Task<IActionResult> OnGetZipAsync(Guid id, CancellationToken ct) => Bestand(id, Uitgavebestand.Zip, ct);

    [Handeling(Uitgavezaken.Vragen)]
    public Task<IActionResult> OnGetWerkmapAsync(Guid id, CancellationToken ct) =>
        Bestand(id, Uitgavebestand.Werkmap, ct);

    // Before something is open there is no file: the page says how it stands.
    private async Task<IActionResult> Bestand(Guid id, Uitgavebestand soort, CancellationToken ct)
    {
        var aanvraag = await zaken.Haal(id, Uitgavezaken.Vragen, ct);
        return await lezing.Geopend(aanvraag, ct) is { } uitgave
            ? await uitvoer.Geef(uitgave, soort, Uitgavezaken.Vragen, aanvraag.Regio, ct)
            : LocalRedirect($"/cijfers/uitgaven/{id}");
    }

    private async Task<IActionResult> Antwoord(
        Aanvraag aanvraag,
        Weigering? weigering,
        string gelukt,
        CancellationToken ct
    )
    {
        if (weigering is null)
        {
            return this.Klaar($"/cijfers/uitgaven/{aanvraag.Id}", gelukt);
        }
        Geweigerd = weigering;
        await Laad(aanvraag, ct);
        return this.Herstel();
    }

    private async Task Laad(Aanvraag aanvraag, CancellationToken ct)
    {
        Aanvraag = aanvraag;
        (Levering, Voorbeeld) = await lezing.Levering(aanvraag, ct);
        Besluit = await zaken.Besluit(aanvraag, ct);
        if (Besluit is null)
        {
            (Uitslag, Ongewijzigd) = await zaken.Toets(aanvraag, ct);
        }
        else
        {
            Geopend = await lezing.Geopend(aanvraag, ct);
        }
        Tabellen = Tabelkeuze.Van(
            $"/cijfers/uitgaven/{aanvraag.Id}",
            Levering,
            Geopend?.Tabellen ?? Uitslag?.Uitgave?.Tabellen ?? [],
            Tabel,
            Regio
        );
    }
}
