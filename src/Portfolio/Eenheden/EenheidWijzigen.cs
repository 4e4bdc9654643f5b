using Microsoft.EntityFrameworkCore;
using Regiotafel.Kern;
using Regiotafel.Kern.Poort;
using Regiotafel.Portfolio.Locaties;
using Regiotafel.Portfolio.Opslag;
using Regiotafel.Portfolio.Teksten;
using Regiotafel.Portfolio.Vasthoudingen;

namespace Regiotafel.Portfolio.Eenheden;

/// <summary>Changes a unit with all its facts, or ends it on a day.</summary>
internal sealed class EenheidWijzigen(
    PortfolioDb db,
    IPoort poort,
    Namens namens,
    Tekstkeuring keuring,
    Einddatum einddatum,
    Capaciteit capaciteit,
    VasthoudingBeeindigen vasthoudingen,
    Klok klok
)
{
    public async Task<Veldfout?> Voer(Guid id, EenheidInvoer invoer, int versie, CancellationToken ct)
    {
        var handeling = namens.Locatiehandeling;
        var eenheid = await poort.Haal(db.Eenheden, id, versie, handeling, ct);
        if (await Toets(eenheid, invoer, ct) is { } fout)
        {
            return fout;
        }
        var (totaalVoor, ggzVoor) = (eenheid.Totaal, eenheid.Ggz);
        eenheid = await ZetTotaal(eenheid, invoer, versie, ct);
        new Eenheidzetter(invoer, klok.Vandaag).Zet(eenheid);
        if (eenheid.Totaal < totaalVoor && await capaciteit.Toets(eenheid, ct) is { } teWeinig)
        {
            return new Veldfout(nameof(invoer.Totaal), teWeinig);
        }
        var velden = db.GewijzigdeVelden(eenheid).ToList();
        if (eenheid.Totaal != totaalVoor)
        {
            velden.Add(nameof(Eenheid.Totaal));
        }
        if (eenheid.Ggz != ggzVoor)
        {
            velden.Add(nameof(Eenheid.Ggz));
        }
        if (velden.Count > 0)
        {
            db.Entry(eenheid).State = EntityState.Modified;
            var actie = velden.Contains(nameof(Eenheid.BeeindigdOp)) ? "beeindigen" : "wijzigen";
            db.Noteer(
                new Gebeurtenis(handeling, actie, nameof(Eenheid), id, eenheid.Regio)
                {
                    Velden = velden,
                    VersieVoor = versie,
                    VersieNa = versie + 1,
                }
            );
        }
        await db.Bewaar(ct);
        if (velden.Contains(nameof(Eenheid.OpenVoor)))
        {
            await vasthoudingen.GeefDichteVrij(eenheid.Regio, handeling, ct);
        }
        return null;
    }

    private async Task<Veldfout?> Toets(Eenheid eenheid, EenheidInvoer invoer, CancellationToken ct)
    {
        if (await namens.Noem(invoer.Met, ct) is { } fout)
        {
            return fout;
        }
        if (await keuring.Keur(invoer.Opmerking, invoer.GeenPersoon, ct) is { } tekst)
        {
            return new Veldfout(nameof(invoer.Opmerking), tekst);
        }
        var zelf = db.Eenheden.Where(e => e.Id == eenheid.Id).Select(e => e.Id);
        if (await einddatum.Toets(zelf, invoer.BeeindigdOp, ct) is { } einde)
        {
            return new Veldfout(nameof(invoer.BeeindigdOp), einde);
        }
        var hoogsteVrij = await db.Aanbod.Where(a => a.EenheidId == eenheid.Id).MaxAsync(a => (int?)a.Vrij, ct) ?? 0;
        return Eenheid.ToetsTotaal(invoer.Totaal!.Value, invoer.Ggz, hoogsteVrij) is { } totaal
            ? new Veldfout(totaal == Weigeringen.GgzBovenTotaal ? nameof(invoer.Ggz) : nameof(invoer.Totaal), totaal)
            : null;
    }

    // The total is part of a key that offers follow by cascade, so the store changes it and the unit is read again. This
    // also locks the row: of two who save at once the second sees that it came too late.
    private async Task<Eenheid> ZetTotaal(Eenheid eenheid, EenheidInvoer invoer, int versie, CancellationToken ct)
    {
        var (id, totaal, ggz) = (eenheid.Id, invoer.Totaal!.Value, invoer.Ggz);
        var geraakt = await db
            .Eenheden.Where(e => e.Id == id && e.Versie == versie)
            .ExecuteUpdateAsync(z => z.SetProperty(e => e.Totaal, totaal).SetProperty(e => e.Ggz, ggz), ct);
        if (geraakt == 0)
        {
            throw new Verouderd(eenheid);
        }
        db.ChangeTracker.Clear();
        return await db.Eenheden.SingleAsync(e => e.Id == id, ct);
    }
}
