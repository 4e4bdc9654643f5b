using Microsoft.EntityFrameworkCore;
using Regiotafel.Kern;
using Regiotafel.Kern.Opslag;
using Regiotafel.Kern.Poort;
using Regiotafel.Plaatsing.Opslag;
using Regiotafel.Plaatsing.Zoekvragen;

namespace Regiotafel.Plaatsing.Voorstellen;

/// <summary>
/// Takes the rows of a proposal in hand and writes what every step of it writes: timeline, log, and the state of the case.
/// Locks always come in the same order, so that two steps at once wait for each other instead of blocking: hold and offer (door
/// of Portfolio), then the case, then the proposal.
/// </summary>
internal sealed class Voorstelboek(
    PlaatsingDb db,
    IPoort poort,
    IHandelende wie,
    Klok klok,
    Verloopboek verloop,
    Weging weging
)
{
    public const string Systeem = "het systeem";

    /// <summary>Who acts now; a job acts as the system.</summary>
    public Stapzetter Nu =>
        new(
            wie.Naam.Length > 0 ? wie.Naam : Systeem,
            wie.OrganisatieNaam.Length > 0 ? wie.OrganisatieNaam : "Regiotafel",
            klok.Nu
        );

    /// <summary>
    /// Fetches a proposal for a step of one of its sides. For the other side there is no such proposal; the gate says so, and
    /// writes the refusal down.
    /// </summary>
    public Task<Voorstel> Haal(Guid id, string handeling, Func<Voorstel, IBewaakt> zijde, CancellationToken ct) =>
        poort.Haal(db.Voorstellen, (id, handeling), zijde, ct);

    /// <summary>Why a resident may not be moved now: no consent holds today (invariant I11). To be asked when the case is locked.</summary>
    public async Task<Weigering?> ZonderToestemming(Zoekvraag zoekvraag, CancellationToken ct)
    {
        if (zoekvraag.Soort != Zoekvraagsoort.Doorstroom)
        {
            return null;
        }
        var gronden = await db.Grondslagen.AsNoTracking().Where(g => g.ZoekvraagId == zoekvraag.Id).ToListAsync(ct);
        return gronden.Exists(g => g.Geldt(klok.Vandaag)) ? null : Weigeringen.GeenToestemming;
    }

    /// <summary>The case, locked and as it is now.</summary>
    public async Task<Zoekvraag> NeemZoekvraag(Guid id, CancellationToken ct)
    {
        await db
            .Zoekvragen.Where(z => z.Id == id)
            .ExecuteUpdateAsync(z => z.SetProperty(x => x.Versie, x => x.Versie), ct);
        var zoekvraag = await db.Zoekvragen.SingleAsync(z => z.Id == id, ct);
        await db.Entry(zoekvraag).ReloadAsync(ct);
        return zoekvraag;
    }

    /// <summary>The proposal, locked and as it is now. Its case is taken first.</summary>
    public async Task<Voorstel> NeemVoorstel(Guid id, CancellationToken ct)
    {
        await db
            .Voorstellen.Where(v => v.Id == id)
            .ExecuteUpdateAsync(z => z.SetProperty(x => x.Versie, x => x.Versie), ct);
        var voorstel = await db.Voorstellen.SingleAsync(v => v.Id == id, ct);
        await db.Entry(voorstel).ReloadAsync(ct);
        return voorstel;
    }

    /// <summary>The hold that serves a proposal now, if any.</summary>
    public Task<Vasthoudkoppeling?> Koppeling(Guid voorstelId, CancellationToken ct) =>
        db.Vasthoudkoppelingen.SingleOrDefaultAsync(k => k.VoorstelId == voorstelId && k.BeeindigdOp == null, ct);

    /// <summary>A line of the timeline of a proposal.</summary>
    public void Stap(Voorstel voorstel, string soort, string? naar = null)
    {
        var nu = Nu;
        db.Voorstelstappen.Add(
            new Voorstelstap
            {
                Id = Guid.NewGuid(),
                Regio = voorstel.Regio,
                VoorstelId = voorstel.Id,
                Op = nu.Op,
                Soort = soort,
                Naar = naar,
                DoorId = wie.GebruikerId,
                Door = nu.Naam,
                Organisatie = nu.Organisatie,
            }
        );
    }

    /// <summary>A line of the timeline of a proposal, and one in the log; with versions only when the proposal itself changes.</summary>
    public void Schrijf(Voorstel voorstel, string handeling, string soort, string? naar = null)
    {
        Stap(voorstel, soort, naar);
        var (actie, veld) = soort switch
        {
            Voorstelstap.Gelezen => ("lezen", nameof(Voorstel.Momentopname)),
            Voorstelstap.Voorgesteld => ("aanmaken", nameof(Voorstel.Staat)),
            Voorstelstap.Vastgehouden or Voorstelstap.Verlengd => ("wijzigen", nameof(Vasthoudkoppeling)),
            _ => ("wijzigen", nameof(Voorstel.Staat)),
        };
        var wijzigt = db.Entry(voorstel).State == EntityState.Modified;
        db.Noteer(
            new Gebeurtenis(handeling, actie, nameof(Voorstel), voorstel.Id, voorstel.Regio)
            {
                Velden = [veld],
                VersieVoor = wijzigt ? voorstel.Versie : null,
                VersieNa =
                    wijzigt ? voorstel.Versie + 1
                    : actie == "aanmaken" ? 1
                    : null,
            }
        );
    }

    /// <summary>The line in the log of a placement that is made, or that changes in these fields.</summary>
    public void Noteer(Plaatsingsregel plaatsing, string handeling, string actie, params IReadOnlyList<string> velden)
    {
        var nieuw = velden.Count == 0;
        db.Noteer(
            new Gebeurtenis(handeling, actie, "Plaatsing", plaatsing.Id, plaatsing.Regio)
            {
                Velden = velden,
                VersieVoor = nieuw ? null : plaatsing.Versie,
                VersieNa = nieuw ? 1 : plaatsing.Versie + 1,
            }
        );
    }

    /// <summary>Takes a step with its line; the caller saves.</summary>
    public Weigering? Zet(Voorstel voorstel, Stap stap)
    {
        if (voorstel.Zet(stap.Naar, Nu with { InKeten = stap.InKeten }, stap.Vervalreden) is { } weigering)
        {
            return weigering;
        }
        Schrijf(voorstel, stap.Handeling, EnumTekst<Voorstelstaat>.Tekst(stap.Naar), stap.Woord);
        return null;
    }

    /// <summary>The case follows the furthest of its proposals that run. The change has been written; the caller saves.</summary>
    public async Task Volg(Zoekvraag zoekvraag, CancellationToken ct)
    {
        if (!zoekvraag.Zoekt)
        {
            return;
        }
        var staten = await db
            .Voorstellen.Where(v => v.ZoekvraagId == zoekvraag.Id && v.Loopt)
            .Select(v => v.Staat)
            .Distinct()
            .ToListAsync(ct);
        var naar =
            staten.Contains(Voorstelstaat.Toegezegd) ? Zoekvraagstaat.Toegezegd
            : staten.Count > 0 ? Zoekvraagstaat.InVoorstel
            : Zoekvraagstaat.Zoekend;
        var van = zoekvraag.Staat;
        if (van != naar)
        {
            zoekvraag.Volg(naar);
            verloop.Schrijf(zoekvraag, Verloopsoort.Staat, Woorden.Van(van), Woorden.Van(naar));
            // Facts may have been lost while a proposal ran.
            await weging.Weeg(zoekvraag, ct);
        }
    }
}

/// <summary>A step of a proposal.</summary>
/// <param name="Naar">The state it goes to.</param>
/// <param name="Handeling">Row of the matrix.</param>
internal sealed record Stap(Voorstelstaat Naar, string Handeling)
{
    public Vervalreden? Vervalreden { get; init; }

    /// <summary>A step of the chain that the proposal belongs to; by itself such a proposal goes nowhere.</summary>
    public bool InKeten { get; init; }

    /// <summary>What the timeline says besides the state.</summary>
    public string? Woord { get; init; }
}
