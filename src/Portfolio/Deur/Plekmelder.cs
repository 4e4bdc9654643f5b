using Microsoft.EntityFrameworkCore;
using Regiotafel.Kern;
using Regiotafel.Kern.Poort;
using Regiotafel.Portfolio.Berichten;
using Regiotafel.Portfolio.Eenheden;
using Regiotafel.Portfolio.Opslag;
using Regiotafel.Portfolio.Vasthoudingen;
using Regiotafel.Portfolio.Versheid;

namespace Regiotafel.Portfolio.Deur;

/// <summary>
/// Tells the register what placing people taught about a place, inside the writing transaction of the caller: it was not there,
/// does it still stand, a resident leaves it. A place has to be in the region of that transaction.
/// </summary>
public sealed class Plekmelder
{
    private readonly PortfolioDb _db;
    private readonly Capaciteit _capaciteit;
    private readonly VerlopenVasthoudingen _verlopen;
    private readonly Berichtgever _berichten;
    private readonly Klok _klok;

    internal Plekmelder(
        PortfolioDb db,
        Capaciteit capaciteit,
        VerlopenVasthoudingen verlopen,
        Berichtgever berichten,
        Klok klok
    )
    {
        (_db, _capaciteit, _verlopen, _berichten, _klok) = (db, capaciteit, verlopen, berichten, klok);
    }

    /// <summary>
    /// A place turned out not to be there or not to be available: its offer counts as not confirmed, and the owner is asked how it
    /// is.
    /// </summary>
    /// <param name="aanbodId">The offer.</param>
    /// <param name="waarom">What was found, as half a sentence: "de plek was al weg".</param>
    /// <param name="handeling">Row of the matrix for the log.</param>
    /// <param name="ct">Cancellation.</param>
    public async Task MeldNietBevestigd(Guid aanbodId, string waarom, string handeling, CancellationToken ct)
    {
        var aanbod = await Neem(aanbodId, ct);
        aanbod.VervalBevestiging();
        Noteer(aanbod, "ontkrachten", handeling, nameof(Aanbod.BevestigdOp));
        await _berichten.Stuur(
            new Ontvanger(aanbod.EigenaarId),
            aanbod,
            $"een voorstel ging niet door: {waarom}. De plek staat nu als niet bevestigd. Bevestig de plek, of pas het aantal aan.",
            ct
        );
        await _db.Bewaar(ct);
    }

    /// <summary>
    /// Asks the owner about a place, once a day: whether it still stands when its confirmation is fading, or whether it is really
    /// there. True when a question went out.
    /// </summary>
    public async Task<bool> Vraag(Guid aanbodId, Plekvraag vraag, CancellationToken ct)
    {
        var (regio, vandaag) = (_db.Regio, _klok.Vandaag);
        var plek =
            await _db
                .Aanbod.Where(a => a.Id == aanbodId && a.Regio == regio)
                .Join(
                    _db.Eenheden.IgnoreAutoIncludes(),
                    a => a.EenheidId,
                    e => e.Id,
                    (a, e) => new { Aanbod = a, e.Halfwaardetijd }
                )
                .SingleOrDefaultAsync(ct)
            ?? throw new NietGevonden("Aanbod");
        var vers = Versheidsregel.Stand(plek.Aanbod.BevestigdOp, plek.Halfwaardetijd, vandaag) == Stand.Vers;
        var zin =
            vraag == Plekvraag.KloptNog
                ? "iemand wil deze plek voorstellen. Klopt deze plek nog? Bevestig de plek, of pas het aantal aan."
                : "iemand zoekt een plek als deze. Is de plek er echt? Bied de plek dan aan, of pas het aantal aan.";
        if ((vraag == Plekvraag.KloptNog && vers) || await IsGevraagd(aanbodId, zin, ct))
        {
            return false;
        }
        await _berichten.Stuur(new Ontvanger(plek.Aanbod.EigenaarId), plek.Aanbod, zin, ct);
        await _db.Bewaar(ct);
        return true;
    }

    /// <summary>
    /// A resident leaves: one place more in that unit. It takes the date and certainty of the earliest open offer; when that is
    /// earlier than the day itself, the place gets an offer of its own from that day, and where nothing stands open it is a signal
    /// that the provider still has to confirm.
    /// </summary>
    public async Task<Vrijgekomen> KomtVrij(Guid eenheidId, DateOnly vanaf, string handeling, CancellationToken ct)
    {
        var regio = _db.Regio;
        var eenheid =
            await _db.Eenheden.SingleOrDefaultAsync(e => e.Id == eenheidId && e.Regio == regio, ct)
            ?? throw new NietGevonden("Eenheid");
        var nu = vanaf <= _klok.Vandaag;
        var open = await _db
            .Aanbod.AsNoTracking()
            .Where(a => a.EenheidId == eenheidId && a.Status == AanbodStatus.Open)
            .OrderBy(a => a.Vanaf ?? DateOnly.MinValue)
            .ThenBy(a => a.Id)
            .ToListAsync(ct);
        var bij = open.Find(a => nu || a.Vanaf >= vanaf);
        var aanbod = bij is null ? Nieuw(eenheid, open.FirstOrDefault(), nu ? null : vanaf) : await Neem(bij.Id, ct);
        var nieuw = bij is null;
        if (await _capaciteit.Toets(eenheid, aanbod, aanbod.Vrij + 1, ct) is { } teVeel)
        {
            return new Vrijgekomen(null, teVeel);
        }
        if (aanbod.ZetVrij(aanbod.Vrij + 1) is { } weigering)
        {
            return new Vrijgekomen(null, weigering);
        }
        if (nieuw)
        {
            _db.Aanbod.Add(aanbod);
        }
        var soort = nieuw ? BoekingSoort.Openen : BoekingSoort.Corrigeren;
        _db.Plaatsboek.Add(_verlopen.Boek(aanbod.Regio, aanbod.Id, soort, vrij: 1, vast: 0, vasthoudingId: null));
        Noteer(aanbod, nieuw ? "aanmaken" : "wijzigen", handeling, nameof(Aanbod.Vrij));
        await _db.Bewaar(ct);
        await _berichten.Stuur(
            new Ontvanger(aanbod.EigenaarId),
            aanbod,
            "door een verhuizing komt hier 1 plek vrij. Bevestig de plek, of pas het aantal aan.",
            ct
        );
        await _db.Bewaar(ct);
        return new Vrijgekomen(aanbod.Id, Weigering: null);
    }

