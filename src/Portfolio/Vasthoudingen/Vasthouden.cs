using Microsoft.EntityFrameworkCore;
using Regiotafel.Kern;
using Regiotafel.Kern.Poort;
using Regiotafel.Portfolio.Berichten;
using Regiotafel.Portfolio.Eenheden;
using Regiotafel.Portfolio.Opslag;

namespace Regiotafel.Portfolio.Vasthoudingen;

/// <summary>What came of an attempt to hold a place.</summary>
/// <param name="Vasthouding">The hold, also when the same form was sent twice.</param>
/// <param name="Weigering">Why not, in words.</param>
internal sealed record VasthoudUitkomst(Vasthouding? Vasthouding, Weigering? Weigering);

/// <summary>
/// Holds one place. What two people compete for is never read and then written: one conditional update decides, in the
/// transaction that adds the hold (design of the portfolio, section 2).
/// </summary>
internal sealed class Vasthouden(
    PortfolioDb db,
    IPoort poort,
    IHandelende wie,
    Klok klok,
    VerlopenVasthoudingen verlopen,
    Berichtgever berichten
)
{
    /// <summary>Working days a hold lasts unless another end is chosen.</summary>
    public const int Standaard = 5;

    /// <summary>Most working days a hold may last.</summary>
    public const int Uiterlijk = 10;

    private const string Handeling = "aanbod.vasthouden";

    /// <param name="aanbodId">The offer.</param>
    /// <param name="sleutel">Key of the form: sending it twice gives the same hold.</param>
    /// <param name="tot">Last day of the hold; null for five working days.</param>
    /// <param name="ct">Cancellation.</param>
    public async Task<VasthoudUitkomst> Voer(Guid aanbodId, Guid sleutel, DateOnly? tot, CancellationToken ct)
    {
        if (
            await db.Vasthoudingen.SingleOrDefaultAsync(
                v => v.Sleutel == sleutel && v.DoorGebruikerId == wie.GebruikerId,
                ct
            ) is
            { } eerder
        )
        {
            return new VasthoudUitkomst(eerder, Weigering: null);
        }
        var vandaag = klok.Vandaag;
        var einde = tot ?? Werkdagen.Na(vandaag, Standaard);
        if (einde < vandaag || einde > Werkdagen.Na(vandaag, Uiterlijk))
        {
            return new VasthoudUitkomst(null, Weigeringen.EindeBuitenGrens);
        }
        await NeemBeurt(aanbodId, ct);
        var aanbod = await poort.Haal(Plekken(), aanbodId, versie: null, Handeling, ct);
        await verlopen.Ruim(aanbod.Id, ct);
        if (!await Claim(aanbod.Id, vandaag, ct))
        {
            return new VasthoudUitkomst(null, await Waarom(aanbod, vandaag, ct));
        }
        var vasthouding = Maak(aanbod, sleutel, Klok.EindeVan(einde));
        db.Vasthoudingen.Add(vasthouding);
        db.Plaatsboek.Add(
            verlopen.Boek(aanbod.Regio, aanbod.Id, BoekingSoort.Vasthouden, vrij: 0, vast: 1, vasthouding.Id)
        );
        await db.SchrijfHistorie(aanbod, nameof(Aanbod.Vastgehouden), ct);
        await berichten.Stuur(
            new Ontvanger(aanbod.EigenaarId),
            aanbod,
            $"1 plek wordt vastgehouden tot en met {LaatsteDag(vasthouding.Tot):d-M-yyyy}.",
            ct
        );
        db.Noteer(
            new Gebeurtenis(Handeling, "vasthouden", nameof(Aanbod), aanbod.Id, aanbod.Regio)
            {
                Velden = [nameof(Aanbod.Vastgehouden)],
                VersieVoor = aanbod.Versie - 1,
                VersieNa = aanbod.Versie,
            }
        );
        await db.Bewaar(ct);
        return new VasthoudUitkomst(vasthouding, Weigering: null);
    }

    // Closing a unit for a region changes its row and then gives back what is held from there. Whoever holds from another region
    // takes that row first: then either the hold waits and sees that the unit is closed, or the closing waits and sees the hold.
    private Task<int> NeemBeurt(Guid aanbodId, CancellationToken ct)
    {
        var regio = wie.Regio;
        return db
            .Eenheden.Where(e => e.Regio != regio && db.Aanbod.Any(a => a.Id == aanbodId && a.EenheidId == e.Id))
            .ExecuteUpdateAsync(z => z.SetProperty(e => e.Versie, e => e.Versie), ct);
    }

    // Of another region what is open for this one, as the store has it inside this transaction.
    private Vindplaats<Aanbod> Plekken()
    {
        var open = db.Openstellingen.Where(Openstelling.Geldt(wie.Regio)).Select(o => o.EenheidId);
        return new(db.Aanbod, db.Aanbod.Where(a => open.Contains(a.EenheidId)));
    }

    private async Task<bool> Claim(Guid aanbodId, DateOnly vandaag, CancellationToken ct) =>
        await db
            .Aanbod.Where(a =>
                a.Id == aanbodId
                && a.Status == AanbodStatus.Open
                && a.Zekerheid != Zekerheid.Indicatief
                && a.Vastgehouden < a.Vrij
            )
            .Where(a => !db.Eenheden.Any(e => e.Id == a.EenheidId && e.BeeindigdOp <= vandaag))
            .ExecuteUpdateAsync(
                z =>
                    z.SetProperty(a => a.Vastgehouden, a => a.Vastgehouden + 1)
                        .SetProperty(a => a.Versie, a => a.Versie + 1),
                ct
            ) == 1;

    private Vasthouding Maak(Aanbod aanbod, Guid sleutel, DateTime tot) =>
        new()
        {
            Id = Guid.NewGuid(),
            Regio = aanbod.Regio,
            EigenaarId = aanbod.EigenaarId,
            AanbodId = aanbod.Id,
            VanuitRegio = aanbod.Regio == wie.Regio ? null : wie.Regio,
            DoorOrganisatieId = wie.OrganisatieId,
            DoorOrganisatie = wie.OrganisatieNaam,
            DoorGebruikerId = wie.GebruikerId,
            Vanaf = klok.Nu,
            Tot = tot,
            Sleutel = sleutel,
        };

    private async Task<Weigering> Waarom(Aanbod aanbod, DateOnly vandaag, CancellationToken ct)
    {
        await db.Entry(aanbod).ReloadAsync(ct);
        if (aanbod.Status != AanbodStatus.Open)
        {
            return Weigeringen.NietOpen;
        }
        if (aanbod.Zekerheid == Zekerheid.Indicatief)
        {
            return Weigeringen.Indicatief;
        }
        var laatste = await db
            .Vasthoudingen.AsNoTracking()
            .Where(v => v.AanbodId == aanbod.Id && v.Status == VasthoudingStatus.Actief)
            .OrderByDescending(v => v.Vanaf)
            .FirstOrDefaultAsync(ct);
        if (laatste is null)
        {
            return Weigeringen.Vol;
        }
        var telefoon = await db
            .Eenheden.IgnoreAutoIncludes()
            .Where(e => e.Id == aanbod.EenheidId)
            .Join(db.Locaties, e => e.LocatieId, l => l.Id, (_, l) => l.Telefoon)
            .SingleOrDefaultAsync(ct);
        return Weigeringen.GeenPlekOver(laatste.DoorOrganisatie, LaatsteDag(laatste.Tot), telefoon);
    }

    /// <summary>The last calendar day of a hold that ends at an instant.</summary>
    public static DateOnly LaatsteDag(DateTime tot) => Klok.Datum(tot.AddTicks(-TimeSpan.TicksPerMillisecond));
}
