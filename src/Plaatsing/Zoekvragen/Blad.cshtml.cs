using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Regiotafel.Kern;
using Regiotafel.Kern.Codelijsten;
using Regiotafel.Kern.Poort;
using Regiotafel.Plaatsing.Instellingen;
using Regiotafel.Plaatsing.Matching;
using Regiotafel.Plaatsing.Passend;
using Regiotafel.Plaatsing.Voorstellen;
using Regiotafel.Plaatsing.Wensen;
using Regiotafel.Plaatsing.Zoekopdrachten;
using Regiotafel.Weergave.Formulieren;

namespace Regiotafel.Plaatsing.Zoekvragen;

/// <summary>One zoekvraag: what is known, its status, what was agreed and what happened.</summary>
internal sealed class BladModel(
    Zoekvraagdossier dossier,
    StatusVoorstellen statussen,
    Parkeren parkeren,
    Toestemming toestemming,
    Afsluiten afsluiten,
    Voorstellezer voorstellen,
    Vergelijker vergelijker,
    Wensdoelen wensdoelen,
    IPoort poort,
    Klok klok
) : PageModel
{
    private const string Lezen = "zoekvraag.lezen";

    [BindProperty]
    public string? Status { get; set; }

    [BindProperty]
    public string? Classificatie { get; set; }

    [BindProperty]
    public DateOnly? Vanaf { get; set; }

    [BindProperty]
    [StringLength(300, ErrorMessage = "Gebruik hoogstens 300 tekens.")]
    public string? Reden { get; set; }

    [BindProperty]
    [StringLength(300, ErrorMessage = "Gebruik hoogstens 300 tekens.")]
    public string? ParkeerReden { get; set; }

    [BindProperty]
    public DateOnly? ParkeerTot { get; set; }

    [BindProperty]
    public bool GeenPersoon { get; set; }

    [BindProperty]
    public Afsluitreden? Sluitreden { get; set; }

    [BindProperty]
    public Grondslaginvoer Grond { get; set; } = new();

    public Zoekvraagbeeld Beeld { get; private set; } = null!;
    public IReadOnlyList<Verloopregel> Verloop { get; private set; } = [];
    public IReadOnlyList<Wensregel> Wensen { get; private set; } = [];
    public Voorstelrijen Voorstellen { get; private set; } = null!;

    /// <summary>Every place against this case; null when the reader may not match or the case does not seek.</summary>
    public Plekkenlijst? Plekken { get; private set; }
    public bool MagBewaren => poort.Mag(ZoekopdrachtBewaren.Handeling);
    public bool MagWijzigen { get; private set; }
    public bool MagVoorstellen => Beeld.Zoekvraag.Zoekt && poort.Mag(VoorstelDoen.Handeling, Beeld.Zoekvraag);
    public bool MagStatus { get; private set; }
    public bool MagVaststellen { get; private set; }

    public string Kopzin =>
        Beeld.Zoekvraag.Soort == Zoekvraagsoort.Wachtend ? "Wacht op een plek" : "Bewoner die wil doorstromen";

    /// <summary>What is missing before it can be matched, in words.</summary>
    public string Ontbreekt =>
        string.Join(
            ", ",
            Beeld
                .Feiten.Ontbreekt.Select(c => Woorden.Feit(c, Beeld.Dag).ToLowerInvariant())
                .Concat(
                    Beeld.Zoekvraag.Soort == Zoekvraagsoort.Wachtend && Beeld.Status is null
                        ? ["vastgestelde status"]
                        : []
                )
        );

    public IEnumerable<SelectListItem> Statussen =>
        Leveringsstatus
            .Lijst.GeldigOp(klok.Vandaag)
            .OrderByDescending(s => s.Wachtlijst)
            .ThenBy(s => s.Code, StringComparer.Ordinal)
            .Select(s => new SelectListItem($"{s.Code} {s.Omschrijving}", s.Code));

    /// <summary>The subdivisions of a status.</summary>
    public static IEnumerable<SelectListItem> Classificaties =>
        Norminvoer.Classificaties.Select(c => new SelectListItem(c, c));

    public static IEnumerable<SelectListItem> Redenen =>
        Enum.GetValues<Afsluitreden>().Select(r => new SelectListItem(Woorden.Van(r), r.ToString()));

    public static IEnumerable<SelectListItem> Vormen =>
        [new("schriftelijk", nameof(Grondslagvorm.Schriftelijk)), new("mondeling", nameof(Grondslagvorm.Mondeling))];

    [Handeling(Lezen)]
    public async Task OnGetAsync(Guid id, CancellationToken ct)
    {
        await Teken(id, ct);
        (Vanaf, Grond.Datum) = (klok.Vandaag, klok.Vandaag);
    }

    [Handeling("wachtstatus.voorstellen")]
    public Task<IActionResult> OnPostStatusAsync(Guid id, CancellationToken ct) =>
        Antwoord(
            id,
            nameof(Status),
            () => statussen.Voer(id, new Statusvraag(Status ?? "", Vanaf ?? klok.Vandaag, Classificatie), ct),
            "De status is voorgesteld.",
            ct
        );

    [Handeling("wachtstatus.vaststellen")]
    public Task<IActionResult> OnPostVaststellenAsync(Guid id, Guid statusvoorstel, bool stel, CancellationToken ct) =>
        Antwoord(
            id,
            nameof(Reden),
            () => statussen.Beslis(id, new Statusbesluit(statusvoorstel, stel, Reden, GeenPersoon), ct),
            stel ? "De status is vastgesteld." : "De status is niet overgenomen.",
            ct
        );

    [Handeling("casus.wijzigen")]
    public async Task<IActionResult> OnPostParkeerAsync(Guid id, CancellationToken ct)
    {
        var fout = ModelState.IsValid ? await parkeren.Voer(id, ParkeerReden, ParkeerTot, GeenPersoon, ct) : null;
        return await Antwoord(
            id,
            fout is { Veld.Length: > 0 } ? $"Parkeer{fout.Veld}" : "",
            fout?.Weigering,
            "De zoekvraag is geparkeerd.",
            ct
        );
    }

    [Handeling("casus.wijzigen")]
    public async Task<IActionResult> OnPostHervatAsync(Guid id, CancellationToken ct)
    {
        await parkeren.Beeindig(id, ct);
        return await Antwoord(id, "", weigering: null, "De zoekvraag doet weer mee.", ct);
    }

    [Handeling("grondslag.vastleggen")]
    public async Task<IActionResult> OnPostToestemmingAsync(Guid id, CancellationToken ct)
    {
        var fout = ModelState.IsValid ? await toestemming.Leg(id, Grond, ct) : null;
        return await Antwoord(
            id,
            fout is { Veld.Length: > 0 } ? $"{nameof(Grond)}.{fout.Veld}" : "",
            fout?.Weigering,
            "De toestemming is vastgelegd.",
            ct
        );
    }

    [Handeling("grondslag.intrekken")]
    public async Task<IActionResult> OnPostIntrekkenAsync(Guid id, CancellationToken ct)
    {
        var weigering = await toestemming.TrekIn(id, ct);
        return await Antwoord(id, "", weigering, "De toestemming is ingetrokken.", ct);
    }

    [Handeling("casus.wijzigen")]
    public Task<IActionResult> OnPostSluitAsync(Guid id, CancellationToken ct) =>
        Antwoord(id, nameof(Sluitreden), () => afsluiten.Voer(id, Sluitreden, ct), "De zoekvraag is afgesloten.", ct);

    private async Task<IActionResult> Antwoord(
        Guid id,
        string veld,
        Func<Task<Weigering?>> daad,
        string zin,
        CancellationToken ct
    ) => await Antwoord(id, veld, ModelState.IsValid ? await daad() : null, zin, ct);

    private Task<IActionResult> Antwoord(
        Guid id,
        string veld,
        Weigering? weigering,
        string zin,
        CancellationToken ct
    ) => this.Beantwoord(veld, weigering, ($"/plaatsing/zoekvraag/{id}", zin), () => Teken(id, ct));

    private async Task Teken(Guid id, CancellationToken ct)
    {
        Beeld = await dossier.Lees(id, Lezen, ct);
        Verloop = await dossier.Verloop(id, ct);
        Wensen = await wensdoelen.Regels(Beeld, ct);
        Voorstellen = new Voorstelrijen(
            await voorstellen.Van(id, ct),
            klok.Vandaag,
            MagVoorstellen ? $"/plaatsing/zoekvraag/{id}/voorstel" : null
        );
        MagWijzigen = poort.Mag("casus.wijzigen", Beeld.Zoekvraag);
        MagStatus = poort.Mag("wachtstatus.voorstellen", Beeld.Zoekvraag);
        MagVaststellen = poort.Mag("wachtstatus.vaststellen", Beeld.Zoekvraag);
        if (Beeld.Zoekvraag.Loopt && poort.Mag("matching.uitvoeren", Beeld.Zoekvraag))
        {
            Plekken = new Plekkenlijst(Beeld, await vergelijker.Vergelijk(Beeld, ct), MagVoorstellen, MagWijzigen)
            {
                MagPassend = p => Passendwijzer.Mag(poort, p.Plaats),
            };
        }
    }
}
