using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Regiotafel.Kern;
using Regiotafel.Kern.Opslag;
using Regiotafel.Kern.Poort;
using Regiotafel.Plaatsing.Tafel.Agenda;
using Regiotafel.Plaatsing.Tafel.Besluiten;
using Regiotafel.Plaatsing.Tafel.Zitting;
using Regiotafel.Plaatsing.Zoekvragen;
using Regiotafel.Weergave;
using Regiotafel.Weergave.Formulieren;

namespace Regiotafel.Plaatsing.Tafel;

/// <summary>One session: before it begins the promises, while it is open the agenda point by point, afterwards its verslag.</summary>
internal sealed class SessieModel(
    Tafelboek boek,
    Sessielezer lezer,
    SessieOpenen openen,
    SessieLeiden leiden,
    BesluitVastleggen besluiten,
    Inbrengen inbrengen,
    Watalsinbreng watalsinbreng,
    Werkeenheid werk,
    Klok klok
) : PageModel, ISchrijfregio
{
    /// <summary>Working days within which a decision is done, unless another day is typed.</summary>
    private const int GewoneDagen = 5;

    /// <summary>Number of the point that is shown.</summary>
    [BindProperty(SupportsGet = true, Name = "punt")]
    public int? Nummer { get; set; }

    /// <summary>What the form is about, from the link in the table.</summary>
    [BindProperty(SupportsGet = true, Name = "over")]
    public string? Over { get; set; }

    [BindProperty(SupportsGet = true, Name = "soort")]
    public Besluitsoort? Soort { get; set; }

    [BindProperty]
    public Openinvoer Start { get; set; } = new();

    [BindProperty]
    public Besluitinvoer Besluit { get; set; } = new();

    [BindProperty]
    public Inbrenginvoer Inbreng { get; set; } = new();

    /// <summary>Who lost the lead while typing takes it back and writes down what he typed.</summary>
    [BindProperty]
    public bool NeemLeiding { get; set; }

    [BindProperty]
    public Guid Verzoeksleutel { get; set; }

    /// <summary>The open session; null before it begins.</summary>
    public Puntbeeld? Punt { get; private set; }

    /// <summary>The session that has not begun.</summary>
    public Startbeeld? Voor { get; private set; }

    /// <summary>The session of an earlier day that nobody closed.</summary>
    public Tafelsessie? Vergeten { get; private set; }

    /// <summary>This person may open and end a session of this table.</summary>
    public bool MagLeiden => boek.MagLeiden;

    /// <summary>Something that looks like a name was typed: the writer can say that it is none.</summary>
    public bool VraagtNaam => ModelState[$"{nameof(Besluit)}.{nameof(Besluitinvoer.Tekst)}"]?.Errors.Count > 0;

    /// <summary>A decision was sent: what was typed stays, also when somebody else leads meanwhile.</summary>
    public bool IsBesluitformulier => Request.Query["handler"] == "Besluit";

    private bool IsOpenformulier => Request.Query["handler"] == "Open";

    public IEnumerable<SelectListItem> Onderwerpen => Onderwerpkeuze.Van(Punt!);

    public IEnumerable<SelectListItem> Mensen =>
        Punt!.Aanwezig.Select(a => new SelectListItem($"{a.Naam}, {a.Organisatie}", a.GebruikerId.ToString()));

    [Handeling(Tafelbron.Werken)]
    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct)
    {
        if (await Teken(id, ct) is { } elders)
        {
            return elders;
        }
        (Besluit.Onderwerp, Besluit.Soort) = (Over, Soort);
        Besluit.Uiterlijk = Werkdagen.Na(klok.Vandaag, GewoneDagen);
        return Page();
    }

    [Handeling(Tafelbron.Werken)]
    public async Task<IActionResult> OnPostOpenAsync(Guid id, CancellationToken ct)
    {
        var fouten = ModelState.IsValid ? await openen.Voer(id, Start, ct) : [];
        foreach (var fout in fouten)
        {
            ModelState.AddModelError(fout.Veld.Length == 0 ? "" : $"{nameof(Start)}.{fout.Veld}", fout.Weigering.Tekst);
        }
        return ModelState.IsValid
            ? this.Klaar($"/plaatsing/tafel/{id}", "De sessie is geopend.")
            : await Opnieuw(id, ct);
    }

    [Handeling(Tafelbron.Werken)]
    public async Task<IActionResult> OnPostLeidAsync(Guid id, CancellationToken ct)
    {
        if (await leiden.NeemOver(id, ct) is not { } weigering)
        {
            return this.Klaar($"/plaatsing/tafel/{id}?punt={Nummer}", "U leidt nu de sessie.");
        }
        ModelState.AddModelError("", weigering.Tekst);
        return await Opnieuw(id, ct);
    }

    [Handeling(Tafelbron.Werken)]
    public async Task<IActionResult> OnPostBesluitAsync(Guid id, CancellationToken ct)
    {
        if (NeemLeiding && ModelState.IsValid && await leiden.NeemOver(id, ct) is { } weigering)
        {
            ModelState.AddModelError("", weigering.Tekst);
        }
        if (ModelState.IsValid)
        {
            var sleutel = Verzoeksleutel == Guid.Empty ? Guid.NewGuid() : Verzoeksleutel;
            var (besluit, fout) = await besluiten.Voer(id, Besluit, sleutel, ct);
            if (besluit is not null)
            {
                return this.Klaar(
                    $"/plaatsing/tafel/{id}?punt={Nummer}",
                    $"Vastgelegd: {Besluitwoorden.Zin(besluit)}",
                    $"{besluit.Wie} doet dit uiterlijk {besluit.Uiterlijk.Voluit()}."
                );
            }
            ModelState.AddModelError(
                fout!.Veld.Length == 0 ? "" : $"{nameof(Besluit)}.{fout.Veld}",
                fout.Weigering.Tekst
            );
        }
        return await Opnieuw(id, ct);
    }

    [Handeling(Tafelbron.Werken)]
    public async Task<IActionResult> OnPostInbrengAsync(Guid id, CancellationToken ct)
    {
        if (ModelState.IsValid)
        {
            if (await inbrengen.Voer(id, Inbreng, ct) is not { } fout)
            {
                return this.Klaar($"/plaatsing/tafel/{id}", "De zoekvraag staat op de agenda.");
            }
            ModelState.AddModelError(
                fout.Veld.Length == 0 ? "" : $"{nameof(Inbreng)}.{fout.Veld}",
                fout.Weigering.Tekst
            );
        }
        return await Opnieuw(id, ct);
    }

    [Handeling(Tafelbron.Werken)]
    public async Task<IActionResult> OnPostWatalsAfAsync(Guid id, Guid watals, CancellationToken ct)
    {
        if (await watalsinbreng.HaalAf(id, watals, ct) is not { } weigering)
        {
            return this.Klaar($"/plaatsing/tafel/{id}", "De wat-als is van de agenda gehaald.");
        }
        ModelState.AddModelError("", weigering.Tekst);
        return await Opnieuw(id, ct);
    }

    /// <summary>Of this region; what takes long is read here, before the turn to write.</summary>
    public async Task<string> Schrijfregio(CancellationToken ct)
    {
        if (IsOpenformulier && Guid.TryParse($"{RouteData.Values["id"]}", out var id))
        {
            await openen.Bereid(id, ct);
        }
        return "";
    }

    private async Task<IActionResult> Opnieuw(Guid id, CancellationToken ct) => await Teken(id, ct) ?? this.Herstel();

    // A closed session is its verslag.
    private async Task<IActionResult?> Teken(Guid id, CancellationToken ct)
    {
        var sessie = await boek.Sessie(id, ct);
        if (sessie.Staat == Sessiestaat.Gesloten)
        {
            return LocalRedirect($"/plaatsing/tafel/{id}/verslag");
        }
        if (sessie.IsOpen && !sessie.LooptOp(klok.Vandaag))
        {
            Vergeten = sessie;
            return null;
        }
        (Voor, Punt) = await lezer.Lees(sessie, Nummer, Tafelonderwerp.Lees(Over ?? Besluit.Onderwerp), ct);
        if (Voor is { } voor)
        {
            VulStart(voor);
        }
        await Noteer(sessie, ct);
        return null;
    }

    // One answer for each promise of now. Another form of this page sends none; a promise that came or went since the form was drawn
    // moves the others, and what was typed stays with its promise.
    private void VulStart(Startbeeld voor)
    {
        var getypt = Start.Antwoorden;
        if (!IsOpenformulier)
        {
            Start.Aanwezig = [.. voor.Leden.Select(l => l.GebruikerId)];
        }
        Start.Antwoorden =
        [
            .. voor.Beloften.Select(b =>
                getypt.Find(a => a.Id == b.Besluit.Id) ?? new Belofteantwoord { Id = b.Besluit.Id, Staat = b.Bekend }
            ),
        ];
        if (!IsOpenformulier || getypt.Select(a => a.Id).SequenceEqual(Start.Antwoorden.Select(a => a.Id)))
        {
            return;
        }
        foreach (var veld in ModelState.Keys.Where(IsAntwoord).ToList())
        {
            ModelState.Remove(veld);
        }
        if (ModelState.IsValid)
        {
            ModelState.AddModelError("", Weigeringen.EerstBeantwoorden.Tekst);
        }
    }

    private static bool IsAntwoord(string veld) =>
        veld.StartsWith($"{nameof(Start)}.{nameof(Openinvoer.Antwoorden)}[", StringComparison.Ordinal);

    // The session was read, and each case of which the card stood on the screen: inzage of a case asks for that case.
    private async Task Noteer(Tafelsessie sessie, CancellationToken ct)
    {
        var regels = new List<Gebeurtenis>
        {
            new(Tafelbron.Werken, "lezen", nameof(Tafelsessie), sessie.Id, sessie.Regio),
        };
        regels.AddRange(
            (Punt?.Rijen ?? [])
                .Select(r => r.Kaart.Wacht.Beeld.Zoekvraag)
                .DistinctBy(z => z.Id)
                .Select(z => new Gebeurtenis(Tafelbron.Werken, "lezen", nameof(Zoekvraag), z.Id, z.Regio))
        );
        await werk.LogLezing(regels, ct);
    }
}
