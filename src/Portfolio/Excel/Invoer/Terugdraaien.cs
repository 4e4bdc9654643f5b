using Microsoft.EntityFrameworkCore;
using Regiotafel.Kern;
using Regiotafel.Kern.Poort;
using Regiotafel.Portfolio.Eenheden;
using Regiotafel.Portfolio.Excel.Vergelijken;
using Regiotafel.Portfolio.Opslag;
using Regiotafel.Portfolio.Register;
using Regiotafel.Portfolio.Vasthoudingen;

namespace Regiotafel.Portfolio.Excel.Invoer;

/// <summary>
/// Takes back the steps of one import, last step first. Nothing is deleted: what the import made is ended, what it
/// changed gets its old values, what it ended is open again.
/// </summary>
internal sealed class Terugdraaien(
    PortfolioDb db,
    RegisterLezer register,
    Bereik bereik,
    VasthoudingBeeindigen vasthoudingen,
    IHandelende wie,
    Klok klok
)
{
    private const string Reden = "Invoer ongedaan gemaakt";

    public async Task<Weigering?> Voer(IReadOnlyList<Stap> stappen, string regio, CancellationToken ct)
    {
        var rijen = (await register.Nu(regio, ct)).Rijen.ToDictionary(r => r.Aanbod.Id);
        var schrijver = new Rijschrijver(db, wie, klok, regio, bereik.ZietAlles);
        foreach (var stap in stappen.Reverse())
        {
            var weigering =
                stap.Nieuw ? await Sluit(stap, ct)
                : stap.Beeindigd ? await Heropen(stap, ct)
                : await ZetTerug(
                    stap,
                    Stand.Van(rijen[stap.AanbodId], klok.Vandaag, bereik.ZietAlles(rijen[stap.AanbodId].Aanbieder.Id)),
                    schrijver,
                    ct
                );
            if (weigering is not null)
            {
                return weigering;
            }

            db.ChangeTracker.Clear();
        }

        await vasthoudingen.GeefDichteVrij(regio, Rijschrijver.Handeling, ct);
        return null;
    }

    private async Task<Weigering?> Sluit(Stap stap, CancellationToken ct)
    {
        var aanbod = await db.Aanbod.SingleAsync(a => a.Id == stap.AanbodId, ct);
        if (aanbod.ZetStatus(AanbodStatus.Gesloten, Reden) is { } weigering)
        {
            return weigering;
        }

        if (stap.NieuweEenheid)
        {
            (await db.Eenheden.SingleAsync(e => e.Id == stap.EenheidId, ct)).BeeindigdOp = klok.Vandaag;
        }

        if (stap.NieuweLocatie)
        {
            (await db.Locaties.SingleAsync(l => l.Id == stap.LocatieId, ct)).BeeindigdOp = klok.Vandaag;
        }

        await db.Bewaar(ct);
        return null;
    }

    private async Task<Weigering?> Heropen(Stap stap, CancellationToken ct)
    {
        (await db.Aanbod.SingleAsync(a => a.Id == stap.AanbodId, ct)).Heropen(stap.Status, stap.Reden);
        (await db.Eenheden.SingleAsync(e => e.Id == stap.EenheidId, ct)).BeeindigdOp = null;
        await db.Bewaar(ct);
        return null;
    }

    private async Task<Weigering?> ZetTerug(Stap stap, Stand stand, Rijschrijver schrijver, CancellationToken ct)
    {
        var terug = stap
            .Wijzigingen.Where(w => w.Kolom is not (Kolom.BevestigdOp or Kolom.BevestigdDoor))
            .Select(w => w with { Oud = w.Nieuw, Nieuw = w.Oud })
            .ToList();
        var rij = new Verschilrij($"a{stap.AanbodId}", "V402", Rij: null, stand)
        {
            Plek = new(
                stand.Bron.Aanbieder.Id,
                stap.LocatieId,
                stap.EenheidId,
                $"{stap.LocatieId}",
                $"{stap.EenheidId}"
            ),
            Wijzigingen = terug,
        };
        var (_, weigering) = await schrijver.Schrijf(rij, ct);
        if (weigering is null && terug.Count < stap.Wijzigingen.Count)
        {
            var aanbod = await db.Aanbod.SingleAsync(a => a.Id == stap.AanbodId, ct);
            aanbod.ZetBevestigingTerug(stap.BevestigdOp, stap.BevestigdDoor);
            await db.Bewaar(ct);
        }

        return weigering;
    }
}
