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
    VerlopenVasthoudingen verlopen,
    Capaciteit capaciteit
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
        if (vrij > aanbod.Vrij && vrij <= aanbod.Totaal && await capaciteit.Toets(aanbod, vrij, ct) is { } teVeel)
        {
            return teVeel;
        }
        return await LegVast(aanbod, vrij, wijze, velden: [], ct);
    }

    /// <summary>Confirms an offer that is new or may also have changed in other fields, named for the log.</summary>
    public async Task<Weigering?> LegVast(
        Aanbod aanbod,
        int vrij,
        Wijze wijze,
        IReadOnlyList<string> velden,
        CancellationToken ct
    )
    {
        var voor = aanbod.Vrij;
        var nieuw = db.Entry(aanbod).State == EntityState.Added;
        if (aanbod.Bevestig(vrij, wijze.Ondertekening(wie.Naam), klok.Nu) is { } weigering)
        {
            return weigering;
        }
        if (nieuw || vrij != voor)
        {
            var soort = nieuw ? BoekingSoort.Openen : BoekingSoort.Corrigeren;
            db.Plaatsboek.Add(verlopen.Boek(aanbod.Regio, aanbod.Id, soort, vrij - voor, vast: 0, vasthoudingId: null));
        }
        db.Bevestigingen.Add(Regel(aanbod, wijze));
        string[] getal = vrij == voor ? [] : [nameof(Aanbod.Vrij)];
        Noteer(aanbod, wijze, nieuw, [.. velden, .. getal, nameof(Aanbod.BevestigdOp)]);
        db.Met = wijze.Met ?? db.Met;
        await db.Bewaar(ct);
        return null;
    }

    private Bevestiging Regel(Aanbod aanbod, Wijze wijze) =>
        new()
        {
            Id = Guid.NewGuid(),
            Regio = aanbod.Regio,
            AanbodId = aanbod.Id,
            Op = klok.Nu,
            GebruikerId = wijze.Houder?.GebruikerId ?? wie.GebruikerId,
            Naam = wijze.Houder?.Naam ?? wie.Naam,
            Wijze = wijze.Soort,
            Met = wijze.Met,
            Vrij = aanbod.Vrij,
        };

    private void Noteer(Aanbod aanbod, Wijze wijze, bool nieuw, IReadOnlyList<string> velden) =>
        db.Noteer(
            new Gebeurtenis(
                wijze.Houder is null ? Handeling : Eigen,
                nieuw ? "aanmaken" : "bevestigen",
                nameof(Aanbod),
                aanbod.Id,
                aanbod.Regio
            )
            {
                Velden = velden,
                VersieVoor = nieuw ? null : aanbod.Versie,
                VersieNa = nieuw ? 1 : aanbod.Versie + 1,
                Reden = wijze.Soort == BevestigingWijze.Scherm ? null : EnumTekst<BevestigingWijze>.Tekst(wijze.Soort),
            }
        );
}
