using Microsoft.EntityFrameworkCore;
using Regiotafel.Kern;
using Regiotafel.Kern.Poort;
using Regiotafel.Portfolio.Berichten;
using Regiotafel.Portfolio.Deur;
using Regiotafel.Portfolio.Eenheden;
using Regiotafel.Portfolio.Opslag;

namespace Regiotafel.Portfolio.Vasthoudingen;

/// <summary>What came of an attempt to hold a place.</summary>
/// <param name="Vasthouding">The hold, also when the same form was sent twice.</param>
/// <param name="Weigering">Why not, in words.</param>
internal sealed record VasthoudUitkomst(Vasthouding? Vasthouding, Weigering? Weigering);

/// <summary>
/// Holds one place of an offer that the caller has fetched and may hold. What two people compete for is never read and then
/// written: one conditional update decides, in the transaction that adds the hold (design of the portfolio, section 2).
/// </summary>
internal sealed class Vastlegger(
    PortfolioDb db,
    IHandelende wie,
    Klok klok,
    VerlopenVasthoudingen verlopen,
    Berichtgever berichten
)
{
    /// <summary>The hold of a form that was sent before.</summary>
    public Task<Vasthouding?> Eerder(Guid sleutel, CancellationToken ct) =>
        db.Vasthoudingen.SingleOrDefaultAsync(v => v.Sleutel == sleutel && v.DoorGebruikerId == wie.GebruikerId, ct);

    /// <summary>A hold ends today or later, and not more than this number of working days ahead.</summary>
    public Weigering? ToetsEinde(DateOnly einde, int werkdagen) =>
        einde < klok.Vandaag || einde > Werkdagen.Na(klok.Vandaag, werkdagen)
            ? Weigeringen.EindeBuitenGrens(werkdagen)
            : null;

    /// <param name="aanbod">The offer.</param>
    /// <param name="sleutel">Key of the form.</param>
    /// <param name="einde">Last day of the hold.</param>
    /// <param name="handeling">Row of the matrix for the log.</param>
    /// <param name="ct">Cancellation.</param>
    public async Task<VasthoudUitkomst> Voer(
        Aanbod aanbod,
        Guid sleutel,
        DateOnly einde,
        string handeling,
        CancellationToken ct
    )
    {
        var vandaag = klok.Vandaag;
        await verlopen.Ruim(aanbod.Id, ct);
        if (!await Claim(aanbod.Id, vandaag, ct))
        {
            return new VasthoudUitkomst(null, await Waarom(aanbod, ct));
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
            $"1 plek wordt vastgehouden tot en met {einde:d-M-yyyy}.",
            ct
        );
        db.Noteer(
            new Gebeurtenis(handeling, "vasthouden", nameof(Aanbod), aanbod.Id, aanbod.Regio)
            {
                Velden = [nameof(Aanbod.Vastgehouden)],
                VersieVoor = aanbod.Versie - 1,
                VersieNa = aanbod.Versie,
            }
        );
        await db.Bewaar(ct);
        return new VasthoudUitkomst(vasthouding, Weigering: null);
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

    private async Task<Weigering> Waarom(Aanbod aanbod, CancellationToken ct)
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
        return Weigeringen.GeenPlekOver(laatste.DoorOrganisatie, Vasthouden.LaatsteDag(laatste.Tot), telefoon);
    }
}