    /// <summary>
    /// The resident of whom <see cref="KomtVrij"/> told stays: the place that was announced is not there. An offer that then holds
    /// nothing and whose day has not come is closed.
    /// </summary>
    public async Task BlijftBezet(Guid aanbodId, string handeling, CancellationToken ct)
    {
        var aanbod = await Neem(aanbodId, ct);
        if (aanbod.Status == AanbodStatus.Gesloten)
        {
            return;
        }
        if (aanbod.ZetVrij(aanbod.Vrij - 1) is not null)
        {
            // The provider changed the numbers meanwhile and knows better; or another region holds it, which he alone can undo.
            await _berichten.Stuur(
                new Ontvanger(aanbod.EigenaarId),
                aanbod,
                "een bewoner die zou verhuizen, blijft. Het aantal vrije plekken is niet aangepast. Kijk na of het aantal klopt en of er geen plek te veel is vastgehouden.",
                ct
            );
            await _db.Bewaar(ct);
            return;
        }
        if (aanbod.Vrij == 0 && aanbod.Vanaf > _klok.Vandaag)
        {
            _ = aanbod.ZetStatus(AanbodStatus.Gesloten, "De verhuizing gaat niet door.");
        }
        _db.Plaatsboek.Add(
            _verlopen.Boek(aanbod.Regio, aanbod.Id, BoekingSoort.Corrigeren, vrij: -1, vast: 0, vasthoudingId: null)
        );
        Noteer(aanbod, "wijzigen", handeling, nameof(Aanbod.Vrij));
        await _berichten.Stuur(
            new Ontvanger(aanbod.EigenaarId),
            aanbod,
            "de plek die door een verhuizing vrij zou komen, blijft bezet.",
            ct
        );
        await _db.Bewaar(ct);
    }

    /// <summary>
    /// The resident of whom <see cref="KomtVrij"/> told leaves on another day. The offer moves along when it is there for this place
    /// alone; else the owner is asked to look.
    /// </summary>
    public async Task Verschuif(Guid aanbodId, DateOnly was, DateOnly wordt, string handeling, CancellationToken ct)
    {
        var aanbod = await Neem(aanbodId, ct);
        if (aanbod.Status == AanbodStatus.Gesloten)
        {
            return;
        }
        var alleen = aanbod.Vanaf == was && aanbod.Vrij <= 1;
        if (alleen)
        {
            aanbod.ZetVanaf(wordt);
            Noteer(aanbod, "wijzigen", handeling, nameof(Aanbod.Vanaf));
        }
        var zin = alleen
            ? $"de plek die door een verhuizing vrij komt, is er vanaf {wordt:d-M-yyyy}."
            : $"een bewoner verhuist nu op {wordt:d-M-yyyy}. Kijk na of de datum van deze plekken nog klopt.";
        await _berichten.Stuur(new Ontvanger(aanbod.EigenaarId), aanbod, zin, ct);
        await _db.Bewaar(ct);
    }

    private Aanbod Nieuw(Eenheid eenheid, Aanbod? voorbeeld, DateOnly? vanaf)
    {
        var aanbod = Aanbod.Nieuw(eenheid);
        aanbod.ZetVanaf(vanaf);
        var (zekerheid, tot) = voorbeeld is null
            ? (Zekerheid.Indicatief, null)
            : (voorbeeld.ZekerheidOp(_klok.Vandaag), voorbeeld.ToegezegdTot);
        // A promise that still runs has an end that has not passed, so this refuses nothing.
        _ = aanbod.ZetZekerheid(zekerheid, tot, _klok.Vandaag, reden: null);
        return aanbod;
    }

    // The row is locked first and read afterwards: of two who report at once the second counts on from the first.
    private async Task<Aanbod> Neem(Guid id, CancellationToken ct)
    {
        var regio = _db.Regio;
        await _db
            .Aanbod.Where(a => a.Id == id && a.Regio == regio)
            .ExecuteUpdateAsync(z => z.SetProperty(a => a.Versie, a => a.Versie), ct);
        var aanbod =
            await _db.Aanbod.SingleOrDefaultAsync(a => a.Id == id && a.Regio == regio, ct)
            ?? throw new NietGevonden("Aanbod");
        await _db.Entry(aanbod).ReloadAsync(ct);
        return aanbod;
    }

    private Task<bool> IsGevraagd(Guid aanbodId, string zin, CancellationToken ct)
    {
        var begin = Klok.BeginVan(_klok.Vandaag);
        return _db.Aanbodberichten.AnyAsync(b => b.AanbodId == aanbodId && b.Op >= begin && b.Tekst.EndsWith(zin), ct);
    }

    private void Noteer(Aanbod aanbod, string actie, string handeling, string veld) =>
        _db.Noteer(
            new Gebeurtenis(handeling, actie, nameof(Aanbod), aanbod.Id, aanbod.Regio)
            {
                Velden = [veld],
                VersieVoor = actie == "aanmaken" ? null : aanbod.Versie,
                VersieNa = actie == "aanmaken" ? 1 : aanbod.Versie + 1,
            }
        );
}
