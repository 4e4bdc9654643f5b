using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Regiotafel.Kern;
using Regiotafel.Kern.Codelijsten;
using Regiotafel.Kern.Opslag;
using Regiotafel.Kern.Poort;
using Regiotafel.Plaatsing.Deur;
using Regiotafel.Plaatsing.Tafel;
using Regiotafel.Plaatsing.Tafel.Agenda;
using Regiotafel.Plaatsing.Tafel.Zitting;
using Regiotafel.Portfolio.Deur;
using Regiotafel.Weergave.Formulieren;

namespace Regiotafel.Plaatsing.WatAls;

/// <summary>What would change if: changes on a copy, the best division before and after, who gains and who loses.</summary>
internal sealed class WatAlsModel(
    Watalsrekenaar rekenaar,
    WatalsBewaren bewaren,
    Watalsinbreng inbreng,
    Werkeenheid werk,
    IPoort poort,
    IHandelende wie,
    Klok klok
) : PageModel, ISchrijfregio
{
    private const string Pad = "/plaatsing/watals";

    /// <summary>The changes that stand.</summary>
    [BindProperty(SupportsGet = true, Name = "w")]
    public List<string> Staand { get; set; } = [];

    [BindProperty(SupportsGet = true)]
    public string? Soort { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Doel { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Waarde { get; set; }

    [BindProperty]
    public string? Naam { get; set; }

    [BindProperty]
    public bool GeenPersoon { get; set; }

    public Wijzigsoort Gekozen => Wijziglezer.Soort(Soort) ?? Wijzigsoort.Plekken;
    public Wijziglezer Lezer { get; private set; } = null!;
    public IReadOnlyList<Wijziging> Wijzigingen { get; private set; } = [];
    public Watalsuitkomst? Uitkomst { get; private set; }
    public IReadOnlyList<(Watalsvraag Vraag, Watalsantwoord Antwoord)> Bewaard { get; private set; } = [];

    /// <summary>The tables at which this person sits: on their agenda a kept question can be put.</summary>
    public IReadOnlyList<Plaatsingstafel> Tafels { get; private set; } = [];

    /// <summary>What waits on those agendas already, by question.</summary>
    public ILookup<Guid, Tafelwatals> OpAgenda { get; private set; } =
        Array.Empty<Tafelwatals>().ToLookup(w => w.WatalsId);

    /// <summary>Codes with the id of their page, for who may read cases; others see counts.</summary>
    public IReadOnlyDictionary<string, (Guid Id, Casuscode Code)>? Codes { get; private set; }

    public IEnumerable<SelectListItem> Doelen { get; private set; } = [];

    public IEnumerable<SelectListItem> Waarden =>
        Gekozen switch
        {
            Wijzigsoort.Contraindicatie => Criterialijsten
                .Kenmerken(klok.Vandaag)
                .Select(k => new SelectListItem(k.Value, k.Key)),
            Wijzigsoort.Basis => Wijziglezer.Bases.Select(b => new SelectListItem(b, b)),
            Wijzigsoort.Profiel => Zorgprofiel
                .Lijst.GeldigOp(klok.Vandaag)
                .Where(p => p.Indicator)
                .Select(p => new SelectListItem($"{p.Kort} {p.Naam}", p.Code)),
            _ => [],
        };

    /// <summary>The page with these changes.</summary>
    public static string Adres(IEnumerable<Wijziging> wijzigingen, Wijzigsoort soort) =>
        $"{Pad}?soort={Code(soort)}"
        + string.Concat(wijzigingen.Select(w => $"&w={Uri.EscapeDataString(w.ToString())}"));

    public static string Code(Wijzigsoort soort) => EnumTekst<Wijzigsoort>.Tekst(soort);

    /// <summary>Others see counts.</summary>
    public bool ZietZoekvragen => poort.Mag("zoekvraag.lezen");

    [Handeling(WatalsBewaren.Handeling)]
    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        await Lees(ct);
        if (Doel is not null)
        {
            var (nieuw, fout) = Lezer.Maak(Gekozen, Doel, Waarde);
            if (nieuw is not null)
            {
                return LocalRedirect(Adres([.. Wijzigingen.Where(w => !nieuw.Vervangt(w)), nieuw], Gekozen));
            }
            ModelState.AddModelError(fout!.Value.Veld, fout.Value.Weigering.Tekst);
        }
        // What is shown may name cases, so the reading is in the log before the answer leaves.
        await werk.SchrijfLog([Gelezen], ct);
        await Teken(ct);
        return ModelState.IsValid ? Page() : this.Herstel();
    }

    [Handeling(WatalsBewaren.Handeling)]
    public async Task<IActionResult> OnPostBewaarAsync(CancellationToken ct)
    {
        if (await bewaren.Voer(new Watalsnaam(Naam, GeenPersoon), Wijzigingen, Uitkomst, ct) is not { } fout)
        {
            return this.Klaar(Adres(Wijzigingen, Gekozen), "De vraag is bewaard, met het antwoord van vandaag.");
        }
        ModelState.AddModelError(fout.Veld, fout.Weigering.Tekst);
        werk.Noteer(Gelezen);
        return this.Herstel();
    }

    [Handeling(WatalsBewaren.Handeling)]
    public async Task<IActionResult> OnPostAgendaAsync(Guid vraag, Guid tafel, CancellationToken ct)
    {
        if (await inbreng.ZetOp(vraag, tafel, ct) is not { } weigering)
        {
            return this.Klaar(
                Adres(Wijzigingen, Gekozen),
                "De vraag wacht op een sessie van deze tafel.",
                $"Per sessie komen er hoogstens {Watalsagenda.Meeste} op tafel, de oudste eerst."
            );
        }
        ModelState.AddModelError("", weigering.Tekst);
        werk.Noteer(Gelezen);
        return this.Herstel();
    }

    /// <summary>Of the own region. Solving takes seconds, so it is done before others have to wait to write.</summary>
    public async Task<string> Schrijfregio(CancellationToken ct)
    {
        await Lees(ct);
        await Teken(ct);
        return "";
    }

    private Gebeurtenis Gelezen => new(WatalsBewaren.Handeling, "lezen", "Watals", ObjectId: null, wie.Regio);

    private async Task Lees(CancellationToken ct)
    {
        (Lezer, var eenheden) = await rekenaar.Lezer(wie.Regio, ct);
        Wijzigingen = [.. Staand.Select(Lezer.Lees).OfType<Wijziging>()];
        Doelen =
            Gekozen == Wijzigsoort.Norm
                ? Wijziglezer.Statussen.Select(s => new SelectListItem(
                    $"{s} {Leveringsstatus.Van(s, klok.Vandaag)?.Omschrijving}",
                    s
                ))
                : eenheden.Select(e => new SelectListItem($"{e.Naam} ({e.Aanbieder})", e.EenheidId.ToString()));
    }

    private async Task Teken(CancellationToken ct)
    {
        Bewaard = await bewaren.Lees(ct);
        Tafels = await inbreng.Tafels(ct);
        OpAgenda = await inbreng.Wachtend(Tafels.Select(t => t.Id), ct);
        if (Wijzigingen.Count == 0)
        {
            return;
        }
        (Uitkomst, var vraag) = await rekenaar.Reken(wie.Regio, Wijzigingen, ct);
        if (ZietZoekvragen)
        {
            Codes = vraag.Zoekvragen.ToDictionary(
                z => z.Key,
                z => (z.Value.Zoekvraag.Id, z.Value.Zoekvraag.Code),
                StringComparer.Ordinal
            );
        }
    }
}
