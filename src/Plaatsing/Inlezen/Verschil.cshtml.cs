using System.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Regiotafel.Kern.Aanlevering;
using Regiotafel.Kern.Opslag;
using Regiotafel.Kern.Poort;
using Regiotafel.Plaatsing.Zoekvragen;
using Regiotafel.Weergave.Formulieren;

namespace Regiotafel.Plaatsing.Inlezen;

/// <summary>What a file of the waiting list would change: look, then save all of it or throw it away.</summary>
internal sealed class VerschilModel(WachtlijstInlezen inlezen, Werkeenheid werk) : PageModel
{
    [BindProperty]
    public int Versie { get; set; }

    /// <summary>The difference that was on the screen.</summary>
    [BindProperty]
    public string? Gezien { get; set; }

    public Wachtlijstinvoer Invoer { get; private set; } = null!;
    public Wachtlijstverschil Verschil { get; private set; } = new([]);
    public IReadOnlyList<Keurpunt> Punten { get; private set; } = [];
    public string? Fout { get; private set; }

    public string Kopzin =>
        Invoer.Stand switch
        {
            Invoerstand.Concept => $"Stand van {Invoer.Peildatum:d-M-yyyy}. Er is nog niets opgeslagen.",
            Invoerstand.Bewaard => $"Stand van {Invoer.Peildatum:d-M-yyyy}, opgeslagen door {Invoer.AfgerondDoor}.",
            _ => "Dit bestand is weggedaan. Er is niets van opgeslagen.",
        };

    /// <summary>What nothing follows from, by reason.</summary>
    public IReadOnlyList<(string Reden, int Aantal)> Rest =>
        [
            .. Verschil
                .Regels.Where(r => r.Uitkomst is Verschiluitkomst.NietVoorLijst or Verschiluitkomst.HierGesloten)
                .GroupBy(r => r.Reden)
                .Select(g => (g.Key, g.Count()))
                .OrderBy(g => g.Key, StringComparer.Ordinal),
        ];

    public static string Soort(Wachtlijstinvoer invoer) => invoer.Bron == Feitbron.Aw317 ? "AW317" : "csv";

    public static string Uitkomst(Wachtlijstinvoer invoer) =>
        invoer.Stand switch
        {
            Invoerstand.Concept => "wacht op u",
            Invoerstand.Bewaard => "opgeslagen",
            _ => "weggedaan",
        };

    [Handeling(WachtlijstInlezen.Handeling)]
    public async Task OnGetAsync(Guid id, CancellationToken ct)
    {
        await Teken(await inlezen.Haal(id, versie: null, ct), ct);
        await Log(id, "lezen", ct);
    }

    /// <summary>The report for who made the file.</summary>
    [Handeling(WachtlijstInlezen.Handeling)]
    public async Task<IActionResult> OnGetRapportAsync(Guid id, CancellationToken ct)
    {
        await Teken(await inlezen.Haal(id, versie: null, ct), ct);
        await Log(id, "uitvoeren", ct);
        var tekst = Invoer.Stand == Invoerstand.Concept ? Verschilrapport.Csv(Verschil, Punten) : Invoer.Rapport;
        return File(Encoding.UTF8.GetBytes(tekst), "text/csv; charset=utf-8", "wachtlijst-verschil.csv");
    }

    [Handeling(WachtlijstInlezen.Handeling)]
    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken ct)
    {
        var invoer = await inlezen.Haal(id, Versie, ct);
        return await Antwoord(invoer, await inlezen.Bewaar(invoer, Gezien, ct), "De wachtlijst is opgeslagen.", ct);
    }

    [Handeling(WachtlijstInlezen.Handeling)]
    public async Task<IActionResult> OnPostWegAsync(Guid id, CancellationToken ct)
    {
        var invoer = await inlezen.Haal(id, Versie, ct);
        return await Antwoord(invoer, await inlezen.Verwerp(invoer, ct), "Het bestand is weggedaan.", ct);
    }

    private async Task<IActionResult> Antwoord(
        Wachtlijstinvoer invoer,
        Kern.Weigering? weigering,
        string zin,
        CancellationToken ct
    )
    {
        if (weigering is null)
        {
            return this.Klaar($"/plaatsing/wachtlijst/inlezen/{invoer.Id}", zin);
        }
        Fout = weigering.Tekst;
        await Teken(invoer, ct);
        return this.Herstel();
    }

    // The page shows cases, so its reading stands in the log before it leaves.
    private Task Log(Guid id, string actie, CancellationToken ct) =>
        werk.SchrijfLog(
            [new Gebeurtenis(WachtlijstInlezen.Handeling, actie, nameof(Wachtlijstinvoer), id, Invoer.Regio)],
            ct
        );

    private async Task Teken(Wachtlijstinvoer invoer, CancellationToken ct)
    {
        (Invoer, Punten) = (invoer, WachtlijstInlezen.Punten(invoer));
        if (invoer.Stand == Invoerstand.Concept)
        {
            Verschil = await inlezen.Vergelijk(invoer, ct);
        }
    }
}
