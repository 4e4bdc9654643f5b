using Microsoft.EntityFrameworkCore;
using Regiotafel.Kern;
using Regiotafel.Kern.Berichten;
using Regiotafel.Kern.Poort;
using Regiotafel.Portfolio.Eenheden;
using Regiotafel.Portfolio.Opslag;

namespace Regiotafel.Portfolio.Berichten;

/// <summary>
/// Tells the other side of a hold what happened, at once and in the change that it is about. The text stands at the offer; the
/// outbox only says that there is something to read.
/// </summary>
internal sealed class Berichtgever(PortfolioDb db, IPostbus postbus, IAdresboek adresboek, IHandelende wie, Klok klok)
{
    /// <param name="aan">Who gets it; nobody writes to itself.</param>
    /// <param name="aanbod">The offer it is about; its place stands before the sentence.</param>
    /// <param name="zin">What happened and why.</param>
    /// <param name="ct">Cancellation.</param>
    public async Task Stuur(Ontvanger aan, Aanbod aanbod, string zin, CancellationToken ct)
    {
        var organisatie = aan.Organisatie;
        if (organisatie == wie.OrganisatieId)
        {
            return;
        }
        var plek = await db
            .Eenheden.IgnoreAutoIncludes()
            .Where(e => e.Id == aanbod.EenheidId)
            .Join(db.Locaties, e => e.LocatieId, l => l.Id, (e, l) => new { l.Id, Naam = l.Naam + ", " + e.Naam })
            .SingleAsync(ct);
        db.Aanbodberichten.Add(
            new Aanbodbericht
            {
                Id = Guid.NewGuid(),
                Regio = aanbod.Regio,
                VoorRegio = aan.Regio,
                VoorOrganisatieId = organisatie,
                VanOrganisatie = wie.OrganisatieNaam,
                AanbodId = aanbod.Id,
                Op = klok.Nu,
                Tekst = $"{plek.Naam}: {zin}",
            }
        );
        var regel = await Leesbaar(aan, aanbod, ct)
            ? new Berichtregel($"Lees wat er is bij {plek.Naam}", $"/portfolio/locaties/{plek.Id}")
            : new Berichtregel($"{plek.Naam} is niet meer te zien in uw regio. Wat u daar vasthield, is beëindigd.");
        foreach (var rol in new[] { Rol.Zorgbemiddelaar, Rol.Zorgkantoor })
        {
            foreach (var medewerker in await adresboek.Van(organisatie, aan.Regio ?? aanbod.Regio, rol, ct))
            {
                await postbus.Bezorg(
                    new Bericht(
                        medewerker.GebruikerId,
                        aanbod.EigenaarId == organisatie
                            ? "Er is nieuws over een plek van u"
                            : "Er is iets veranderd aan een plek die u vasthoudt",
                        [regel]
                    ),
                    ct
                );
            }
        }
    }

    // From another region its page can be read as long as the unit is open there and the offer stands in the register.
    private async Task<bool> Leesbaar(Ontvanger aan, Aanbod aanbod, CancellationToken ct) =>
        aan.Regio is not { } regio
        || (
            aanbod.Status != AanbodStatus.Gesloten
            && await db
                .Openstellingen.Where(Openstelling.Geldt(regio))
                .AnyAsync(o => o.EenheidId == aanbod.EenheidId, ct)
        );
}
