using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Regiotafel.Kern;
using Regiotafel.Kern.Opslag;
using Regiotafel.Kern.Poort;
using Regiotafel.Plaatsing.Opslag;
using Regiotafel.Plaatsing.Tafel.Agenda;
using Regiotafel.Plaatsing.Zoekvragen;

namespace Regiotafel.Plaatsing.Tafel;

/// <summary>One card while its session is open: what the table may know, and every place against it.</summary>
internal sealed class KaartModel(Kaartlezer lezer, Tafelboek boek) : PageModel
{
    public Tafelrij Rij { get; private set; } = null!;
    public Tafelsessie Sessie { get; private set; } = null!;

    /// <summary>The point at which the card lies.</summary>
    public int Punt { get; private set; }

    public bool Leidt => boek.Leidt(Sessie);

    [Handeling(Tafelbron.Werken)]
    public async Task OnGetAsync(Guid id, CancellationToken ct) => (Rij, Sessie, Punt) = await lezer.Lees(id, ct);
}

/// <summary>Opens a card for a member of its table; each such reading stands in the log.</summary>
internal sealed class Kaartlezer(PlaatsingDb db, IPoort poort, Werkeenheid werk, Puntlezer punten, Klok klok)
{
    public async Task<(Tafelrij Rij, Tafelsessie Sessie, int Punt)> Lees(Guid id, CancellationToken ct)
    {
        var kaart =
            await db.Tafelkaarten.AsNoTracking().SingleOrDefaultAsync(k => k.Id == id, ct)
            ?? throw new NietGevonden("Tafelkaart");
        // The gate opens a case only on the day of an open session with it; the number is that of the session.
        var sessie = await poort.Haal(
            db.Tafelsessies.AsNoTracking(),
            kaart.SessieId,
            versie: null,
            Tafelbron.Werken,
            ct
        );
        var zoekvraag = await poort.Haal(
            db.Zoekvragen.AsNoTracking(),
            kaart.ZoekvraagId,
            versie: null,
            Tafelbron.Werken,
            ct
        );
        if (!sessie.LooptOp(klok.Vandaag))
        {
            throw new NietGevonden("Tafelkaart");
        }
        var rij = await punten.Kaart(kaart, sessie.Regio, ct);
        var punt = await db
            .Agendaregels.Where(r => r.KaartId == id)
            .Join(db.Agendapunten, r => r.PuntId, p => p.Id, (_, p) => p.Volgorde)
            .MinAsync(ct);
        await werk.SchrijfLog(
            [new Gebeurtenis(Tafelbron.Werken, "lezen", nameof(Zoekvraag), zoekvraag.Id, zoekvraag.Regio)],
            ct
        );
        return (rij, sessie, punt);
    }
}
