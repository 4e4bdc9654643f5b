using Regiotafel.Kern;
using Regiotafel.Kern.Poort;
using Regiotafel.Portfolio.Opslag;

namespace Regiotafel.Portfolio.Locaties;

/// <summary>Changes a location, or ends it on a day.</summary>
internal sealed class LocatieWijzigen(PortfolioDb db, IPoort poort, Namens namens, Einddatum einddatum, Klok klok)
{
    public async Task<Veldfout?> Voer(Guid id, LocatieInvoer invoer, int versie, CancellationToken ct)
    {
        var locatie = await poort.Haal(db.Locaties, id, versie, namens.Locatiehandeling, ct);
        if (await namens.Noem(invoer.Met, ct) is { } fout)
        {
            return fout;
        }
        var eenheden = db.Eenheden.Where(e => e.LocatieId == id).Select(e => e.Id);
        if (await einddatum.Toets(eenheden, invoer.BeeindigdOp, ct) is { } weigering)
        {
            return new Veldfout(nameof(invoer.BeeindigdOp), weigering);
        }
        invoer.Zet(locatie, klok.Vandaag);
        var velden = db.GewijzigdeVelden(locatie);
        if (velden.Count > 0)
        {
            var actie = velden.Contains(nameof(Locatie.BeeindigdOp)) ? "beeindigen" : "wijzigen";
            db.Noteer(
                new Gebeurtenis(namens.Locatiehandeling, actie, nameof(Locatie), id, locatie.Regio)
                {
                    Velden = velden,
                    VersieVoor = locatie.Versie,
                    VersieNa = locatie.Versie + 1,
                }
            );
        }
        await db.Bewaar(ct);
        return null;
    }
}
