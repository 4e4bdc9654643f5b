using Microsoft.EntityFrameworkCore;
using Regiotafel.Kern;
using Regiotafel.Kern.Poort;
using Regiotafel.Portfolio.Eenheden;
using Regiotafel.Portfolio.Locaties;
using Regiotafel.Portfolio.Opslag;
using Regiotafel.Portfolio.Register;
using Regiotafel.Weergave.Conflicten;

namespace Regiotafel.Portfolio.Conflicten;

/// <summary>
/// The other side of a conflict, read again from the store: the refused change has been undone, but the object in hand may
/// still carry it.
/// </summary>
internal sealed class Conflictzijden(PortfolioDb db, IHandelende wie, Klok klok)
{
    public async Task<Conflictzijde> Van(Locatie huidig, CancellationToken ct)
    {
        var locatie = LocatieBeeld.Van(await db.Locaties.AsNoTracking().SingleAsync(l => l.Id == huidig.Id, ct));
        var velden = LocatieInvoer.Opgeslagen(locatie, klok.Vandaag);
        return await Maak(
            new Zijdevraag(locatie.Naam, locatie.Id, locatie.Versie, $"/portfolio/locaties/{locatie.Id}", velden),
            locatie,
            ct
        );
    }

    public async Task<Conflictzijde> Van(Eenheid huidig, CancellationToken ct)
    {
        var eenheid = EenheidBeeld.Van(
            await db.Eenheden.AsNoTracking().AsSplitQuery().OrderBy(e => e.Id).SingleAsync(e => e.Id == huidig.Id, ct)
        );
        var locatie = LocatieBeeld.Van(await db.Locaties.AsNoTracking().SingleAsync(l => l.Id == huidig.LocatieId, ct));
        var velden = Eenheidconflict.Velden(eenheid, klok.Vandaag);
        return await Maak(
            new Zijdevraag(
                $"{locatie.Naam}, {eenheid.Naam}",
                eenheid.Id,
                eenheid.Versie,
                $"/portfolio/eenheden/{eenheid.Id}",
                velden
            ),
            locatie,
            ct
        );
    }

    /// <param name="huidig">The offer in hand.</param>
    /// <param name="velden">The fields of the form, from the stored offer.</param>
    /// <param name="terug">Page that shows it; null for that of its unit.</param>
    /// <param name="ct">Cancellation.</param>
    public async Task<Conflictzijde> Van(
        Aanbod huidig,
        Func<AanbodBeeld, IReadOnlyList<Conflictveld>> velden,
        string? terug,
        CancellationToken ct
    )
    {
        var aanbod = AanbodBeeld.Van(await db.Aanbod.AsNoTracking().SingleAsync(a => a.Id == huidig.Id, ct));
        var (eenheid, locatie) = await db
            .Eenheden.AsNoTracking()
            .IgnoreAutoIncludes()
            .Where(e => e.Id == aanbod.EenheidId)
            .Join(db.Locaties, e => e.LocatieId, l => l.Id, (e, l) => new ValueTuple<string, Locatie>(e.Naam, l))
            .SingleAsync(ct);
        return await Maak(
            new Zijdevraag(
                $"{locatie.Naam}, {eenheid}",
                aanbod.Id,
                aanbod.Versie,
                terug ?? $"/portfolio/eenheden/{aanbod.EenheidId}",
                velden(aanbod)
            ),
            LocatieBeeld.Van(locatie),
            ct
        );
    }

    private async Task<Conflictzijde> Maak(Zijdevraag vraag, LocatieBeeld locatie, CancellationToken ct)
    {
        var laatste = await db
            .Historie.AsNoTracking()
            .Where(h => h.ObjectId == vraag.Id)
            .OrderByDescending(h => h.BekendOp)
            .ThenByDescending(h => h.Versie)
            .FirstAsync(ct);
        var organisatie = laatste.DoorOrganisatie is { } naam && naam != wie.OrganisatieNaam ? naam : null;
        return new Conflictzijde(
            vraag.Onderwerp,
            laatste.DoorNaam.Length == 0 ? "het systeem" : laatste.DoorNaam,
            Klok.Lokaal(laatste.BekendOp),
            vraag.Versie,
            vraag.Terug,
            vraag.Velden
        )
        {
            Organisatie = organisatie,
            Telefoon = locatie.Telefoon,
        };
    }

    private sealed record Zijdevraag(
        string Onderwerp,
        Guid Id,
        int Versie,
        string Terug,
        IReadOnlyList<Conflictveld> Velden
    );
}
