using Regiotafel.Kern;
using Regiotafel.Kern.Poort;
using Regiotafel.Portfolio.Locaties;
using Regiotafel.Portfolio.Opslag;
using Regiotafel.Portfolio.Teksten;

namespace Regiotafel.Portfolio.Eenheden;

/// <summary>Adds a unit to a location, with a first offer of no free places: so it stands in the register at once.</summary>
internal sealed class EenheidMaken(
    PortfolioDb db,
    IPoort poort,
    Namens namens,
    Tekstkeuring keuring,
    Codegever codes,
    Klok klok
)
{
    public async Task<Veldfout?> Voer(Guid locatieId, Guid id, EenheidInvoer invoer, CancellationToken ct)
    {
        var handeling = namens.Locatiehandeling;
        var locatie = await poort.Haal(db.Locaties, locatieId, versie: null, handeling, ct);
        if (await namens.Noem(invoer.Met, ct) is { } fout)
        {
            return fout;
        }
        if (await keuring.Keur(invoer.Opmerking, invoer.GeenPersoon, ct) is { } tekst)
        {
            return new Veldfout(nameof(invoer.Opmerking), tekst);
        }
        var eenheid = new Eenheid
        {
            Id = id,
            Regio = locatie.Regio,
            EigenaarId = locatie.EigenaarId,
            LocatieId = locatie.Id,
            Code = await codes.Eenheid(ct),
            Naam = invoer.Naam!,
            Totaal = invoer.Totaal!.Value,
        };
        new Eenheidzetter(invoer, klok.Vandaag).Zet(eenheid);
        var aanbod = Aanbod.Nieuw(eenheid);
        db.Eenheden.Add(eenheid);
        db.Aanbod.Add(aanbod);
        foreach (var (soort, nieuw) in new[] { (nameof(Eenheid), id), (nameof(Aanbod), aanbod.Id) })
        {
            db.Noteer(new Gebeurtenis(handeling, "aanmaken", soort, nieuw, locatie.Regio) { VersieNa = 1 });
        }
        await db.Bewaar(ct);
        return null;
    }
}
