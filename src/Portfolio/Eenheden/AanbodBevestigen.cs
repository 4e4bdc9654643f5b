using Microsoft.EntityFrameworkCore;
using Regiotafel.Kern;
using Regiotafel.Kern.Opslag;
using Regiotafel.Kern.Poort;
using Regiotafel.Portfolio.Opslag;
using Regiotafel.Portfolio.Vasthoudingen;
using Regiotafel.Portfolio.Versheid;

namespace Regiotafel.Portfolio.Eenheden;

/// <summary>A provider says how many places are free: that is confirming. Also used for "nog actueel" per location.</summary>
internal sealed class AanbodBevestigen(
    PortfolioDb db,
    IPoort poort,
    IHandelende wie,
    Klok klok,
    VerlopenVasthoudingen verlopen
)
{
    private const string Eigen = "aanbod.wijzigen";
    private const string Namens = "aanbod.namens";

    /// <summary>Confirms one offer with a number of free places.</summary>
    public async Task<Weigering?> Voer(Guid id, int vrij, int versie, Wijze wijze, CancellationToken ct)
    {
        var aanbod = await poort.Haal(db.Aanbod, id, versie, Handeling, ct);
        return await Bevestig(aanbod, vrij, wijze, ct);
    }

    /// <summary>Confirms all open offers of a location as they are; returns how many.</summary>
    public async Task<int> NogActueel(Guid locatieId, Wijze wijze, CancellationToken ct)
    {
        var locatie = await poort.Haal(db.Locaties, locatieId, versie: null, Handeling, ct);
        var lijst = await db
            .Aanbod.Where(a => a.Status == AanbodStatus.Open || a.Status == AanbodStatus.Gepauzeerd)
            .Where(a => db.Eenheden.Any(e => e.Id == a.EenheidId && e.LocatieId == locatie.Id && e.BeeindigdOp == null))
            .OrderBy(a => a.Id)
            .ToListAsync(ct);
        foreach (var aanbod in lijst)
        {
            await verlopen.Ruim(aanbod.Id, ct);
            await Bevestig(aanbod, aanbod.Vrij, wijze, ct);
        }
        return lijst.Count;
    }

    /// <summary>The row of the matrix under which this person confirms.</summary>
    public string Handeling => poort.Mag(Eigen) ? Eigen : Namens;

    /// <summary>
    /// Confirms an offer that the caller has fetched and is allowed to confirm. A refusal leaves the offer as it was.
    /// </summary>
    public async Task<Weigering?> Bevestig(Aanbod aanbod, int vrij, Wijze wijze, CancellationToken ct)
    {
        var voor = aanbod.Vrij;
        if (vrij > voor && vrij <= aanbod.Totaal && await BovenCapaciteit(aanbod, vrij, ct) is { } teVeel)
        {
            return teVeel;
        }
        if (aanbod.Bevestig(vrij, wijze.Ondertekening(wie.Naam), klok.Nu) is { } weigering)
        {
            return weigering;
        }
        if (vrij != voor)
        {
            db.Plaatsboek.Add(
                verlopen.Boek(
                    aanbod.Regio,
                    aanbod.Id,
                    BoekingSoort.Corrigeren,
                    vrij - voor,
                    vast: 0,
                    vasthoudingId: null
                )
            );
        }
        db.Bevestigingen.Add(
            new Bevestiging
            {
                Id = Guid.NewGuid(),
                Regio = aanbod.Regio,
                AanbodId = aanbod.Id,
                Op = klok.Nu,
                GebruikerId = wijze.Houder?.GebruikerId ?? wie.GebruikerId,
                Naam = wijze.Houder?.Naam ?? wie.Naam,
                Wijze = wijze.Soort,
                Met = wijze.Met,
                Vrij = vrij,
            }
        );
        db.Noteer(
            new Gebeurtenis(
                wijze.Houder is null ? Handeling : Eigen,
                "bevestigen",
                nameof(Aanbod),
                aanbod.Id,
                aanbod.Regio
            )
            {
                Velden =
                    vrij == voor ? [nameof(Aanbod.BevestigdOp)] : [nameof(Aanbod.Vrij), nameof(Aanbod.BevestigdOp)],
                VersieVoor = aanbod.Versie,
                VersieNa = aanbod.Versie + 1,
                Reden = wijze.Soort == BevestigingWijze.Scherm ? null : EnumTekst<BevestigingWijze>.Tekst(wijze.Soort),
            }
        );
        await db.Bewaar(ct);
        return null;
    }

    /// <summary>
    /// Invariant I2: what is free now fits in what can be used now. The unit's row is locked by an update that changes nothing,
    /// so that two people who each change another offer of the same unit cannot pass it together.
    /// </summary>
    private async Task<Weigering?> BovenCapaciteit(Aanbod aanbod, int vrij, CancellationToken ct)
    {
        var vandaag = klok.Vandaag;
        await db
            .Eenheden.Where(e => e.Id == aanbod.EenheidId)
            .ExecuteUpdateAsync(z => z.SetProperty(e => e.Totaal, e => e.Totaal), ct);
        var eenheid = await db.Eenheden.SingleAsync(e => e.Id == aanbod.EenheidId, ct);
        var anderen = await db
            .Aanbod.Where(a => a.EenheidId == aanbod.EenheidId && a.Id != aanbod.Id && a.Status == AanbodStatus.Open)
            .Where(a => a.Vanaf == null || a.Vanaf <= vandaag)
            .SumAsync(a => a.Vrij, ct);
        var nu = aanbod.Vanaf is null || aanbod.Vanaf <= vandaag ? vrij : 0;
        if (anderen + nu <= eenheid.Totaal - eenheid.AantalBuitenGebruik(vandaag))
        {
            return null;
        }
        if (eenheid.Soort == EenheidSoort.Zelfstandig)
        {
            return Weigeringen.BovenCapaciteitZelfstandig;
        }
        return aanbod.BovenCapaciteit is null ? Weigeringen.BovenCapaciteitVraagtReden : null;
    }
}
