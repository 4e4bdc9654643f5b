using Microsoft.EntityFrameworkCore;
using Regiotafel.Kern;
using Regiotafel.Kern.Poort;
using Regiotafel.Portfolio.Deur;
using Regiotafel.Portfolio.Eenheden;
using Regiotafel.Portfolio.Opslag;
using Regiotafel.Portfolio.Teksten;

namespace Regiotafel.Portfolio.Vasthoudingen;

/// <summary>
/// Ends or extends a hold: either side may release it (the other side with a reason), the provider or the holder may say that
/// the place is taken now, which lowers free and held by one in one statement. Who follows holds hears of it.
/// </summary>
internal sealed class VasthoudingBeeindigen(
    PortfolioDb db,
    IPoort poort,
    IHandelende wie,
    VerlopenVasthoudingen verlopen,
    Vasthoudafloop afloop,
    Vasthoudgevolgen gevolgen,
    Tekstkeuring keuring
)
{
    private const string Handeling = Houderrecht.Handeling;
    private const string NietMeerOpen = "De eenheid is niet meer open voor uw regio.";

    /// <summary>Gives the place back, or with <see cref="VasthoudingStatus.Omgezet"/> says that it is taken.</summary>
    public async Task<Weigering?> Voer(Guid id, VasthoudingStatus naar, string? reden, CancellationToken ct)
    {
        var v = await Haal(id, ct);
        if (
            naar == VasthoudingStatus.Vrijgegeven
            && v.DoorOrganisatieId != wie.OrganisatieId
            && string.IsNullOrWhiteSpace(reden)
        )
        {
            return Weigeringen.RedenNodig;
        }
        return await keuring.Keur(reden, geenPersoon: false, ct)
            ?? await Beeindig(v, new Einde(naar, reden, Handeling), ct);
    }

    /// <summary>Gives back all held places of an offer that is paused or closed; each holder gets the reason.</summary>
    public async Task GeefAllesVrij(Guid aanbodId, string reden, string handeling, CancellationToken ct)
    {
        await verlopen.Ruim(aanbodId, ct);
        var lijst = await db
            .Vasthoudingen.Where(v => v.AanbodId == aanbodId && v.Status == VasthoudingStatus.Actief)
            .OrderBy(v => v.Id)
            .ToListAsync(ct);
        foreach (var v in lijst)
        {
            await Beeindig(v, new Einde(VasthoudingStatus.Vrijgegeven, reden, handeling), ct);
        }
    }

    /// <summary>
    /// Gives back what is held from a region that the unit is no longer open for; the holder gets the reason. To be called after
    /// every change of that.
    /// </summary>
    public async Task GeefDichteVrij(string regio, string handeling, CancellationToken ct)
    {
        var lijst = await db
            .Vasthoudingen.Where(v => v.Regio == regio && v.VanuitRegio != null)
            .Where(v => v.Status == VasthoudingStatus.Actief)
            .Where(v =>
                !db.Aanbod.Any(a =>
                    a.Id == v.AanbodId
                    && db.Openstellingen.Any(o =>
                        o.EenheidId == a.EenheidId && (o.Voor == v.VanuitRegio || o.Voor == Openstelling.Alle)
                    )
                )
            )
            .OrderBy(v => v.Id)
            .ToListAsync(ct);
        foreach (var v in lijst)
        {
            await Beeindig(v, new Einde(VasthoudingStatus.Vrijgegeven, NietMeerOpen, handeling), ct);
        }
    }

    /// <summary>Extends the hold once; at most ten working days from today.</summary>
    public async Task<Weigering?> Verleng(Guid id, DateOnly tot, CancellationToken ct)
    {
        var v = await Haal(id, ct);
        if (v.DoorOrganisatieId != wie.OrganisatieId)
        {
            throw new GeenToegang(Handeling);
        }
        return await afloop.Verleng(v, tot, Vasthouden.Uiterlijk, Handeling, ct);
    }

    private async Task<Weigering?> Beeindig(Vasthouding v, Einde einde, CancellationToken ct)
    {
        if (await afloop.Beeindig(v, einde, ct) is { } weigering)
        {
            return weigering;
        }
        await gevolgen.Meld(v, einde.Naar, einde.Reden, ct);
        return null;
    }

    /// <summary>The hold, when this person stands on either side of it or works for the region; else it is not there.</summary>
    private async Task<Vasthouding> Haal(Guid id, CancellationToken ct)
    {
        var v =
            await db.Vasthoudingen.SingleOrDefaultAsync(x => x.Id == id, ct)
            ?? throw new NietGevonden(nameof(Vasthouding));
        if (!poort.Mag(Handeling))
        {
            throw new GeenToegang(Handeling);
        }
        var houder = Houderrecht.IsHouder(wie, v.DoorOrganisatieId, v.VanuitRegio, v.Regio);
        var eigenaar = v.EigenaarId == wie.OrganisatieId && v.Regio == wie.Regio;
        if (!houder && !eigenaar && !poort.Mag(Handeling, v))
        {
            throw new NietGevonden(nameof(Vasthouding));
        }
        return v;
    }
}
