using Microsoft.EntityFrameworkCore;
using Regiotafel.Kern;
using Regiotafel.Kern.Berichten;
using Regiotafel.Kern.Poort;
using Regiotafel.Portfolio.Aanbieders;
using Regiotafel.Portfolio.Opslag;
using Regiotafel.Portfolio.Teksten;

namespace Regiotafel.Portfolio.Herinneringen;

/// <summary>A provider says when it wants to be reminded and who of its people come first.</summary>
internal sealed class HerinneringenInstellen(
    PortfolioDb db,
    IPoort poort,
    IAdresboek adresboek,
    IHandelende wie,
    Tekstkeuring keuring,
    Klok klok
)
{
    private const string Handeling = "aanbod.wijzigen";

    public async Task<Herinnerstand> Lees(CancellationToken ct)
    {
        var aanbieder = await poort.Haal(db.Aanbieders.AsNoTracking(), wie.OrganisatieId, versie: null, Handeling, ct);
        var plaatsen = await db
            .Herinneraars.AsNoTracking()
            .Where(h => h.AanbiederId == aanbieder.Id)
            .ToDictionaryAsync(h => h.GebruikerId, h => h.Plaats, ct);
        var collegas = await adresboek.Van(aanbieder.Id, wie.Regio, Rol.Zorgbemiddelaar, ct);
        return new Herinnerstand(
            aanbieder,
            [
                .. collegas.Select(c => new Collega(
                    c.GebruikerId,
                    c.Naam,
                    plaatsen.GetValueOrDefault(c.GebruikerId, Herinnerplaats.Eigenaar)
                )),
            ]
        );
    }

    public async Task<Weigering?> Voer(
        Herinnerwens wens,
        IReadOnlyDictionary<Guid, Herinnerplaats> plaatsen,
        int versie,
        CancellationToken ct
    )
    {
        var aanbieder = await poort.Haal(db.Aanbieders, wie.OrganisatieId, versie, Handeling, ct);
        if (aanbieder.StelHerinneringen(wens, klok.Vandaag) is { } weigering)
        {
            return weigering;
        }
        if (wens.Uit && await keuring.Keur(wens.UitOm, geenPersoon: false, ct) is { } tekst)
        {
            return tekst;
        }
        var collegas = await adresboek.Van(aanbieder.Id, wie.Regio, Rol.Zorgbemiddelaar, ct);
        if (!wens.Uit && collegas.All(c => plaatsen.GetValueOrDefault(c.GebruikerId) != Herinnerplaats.Eigenaar))
        {
            return Aanbieders.Weigeringen.NiemandHerinnerd;
        }
        await ZetPlaatsen(aanbieder.Id, collegas, plaatsen, ct);
        db.Noteer(
            new Gebeurtenis(Handeling, "wijzigen", nameof(Aanbieder), aanbieder.Id, aanbieder.Regio)
            {
                Velden = [nameof(Aanbieder.Ritme), nameof(Aanbieder.MailsUitOp), nameof(Aanbieder.StilVan)],
                VersieVoor = versie,
                VersieNa = versie + 1,
            }
        );
        await db.Bewaar(ct);
        return null;
    }

    private async Task ZetPlaatsen(
        Guid aanbieder,
        IReadOnlyList<Medewerker> collegas,
        IReadOnlyDictionary<Guid, Herinnerplaats> plaatsen,
        CancellationToken ct
    )
    {
        var bekend = await db
            .Herinneraars.Where(h => h.AanbiederId == aanbieder)
            .ToDictionaryAsync(h => h.GebruikerId, ct);
        foreach (var collega in collegas.Where(c => plaatsen.ContainsKey(c.GebruikerId)))
        {
            var plaats = plaatsen[collega.GebruikerId];
            if (bekend.TryGetValue(collega.GebruikerId, out var rij))
            {
                rij.Plaats = plaats;
            }
            else
            {
                db.Add(
                    new Herinneraar
                    {
                        AanbiederId = aanbieder,
                        GebruikerId = collega.GebruikerId,
                        Plaats = plaats,
                    }
                );
            }
        }
    }
}

/// <summary>The settings of a provider and its people.</summary>
internal sealed record Herinnerstand(Aanbieder Aanbieder, IReadOnlyList<Collega> Collegas);

/// <summary>A colleague with the turn this person has.</summary>
internal sealed record Collega(Guid GebruikerId, string Naam, Herinnerplaats Plaats);
