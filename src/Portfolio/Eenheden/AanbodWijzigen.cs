using Microsoft.EntityFrameworkCore;
using Regiotafel.Kern.Poort;
using Regiotafel.Portfolio.Berichten;
using Regiotafel.Portfolio.Deur;
using Regiotafel.Portfolio.Locaties;
using Regiotafel.Portfolio.Opslag;
using Regiotafel.Portfolio.Vasthoudingen;

namespace Regiotafel.Portfolio.Eenheden;

/// <summary>
/// Changes an offer in all its fields; changing is confirming. Pausing and closing give held places back, lowering a promise
/// needs a reason while somebody holds a place; the holder gets both to read.
/// </summary>
internal sealed class AanbodWijzigen(
    PortfolioDb db,
    IPoort poort,
    Namens namens,
    Aanbodteksten teksten,
    AanbodBevestigen bevestigen,
    Aanbodzetter zetter,
    VasthoudingBeeindigen beeindigen,
    Berichtgever berichten
)
{
    public async Task<Veldfout?> Voer(Guid id, AanbodInvoer invoer, int versie, CancellationToken ct)
    {
        var aanbod = await poort.Haal(db.Aanbod, id, versie, namens.Aanbodhandeling, ct);
        if ((await namens.Noem(invoer.Met, ct) ?? await teksten.Keur(invoer, ct)) is { } fout)
        {
            return fout;
        }
        var laagt = aanbod.Zekerheid == Zekerheid.Toegezegd && invoer.Zekerheid != Zekerheid.Toegezegd;
        var houders = laagt ? await Houders(id, ct) : [];
        if (Stopt(aanbod, invoer))
        {
            if (string.IsNullOrWhiteSpace(invoer.Reden))
            {
                return new Veldfout(nameof(invoer.Reden), Weigeringen.StatusVraagtReden);
            }
            await beeindigen.GeefAllesVrij(id, invoer.Reden.Trim(), namens.Aanbodhandeling, ct);
            houders = [];
        }
        if (await zetter.Zet(aanbod, invoer, ct) is { } weigering)
        {
            return weigering;
        }
        foreach (var houder in houders)
        {
            await berichten.Stuur(
                houder,
                aanbod,
                $"de toezegging is verlaagd naar {Register.Feitwoorden.Naam(aanbod.Zekerheid)}. Reden: {invoer.Reden?.Trim()}",
                ct
            );
        }
        return
            await bevestigen.LegVast(aanbod, invoer.Vrij!.Value, namens.Wijze, db.GewijzigdeVelden(aanbod), ct)
                is { } teVeel
            ? new Veldfout(nameof(invoer.Vrij), teVeel)
            : null;
    }

    private static bool Stopt(Aanbod aanbod, AanbodInvoer invoer) =>
        invoer.Status is AanbodStatus.Gepauzeerd or AanbodStatus.Gesloten && aanbod.Status != invoer.Status;

    private Task<List<Ontvanger>> Houders(Guid aanbodId, CancellationToken ct) =>
        db
            .Vasthoudingen.Where(v => v.AanbodId == aanbodId && v.Status == VasthoudingStatus.Actief)
            .Select(v => new Ontvanger(v.DoorOrganisatieId, v.VanuitRegio))
            .Distinct()
            .ToListAsync(ct);
}
