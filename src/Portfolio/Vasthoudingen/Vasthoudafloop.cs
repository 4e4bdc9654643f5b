using Microsoft.EntityFrameworkCore;
using Regiotafel.Kern;
using Regiotafel.Kern.Poort;
using Regiotafel.Portfolio.Berichten;
using Regiotafel.Portfolio.Deur;
using Regiotafel.Portfolio.Eenheden;
using Regiotafel.Portfolio.Opslag;

namespace Regiotafel.Portfolio.Vasthoudingen;

/// <summary>How a hold ends, why, and under which row of the matrix.</summary>
internal sealed record Einde(VasthoudingStatus Naar, string? Reden, string Handeling);

/// <summary>
/// Writes down that a hold ends or lasts longer: hold, counters, ledger, history, messages and log in one piece. Whether somebody
/// may do so is settled by who asks.
/// </summary>
internal sealed class Vasthoudafloop(PortfolioDb db, Klok klok, VerlopenVasthoudingen verlopen, Berichtgever berichten)
{
    /// <summary>
    /// Both sides may end a hold at the same moment: one conditional update decides who does. A hold whose time is over has ended
    /// by itself.
    /// </summary>
    public async Task<Weigering?> Beeindig(Vasthouding v, Einde einde, CancellationToken ct)
    {
        if (v.Status == VasthoudingStatus.Actief && v.Tot <= klok.Nu)
        {
            await verlopen.Ruim(v.AanbodId, ct);
            return Weigeringen.AlBeeindigd;
        }
        if (!await Zet(v.Id, einde, ct))
        {
            return Weigeringen.AlBeeindigd;
        }
        await Verlaag(v, einde, ct);
        return null;
    }

    /// <summary>Extends a hold once.</summary>
    /// <param name="v">The hold.</param>
    /// <param name="tot">Its new last day.</param>
    /// <param name="werkdagen">Most working days from today.</param>
    /// <param name="handeling">Row of the matrix for the log.</param>
    /// <param name="ct">Cancellation.</param>
    public async Task<Weigering?> Verleng(
        Vasthouding v,
        DateOnly tot,
        int werkdagen,
        string handeling,
        CancellationToken ct
    )
    {
        if (v.Verleng(tot, werkdagen, klok.Nu) is { } weigering)
        {
            return weigering;
        }
        Noteer(v, "verlengen", [nameof(Vasthouding.Tot), nameof(Vasthouding.Verlengd)], handeling);
        await db.Bewaar(ct);
        return null;
    }

    private async Task<bool> Zet(Guid id, Einde einde, CancellationToken ct)
    {
        var waarom = string.IsNullOrWhiteSpace(einde.Reden) ? null : einde.Reden.Trim();
        var nu = klok.Nu;
        var geraakt = await db
            .Vasthoudingen.Where(x => x.Id == id && x.Status == VasthoudingStatus.Actief)
            .ExecuteUpdateAsync(
                z =>
                    z.SetProperty(x => x.Status, einde.Naar)
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

    private void Noteer(Vasthouding v, string actie, IReadOnlyList<string> velden, string handeling) =>
        db.Noteer(
            new Gebeurtenis(handeling, actie, nameof(Vasthouding), v.Id, v.Regio)
            {
                Velden = velden,
                VersieVoor = v.Versie,
                VersieNa = v.Versie + 1,
            }
        );
}
