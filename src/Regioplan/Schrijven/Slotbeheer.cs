using Microsoft.EntityFrameworkCore;
using Regiotafel.Kern;
using Regiotafel.Kern.Poort;
using Regiotafel.Regioplan.Opslag;

namespace Regiotafel.Regioplan.Schrijven;

/// <summary>
/// Who writes in a section: one statement that asks and takes at once, so that two people never have the same section. A lock whose
/// end is past is none, whether or not anybody cleared it.
/// </summary>
internal sealed class Slotbeheer(RegioplanDb db, IHandelende wie, Klok klok)
{
    /// <summary>Takes the section when nobody else has it, or stays in it; false when somebody else writes here.</summary>
    public async Task<bool> Neem(Sectie sectie, CancellationToken ct)
    {
        var (ik, nu, naam) = (wie.GebruikerId, klok.Nu, wie.Naam);
        var tot = nu + Slot.Duur;
        var was = await db.Sloten.AsNoTracking().SingleAsync(s => s.SectieId == sectie.Id, ct);
        var geraakt = await db.Rechtstreeks(() =>
            db
                .Sloten.Where(s => s.SectieId == sectie.Id && (s.WieId == ik || s.Tot <= nu))
                .ExecuteUpdateAsync(
                    z => z.SetProperty(s => s.WieId, ik).SetProperty(s => s.Wie, naam).SetProperty(s => s.Tot, tot),
                    ct
                )
        );
        if (geraakt == 1 && !was.IsVan(ik, nu))
        {
            Noteer(sectie, "beginnen");
        }
        return geraakt == 1;
    }

    /// <summary>Takes the section from who has it. What the other typed is kept as his kladtekst.</summary>
    public async Task NeemOver(Sectie sectie, CancellationToken ct)
    {
        var (ik, naam, tot) = (wie.GebruikerId, wie.Naam, klok.Nu + Slot.Duur);
        await db.Rechtstreeks(() =>
            db
                .Sloten.Where(s => s.SectieId == sectie.Id)
                .ExecuteUpdateAsync(
                    z => z.SetProperty(s => s.WieId, ik).SetProperty(s => s.Wie, naam).SetProperty(s => s.Tot, tot),
                    ct
                )
        );
        Noteer(sectie, "overnemen");
    }

    /// <summary>Lets go of an own lock.</summary>
    public async Task Laat(Sectie sectie, CancellationToken ct)
    {
        var (ik, nu) = (wie.GebruikerId, klok.Nu);
        await db.Rechtstreeks(() =>
            db
                .Sloten.Where(s => s.SectieId == sectie.Id && s.WieId == ik)
                .ExecuteUpdateAsync(z => z.SetProperty(s => s.Tot, nu), ct)
        );
    }

    private void Noteer(Sectie sectie, string actie) =>
        db.Noteer(new Gebeurtenis(Plandossier.Bewerken, actie, nameof(Slot), sectie.Id, sectie.Regio));
}
