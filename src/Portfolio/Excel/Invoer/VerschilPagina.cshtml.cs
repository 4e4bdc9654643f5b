using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Regiotafel.Kern.Poort;
using Regiotafel.Portfolio.Excel.Vergelijken;
using Regiotafel.Weergave.Formulieren;

namespace Regiotafel.Portfolio.Excel.Invoer;

/// <summary>The difference between an upload and the register: look, choose, save; afterwards undo.</summary>
internal sealed class VerschilPaginaModel(Invoeren invoeren) : PageModel
{
    private const string Veldvoorvoegsel = "Veld.";

    /// <summary>What is shown, in this order; errors stand above, equal rows fold away below.</summary>
    public static readonly (string Titel, string Code, string Uitleg)[] Groepen =
    [
        (
            "Conflicten",
            "V405",
            "Deze velden zijn na de uitvoer ook in het register gewijzigd. Kies per veld wat blijft."
        ),
        ("Gewijzigd", "V402", "Oud en nieuw, per veld."),
        ("Nieuw", "V401", "Deze rijen staan nog niet in het register."),
        ("Niet in het bestand", "V404", "Met deze rijen gebeurt niets. Vink aan wat u wilt beëindigen."),
    ];

    [BindProperty]
    public List<string> Rij { get; set; } = [];

    [BindProperty]
    public bool GoedeRijen { get; set; }

    [BindProperty]
    public int Versie { get; set; }

    public Invoerboek Boek { get; private set; } = null!;

    public Verschil Verschil { get; private set; } = new([], []);

    public IReadOnlyList<Bevinding> Bevindingen { get; private set; } = [];

    public IReadOnlyList<Wachttekst> Wacht { get; private set; } = [];

    public string? Fout { get; private set; }

    public IReadOnlyList<(string Rij, string Tekst)> RijFouten { get; private set; } = [];

    private bool Verstuurd => HttpMethods.IsPost(Request.Method);

    public static string Toon(string waarde) =>
        waarde.Length == 0 ? "leeg" : waarde.Replace("|", ", ", StringComparison.Ordinal);

    public bool IsGekozen(Verschilrij rij) =>
        Verstuurd ? Rij.Contains(rij.Sleutel, StringComparer.Ordinal) : rij.Code is "V401" or "V402" or "V405";

    [Handeling("portfolio.inlezen")]
    public async Task OnGetAsync(Guid id, CancellationToken ct) =>
        await Laad(await invoeren.Haal(id, versie: null, ct), ct);

    [Handeling("portfolio.inlezen")]
    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken ct)
    {
        var boek = await invoeren.Haal(id, Versie, ct);
        var bestand = Request
            .Form.Where(v => v.Key.StartsWith(Veldvoorvoegsel, StringComparison.Ordinal) && v.Value == "bestand")
            .Select(v => v.Key[Veldvoorvoegsel.Length..])
            .ToHashSet(StringComparer.Ordinal);
        var keuze = new Keuze(Rij.ToHashSet(StringComparer.Ordinal), bestand, GoedeRijen);
        var (uitslag, weigering) = await invoeren.Bewaar(boek, keuze, ct);
        if (uitslag is { } gelukt && gelukt.Stappen.Count > 0 && (gelukt.Geweigerd.Count == 0 || GoedeRijen))
        {
            return this.Klaar(
                $"/portfolio/invoer/{id}",
                gelukt.Bewaard == 1 ? "1 rij is opgeslagen." : $"{gelukt.Bewaard} rijen zijn opgeslagen.",
                gelukt.Geweigerd.Count == 0
                    ? null
                    : "Niet opgeslagen: "
                        + string.Join(" ", gelukt.Geweigerd.Select(g => $"{g.Rij.Naam}: {g.Weigering.Tekst}"))
            );
        }

        Fout = weigering?.Tekst ?? "Niet alle gekozen rijen kunnen worden opgeslagen. Er is niets veranderd.";
        RijFouten = [.. (uitslag?.Geweigerd ?? []).Select(g => (g.Rij.Naam, g.Weigering.Tekst))];
        return await Opnieuw(boek, ct);
    }

    [Handeling("portfolio.inlezen")]
    public async Task<IActionResult> OnPostOngedaanAsync(Guid id, CancellationToken ct)
    {
        var boek = await invoeren.Haal(id, Versie, ct);
        if (await invoeren.MaakOngedaan(boek, ct) is { } weigering)
        {
            Fout = weigering.Tekst;
            return await Opnieuw(boek, ct);
        }

        return this.Klaar($"/portfolio/invoer/{id}", "De invoer is ongedaan gemaakt.");
    }

    private async Task<IActionResult> Opnieuw(Invoerboek boek, CancellationToken ct)
    {
        await Laad(boek, ct);
        return this.Herstel();
    }

    private async Task Laad(Invoerboek boek, CancellationToken ct)
    {
        Boek = boek;
        if (boek.Status != InvoerStatus.Concept)
        {
            return;
        }

        Verschil = await invoeren.Vergelijk(boek, ct);
        Wacht = Invoeren.Wacht(boek);
        Bevindingen =
        [
            .. Verschil.Bevindingen.OrderBy(b =>
                b.Ernst switch
                {
                    "fout" => 0,
                    "let_op" => 1,
                    _ => 2,
                }
            ),
        ];
    }
}
