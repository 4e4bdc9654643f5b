using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Regiotafel.Kern;
using Regiotafel.Kern.Poort;
using Regiotafel.Plaatsing.Opslag;
using Regiotafel.Plaatsing.Tafel.Besluiten;

namespace Regiotafel.Plaatsing.Tafel;

/// <summary>The tables of which this person is a member today.</summary>
internal sealed class OverzichtModel(Tafellijst lijst, IPoort poort, Klok klok) : PageModel
{
    public IReadOnlyList<Tafelregel> Tafels { get; private set; } = [];

    /// <summary>Opened on an earlier day and never closed: there is no table to go to any more, only a verslag to make.</summary>
    public bool Vergeten(Tafelsessie s) => s.IsOpen && !s.LooptOp(klok.Vandaag);

    public bool MagBeheren => poort.Mag(Tafelbron.Beheren);

    [Handeling(Tafelbron.Werken)]
    public async Task OnGetAsync(CancellationToken ct) => Tafels = await lijst.Lees(ct);
}

/// <summary>One table with its sessions, the newest first, and what is promised.</summary>
internal sealed record Tafelregel(
    Plaatsingstafel Tafel,
    IReadOnlyList<Tafelsessie> Sessies,
    IReadOnlyList<(Besluit Besluit, string Zaak)> Open
);

/// <summary>Reads the tables of a member.</summary>
internal sealed class Tafellijst(PlaatsingDb db, IPoort poort, Tafelboek boek)
{
    private const int MeesteSessies = 13;

    public async Task<IReadOnlyList<Tafelregel>> Lees(CancellationToken ct)
    {
        var tafels = await poort
            .Beperk(db.Plaatsingstafels.AsNoTracking(), Tafelbron.Werken)
            .OrderBy(t => t.Naam)
            .ToListAsync(ct);
        var ids = tafels.ConvertAll(t => t.Id);
        var sessies = (
            await db
                .Tafelsessies.AsNoTracking()
                .Where(s => ids.Contains(s.TafelId))
                .OrderByDescending(s => s.Datum)
                .ToListAsync(ct)
        ).ToLookup(s => s.TafelId);
        var besluiten = await db
            .Besluiten.AsNoTracking()
            .Where(b => ids.Contains(b.TafelId) && b.Staat == Besluitstaat.Open)
            .OrderBy(b => b.Uiterlijk)
            .ToListAsync(ct);
        var codes = await boek.Codes(besluiten, ct);
        var open = besluiten.ToLookup(b => b.TafelId, b => (b, Besluitwoorden.Zaak(b, codes)));
        return [.. tafels.Select(t => new Tafelregel(t, [.. sessies[t.Id].Take(MeesteSessies)], [.. open[t.Id]]))];
    }
}
