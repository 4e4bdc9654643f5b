using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Regiotafel.Cijfers.Deur;
using Regiotafel.Kern.Poort;

namespace Regiotafel.Monitor.Uitgaven;

/// <summary>One table of an uitgave, for one region: all of them at once would be ten thousand lines.</summary>
[Gepubliceerd]
internal sealed class TabelModel(Uitgavenboek boek) : PageModel
{
    public Openbareuitgave Uitgave { get; private set; } = null!;

    public Uitgavetabel Tabel { get; private set; } = null!;

    /// <summary>The region that is shown.</summary>
    public string? Regio { get; private set; }

    /// <summary>The regions of the table, by name.</summary>
    public IReadOnlyList<SelectListItem> Keuzes { get; private set; } = [];

    /// <summary>Each figure with that of all regions together.</summary>
    public IReadOnlyList<(VrijCijfer Cijfer, VrijCijfer? Alle)> Rijen { get; private set; } = [];

    [Openbaar("Een uitgave is voor iedereen geopend")]
    public async Task<IActionResult> OnGetAsync(Guid id, string indicator, string? regio, CancellationToken ct)
    {
        var uitgave = await boek.Haal(id, ct);
        if (uitgave?.Tabellen.FirstOrDefault(t => t.Indicator == indicator) is not { } tabel)
        {
            return NotFound();
        }
        (Uitgave, Tabel) = (uitgave, tabel);
        var regios = tabel.Cijfers.Select(c => c.Regio).Where(Cijferbron.IsRegio).Distinct().ToList();
        if (regio is not null && !regios.Contains(regio))
        {
            return NotFound();
        }
        Regio = regio ?? (regios.Contains(uitgave.Regio) ? uitgave.Regio : regios.FirstOrDefault() ?? "NL");
        Keuzes =
        [
            .. regios
                .OrderBy(Cijferwoorden.Regio, StringComparer.Ordinal)
                .Select(r => new SelectListItem(Cijferwoorden.Regio(r), r, r == Regio)),
        ];
        var alle = tabel
            .Cijfers.Where(c => c.Regio == Cijferbron.Alle && regios.Count > 1)
            .ToDictionary(c => (c.Periode, c.Uitsplitsing));
        Rijen =
        [
            .. tabel
                .Cijfers.Where(c => c.Regio == Regio)
                .Select(c => (c, alle.GetValueOrDefault((c.Periode, c.Uitsplitsing)))),
        ];
        return Page();
    }
}
