using Microsoft.EntityFrameworkCore;
using Regiotafel.Kern;
using Regiotafel.Kern.Poort;
using Regiotafel.Portfolio.Berichten;
using Regiotafel.Portfolio.Eenheden;
using Regiotafel.Portfolio.Opslag;
using Regiotafel.Portfolio.Teksten;

namespace Regiotafel.Portfolio.Vasthoudingen;

/// <summary>
/// Ends or extends a hold: either side may release it (the other side with a reason), the provider or the holder may say that
/// the place is taken now, which lowers free and held by one in one statement.
/// </summary>
internal sealed class VasthoudingBeeindigen(
    PortfolioDb db,
    IPoort poort,
    IHandelende wie,
    Klok klok,
    VerlopenVasthoudingen verlopen,
    Berichtgever berichten,
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
        if (await keuring.Keur(reden, geenPersoon: false, ct) is { } tekst)
        {
            return tekst;
        }
        var nu = klok.Nu;
        if (v.Status == VasthoudingStatus.Actief && v.Tot <= nu)
        {
            await verlopen.Ruim(v.AanbodId, ct);
            return Weigeringen.AlBeeindigd;
        }
        if (!await Beeindig(v.Id, naar, nu, reden, ct))
        {
            return Weigeringen.AlBeeindigd;
        }
        await Verlaag(v, new Einde(naar, reden, Handeling), ct);
        return null;
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
            if (await Beeindig(v.Id, VasthoudingStatus.Vrijgegeven, klok.Nu, reden, ct))
            {
                await Verlaag(v, new Einde(VasthoudingStatus.Vrijgegeven, reden, handeling), ct);
            }
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
            if (await Beeindig(v.Id, VasthoudingStatus.Vrijgegeven, klok.Nu, NietMeerOpen, ct))
            {
                await Verlaag(v, new Einde(VasthoudingStatus.Vrijgegeven, NietMeerOpen, handeling), ct);
            }
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
        var uiterlijk = Klok.EindeVan(Werkdagen.Na(klok.Vandaag, Vasthouden.Uiterlijk));
        if (v.Verleng(Klok.EindeVan(tot), uiterlijk, klok.Nu) is { } weigering)
        {
            return weigering;
        }
        Noteer(v, "verlengen", [nameof(Vasthouding.Tot), nameof(Vasthouding.Verlengd)]);
        await db.Bewaar(ct);
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

    /// <summary>Both sides may end a hold at the same moment: one conditional update decides who does.</summary>
    private async Task<bool> Beeindig(Guid id, VasthoudingStatus naar, DateTime nu, string? reden, CancellationToken ct)
    {
        var waarom = string.IsNullOrWhiteSpace(reden) ? null : reden.Trim();
        var geraakt = await db
            .Vasthoudingen.Where(x => x.Id == id && x.Status == VasthoudingStatus.Actief)
            .ExecuteUpdateAsync(
                z =>
                    z.SetProperty(x => x.Status, naar)
                        .SetProperty(x => x.BeeindigdOp, nu)
                        .SetProperty(x => x.Reden, waarom)
                        .SetProperty(x => x.Versie, x => x.Versie + 1),
                ct
            );
        return geraakt == 1;
    }

    private async Task Verlaag(Vasthouding v, Einde einde, CancellationToken ct)
    {
        var bezet = einde.Naar == VasthoudingStatus.Omgezet ? 1 : 0;
        await db
            .Aanbod.Where(a => a.Id == v.AanbodId)
            .ExecuteUpdateAsync(
                z =>
                    z.SetProperty(a => a.Vastgehouden, a => a.Vastgehouden - 1)
                        .SetProperty(a => a.Vrij, a => a.Vrij - bezet)
                        .SetProperty(a => a.Versie, a => a.Versie + 1),
                ct
            );
        var soort = bezet == 1 ? BoekingSoort.Bezetten : BoekingSoort.Vrijgeven;
        db.Plaatsboek.Add(verlopen.Boek(v.Regio, v.AanbodId, soort, vrij: -bezet, vast: -1, v.Id));
        var aanbod = await db.Aanbod.SingleAsync(a => a.Id == v.AanbodId, ct);
        await db.SchrijfHistorie(aanbod, nameof(Aanbod.Vastgehouden), ct);
        await Bericht(v, aanbod, einde, ct);
        Noteer(v, bezet == 1 ? "bezetten" : "vrijgeven", [nameof(Vasthouding.Status)], einde.Handeling);
        await db.Bewaar(ct);
    }

    /// <summary>Both sides know how it ended; who ended it needs no message.</summary>
    private async Task Bericht(Vasthouding v, Aanbod aanbod, Einde einde, CancellationToken ct)
    {
        var bezet = einde.Naar == VasthoudingStatus.Omgezet;
        var waarom = string.IsNullOrWhiteSpace(einde.Reden) ? "" : $" Reden: {einde.Reden.Trim()}";
        await berichten.Stuur(
            new Ontvanger(v.DoorOrganisatieId, v.VanuitRegio),
            aanbod,
            bezet ? "de plek die u vasthield, is bezet." : $"uw vasthouding is beëindigd.{waarom}",
            ct
        );
        if (v.EigenaarId != v.DoorOrganisatieId)
        {
            await berichten.Stuur(
                new Ontvanger(v.EigenaarId),
                aanbod,
                bezet
                    ? $"de plek die {v.DoorOrganisatie} vasthield, is bezet."
                    : $"de vasthouding van {v.DoorOrganisatie} is beëindigd.{waarom}",
                ct
            );
        }
    }

    private void Noteer(Vasthouding v, string actie, IReadOnlyList<string> velden, string handeling = Handeling) =>
        db.Noteer(
            new Gebeurtenis(handeling, actie, nameof(Vasthouding), v.Id, v.Regio)
            {
                Velden = velden,
                VersieVoor = v.Versie,
                VersieNa = v.Versie + 1,
            }
        );

    /// <summary>How a hold ends, why, and under which row of the matrix.</summary>
    private sealed record Einde(VasthoudingStatus Naar, string? Reden, string Handeling);
}
