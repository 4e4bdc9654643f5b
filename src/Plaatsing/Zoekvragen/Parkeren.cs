using Microsoft.EntityFrameworkCore;
using Regiotafel.Kern;
using Regiotafel.Kern.Poort;
using Regiotafel.Plaatsing.Opslag;
using Regiotafel.Portfolio.Deur;

namespace Regiotafel.Plaatsing.Zoekvragen;

/// <summary>Lays a zoekvraag aside until a day, with a reason. Its waiting date stays.</summary>
internal sealed class Parkeren(
    PlaatsingDb db,
    IPoort poort,
    IHandelende wie,
    Klok klok,
    Tekstdeur teksten,
    Verloopboek verloop
)
{
    private const string Handeling = "casus.wijzigen";

    public Task<Veldfout?> Voer(Guid id, string? reden, DateOnly? tot, bool geenPersoon, CancellationToken ct) =>
        Voer(id, new Parkeerwens(reden, tot, geenPersoon, Handeling), ct);

    /// <summary>The same for who decides it at a table.</summary>
    public async Task<Veldfout?> Voer(Guid id, Parkeerwens wens, CancellationToken ct)
    {
        var (reden, tot, geenPersoon, handeling) = wens;
        var zoekvraag = await poort.Haal(db.Zoekvragen, id, versie: null, handeling, ct);
        if (zoekvraag.Staat == Zoekvraagstaat.Afgesloten)
        {
            return new Veldfout("", Weigeringen.AlAfgesloten);
        }
        if (string.IsNullOrWhiteSpace(reden))
        {
            return new Veldfout("Reden", Weigeringen.RedenNodig);
        }
        if (tot is not { } dag || dag <= klok.Vandaag || dag > klok.Vandaag.AddMonths(Parkering.MeesteMaanden))
        {
            return new Veldfout("Tot", Weigeringen.ParkerenBuitenGrens);
        }
        if (await teksten.Keur(reden, geenPersoon, ct) is { } tekst)
        {
            return new Veldfout("Reden", tekst);
        }
        await Zet(zoekvraag, reden.Trim(), dag, ct, handeling);
        return null;
    }

    /// <summary>Parks a case that the caller may change, in place of an earlier parking.</summary>
    public async Task Zet(
        Zoekvraag zoekvraag,
        string reden,
        DateOnly tot,
        CancellationToken ct,
        string handeling = Handeling
    )
    {
        await Stop(zoekvraag.Id, ct);
        db.Parkeringen.Add(
            new Parkering
            {
                Id = Guid.NewGuid(),
                Regio = zoekvraag.Regio,
                ZoekvraagId = zoekvraag.Id,
                Reden = reden,
                Vanaf = klok.Vandaag,
                Tot = tot,
                DoorId = wie.GebruikerId,
                Door = wie.Naam,
            }
        );
        verloop.Schrijf(zoekvraag, Verloopsoort.Geparkeerd, naar: $"{tot:d-M-yyyy}");
        verloop.Noteer(zoekvraag, handeling, "parkeren", nameof(Parkering.Tot));
        await db.Bewaar(ct);
    }

    /// <summary>Takes the case up again before the day.</summary>
    public async Task Beeindig(Guid id, CancellationToken ct)
    {
        var zoekvraag = await poort.Haal(db.Zoekvragen, id, versie: null, Handeling, ct);
        if (await Stop(zoekvraag.Id, ct))
        {
            verloop.Schrijf(zoekvraag, Verloopsoort.ParkeringBeeindigd);
            verloop.Noteer(zoekvraag, Handeling, "parkeren", nameof(Parkering.BeeindigdOp));
            await db.Bewaar(ct);
        }
    }

    private async Task<bool> Stop(Guid zoekvraagId, CancellationToken ct)
    {
        var lopend = await db
            .Parkeringen.Where(p => p.ZoekvraagId == zoekvraagId && p.BeeindigdOp == null)
            .ToListAsync(ct);
        lopend.ForEach(p => p.BeeindigdOp = klok.Vandaag);
        return lopend.Count > 0;
    }
}
