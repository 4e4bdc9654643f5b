using Microsoft.EntityFrameworkCore;
using Regiotafel.Kern.Opslag;
using Regiotafel.Kern.Poort;
using Regiotafel.Plaatsing.Opslag;
using Regiotafel.Plaatsing.Voorstellen;
using Regiotafel.Portfolio.Deur;

namespace Regiotafel.Plaatsing.Doorstroom;

/// <summary>
/// Takes a chain in hand and writes what every step of it writes: timeline and log. Locks come in one order: all holds of the
/// chain first, so that whoever does something with it waits for whoever is busy, then the chain, then offers, cases and proposals.
/// </summary>
internal sealed class Ketenboek(
    PlaatsingDb db,
    IPoort poort,
    IHandelende wie,
    Vasthouddeur deur,
    Voorstelboek voorstellen
)
{
    /// <summary>Who acts now, inside a chain.</summary>
    public Stapzetter Nu => voorstellen.Nu with { InKeten = true };

    /// <summary>Fetches a step for one of its two sides, through the gate.</summary>
    public async Task<Ketenstap> Haal(
        Stapadres adres,
        string handeling,
        Func<Ketenstap, IBewaakt> zijde,
        CancellationToken ct
    )
    {
        var id = await db
            .Ketenstappen.Where(s => s.KetenId == adres.KetenId && s.Volgnr == adres.Volgnr)
            .Select(s => s.Id)
            .FirstOrDefaultAsync(ct);
        // Of a step that is not there the gate says the same, and writes it down.
        var gezocht = id == Guid.Empty ? adres.KetenId : id;
        return await poort.Haal(db.Ketenstappen.AsNoTracking(), (gezocht, handeling), zijde, ct);
    }

    /// <summary>The chain with its steps in order, locked and as they are now.</summary>
    public async Task<Ketengreep> Neem(Guid ketenId, CancellationToken ct)
    {
        var vast = await db
            .Vasthoudkoppelingen.Where(k =>
                k.VoorstelId != null && db.Ketenstappen.Any(s => s.KetenId == ketenId && s.VoorstelId == k.VoorstelId)
            )
            .Select(k => k.VasthoudingId)
            .ToListAsync(ct);
        await deur.Neem(vast, ct);
        await db
            .Ketens.Where(k => k.Id == ketenId)
            .ExecuteUpdateAsync(z => z.SetProperty(k => k.Versie, k => k.Versie), ct);
        var keten = await db.Ketens.SingleAsync(k => k.Id == ketenId, ct);
        await db.Entry(keten).ReloadAsync(ct);
        var stappen = await db.Ketenstappen.Where(s => s.KetenId == ketenId).OrderBy(s => s.Volgnr).ToListAsync(ct);
        foreach (var stap in stappen)
        {
            await db.Entry(stap).ReloadAsync(ct);
        }
        return new Ketengreep(keten, stappen);
    }

    /// <summary>Those of these cases of which a placement began, also when it ended since.</summary>
    public Task<List<Guid>> Begonnen(IReadOnlyCollection<Guid> zoekvragen, CancellationToken ct) =>
        db
            .Plaatsingen.Where(p => zoekvragen.Contains(p.ZoekvraagId) && p.GestartOp != null)
            .Select(p => p.ZoekvraagId)
            .Distinct()
            .ToListAsync(ct);

    /// <summary>A line of the timeline, and one in the log, of a step.</summary>
    public void Schrijf(Ketenstap stap, string handeling)
    {
        var soort = stap.Vetosoort is { } veto ? Ketenwoorden.Vetocode(veto) : EnumTekst<Stapstatus>.Tekst(stap.Status);
        Regel(stap.KetenId, stap.Regio, stap.Volgnr, soort);
        db.Noteer(
            new Gebeurtenis(handeling, "wijzigen", nameof(Ketenstap), stap.Id, stap.Regio)
            {
                Velden = [nameof(Ketenstap.Status)],
                VersieVoor = stap.Versie,
                VersieNa = stap.Versie + 1,
            }
        );
    }

    /// <summary>A line of the timeline and one in the log: people move on another day.</summary>
    public void Verzet(Ketenstap stap, Verzetreden reden, string handeling)
    {
        Regel(stap.KetenId, stap.Regio, stap.Volgnr, Ketenwoorden.Verzetcode(reden));
        db.Noteer(
            new Gebeurtenis(handeling, "wijzigen", nameof(Ketenstap), stap.Id, stap.Regio)
            {
                Velden = [nameof(Ketenstap.Datum)],
                VersieVoor = stap.Versie,
                VersieNa = stap.Versie + 1,
            }
        );
    }

    /// <summary>The state of the chain follows its steps; a line of the timeline when it became another.</summary>
    public void Volg(Ketengreep greep, string handeling)
    {
        var keten = greep.Keten;
        var was = keten.Staat;
        keten.Volg(greep.Stappen, Nu);
        if (keten.Staat != was)
        {
            Regel(keten.Id, keten.Regio, volgnr: null, EnumTekst<Ketenstaat>.Tekst(keten.Staat));
        }
        db.Noteer(
            new Gebeurtenis(handeling, "wijzigen", nameof(Keten), keten.Id, keten.Regio)
            {
                Velden = [nameof(Keten.Staat)],
                VersieVoor = keten.Versie,
                VersieNa = keten.Versie + 1,
            }
        );
    }

    /// <summary>The first line of a chain that is new.</summary>
    public void Begin(Keten keten, string handeling)
    {
        Regel(keten.Id, keten.Regio, volgnr: null, EnumTekst<Ketenstaat>.Tekst(keten.Staat));
        db.Noteer(
            new Gebeurtenis(handeling, "aanmaken", nameof(Keten), keten.Id, keten.Regio)
            {
                Velden = [nameof(Keten.Staat)],
                VersieNa = 1,
            }
        );
    }

    private void Regel(Guid ketenId, string regio, int? volgnr, string soort)
    {
        var nu = Nu;
        db.Ketenverloop.Add(
            new Ketenverlooprij
            {
                Id = Guid.NewGuid(),
                Regio = regio,
                KetenId = ketenId,
                Op = nu.Op,
                Volgnr = volgnr,
                Soort = soort,
                DoorId = wie.GebruikerId,
                Door = nu.Naam,
                Organisatie = nu.Organisatie,
            }
        );
    }
}

/// <summary>One step of one chain.</summary>
internal sealed record Stapadres(Guid KetenId, int Volgnr);

/// <summary>A chain in hand, with its steps in order.</summary>
internal sealed record Ketengreep(Keten Keten, IReadOnlyList<Ketenstap> Stappen)
{
    public IReadOnlyList<Stapstatus> Statussen => [.. Stappen.Select(s => s.Status)];

    public Ketenstap Stap(int volgnr) => Stappen.Single(s => s.Volgnr == volgnr);

    /// <summary>The place of a step was not free when the chain began: a resident of it leaves it.</summary>
    public bool Aangekondigd(Ketenstap stap) => Keten.Vorm == Ketenvorm.Ruil || stap.Volgnr > 1;

    /// <summary>The step of who leaves the place that this one takes; null for a free place.</summary>
    public Ketenstap? Ervoor(Ketenstap stap) =>
        stap.Volgnr > 1 ? Stap(stap.Volgnr - 1)
        : Keten.Vorm == Ketenvorm.Ruil ? Stappen[^1]
        : null;
}
