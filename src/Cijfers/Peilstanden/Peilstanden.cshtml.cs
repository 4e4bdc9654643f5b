using System.Globalization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Regiotafel.Cijfers.Grens;
using Regiotafel.Kern.Codelijsten;
using Regiotafel.Kern.Poort;

namespace Regiotafel.Cijfers.Peilstanden;

/// <summary>The dated counts of the system itself, rounded as the border rounds.</summary>
internal sealed class PeilstandenModel(Peilstandlezer lezer, Beleid beleid) : PageModel
{
    private IReadOnlyList<Peilstand> standen = [];

    public IReadOnlyList<DateOnly> Dagen => [.. standen.Select(s => s.Peildatum).Distinct().OrderDescending()];

    public IReadOnlyList<string> Codes { get; } = ["6", "7", "2"];

    public static string Naam(string code) =>
        Leveringsstatus.Alle.First(s => s.Code == code) is var s ? $"{s.Code} {s.Omschrijving}" : code;

    public string Waarde(DateOnly dag, string code) =>
        standen.FirstOrDefault(s => s.Peildatum == dag && s.Code == code) is not { } stand ? "niet bekend"
        : stand.Aantal is { } aantal ? Ronding.Van(aantal, beleid.Rond).Waarde.ToString(CultureInfo.InvariantCulture)
        : "minder dan 10";

    [Handeling("meting.berekenen")]
    public async Task OnGetAsync(CancellationToken ct) => standen = await lezer.Lees(ct);
}
