using Microsoft.EntityFrameworkCore;
using Regiotafel.Kern;
using Regiotafel.Kern.Poort;
using Regiotafel.Portfolio.Aanbieders;
using Regiotafel.Portfolio.Opslag;

namespace Regiotafel.Portfolio.Locaties;

/// <summary>Adds a location of the own organisation, or of the provider that the coordinator chose.</summary>
internal sealed class LocatieMaken(
    PortfolioDb db,
    IHandelende wie,
    IPoort poort,
    Namens namens,
    Codegever codes,
    Klok klok
)
{
    public async Task<Veldfout?> Voer(Guid id, LocatieInvoer invoer, CancellationToken ct)
    {
        if (await namens.Noem(invoer.Met, ct) is { } fout)
        {
            return fout;
        }
        if (await Eigenaar(invoer.Aanbieder, ct) is not { } eigenaar)
        {
            return new Veldfout(nameof(invoer.Aanbieder), Weigeringen.KiesAanbieder);
        }
        var locatie = new Locatie
        {
            Id = id,
            Regio = wie.Regio,
            EigenaarId = eigenaar,
            Code = await codes.Locatie(ct),
            Naam = invoer.Naam!,
        };
        invoer.Zet(locatie, klok.Vandaag);
        db.Locaties.Add(locatie);
        db.Noteer(
            new Gebeurtenis(namens.Locatiehandeling, "aanmaken", nameof(Locatie), locatie.Id, locatie.Regio)
            {
                VersieNa = 1,
            }
        );
        await db.Bewaar(ct);
        return null;
    }

    /// <summary>The owner comes from the session or from the store, never from the request alone.</summary>
    private async Task<Guid?> Eigenaar(Guid? gekozen, CancellationToken ct)
    {
        if (!poort.Mag("locatie.wijzigen"))
        {
            var regio = wie.Regio;
            return await db
                .Aanbieders.Where(a => a.Id == gekozen)
                .Where(a => a.Regio == regio || db.Locaties.Any(l => l.EigenaarId == a.Id && l.Regio == regio))
                .Select(a => (Guid?)a.Id)
                .SingleOrDefaultAsync(ct);
        }
        if (!await db.Aanbieders.AnyAsync(a => a.Id == wie.OrganisatieId, ct))
        {
            db.Aanbieders.Add(Aanbieder.Nieuw(wie.OrganisatieId, wie.Regio, wie.OrganisatieNaam));
        }
        return wie.OrganisatieId;
    }
}
