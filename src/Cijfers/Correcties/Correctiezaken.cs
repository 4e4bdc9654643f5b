using Microsoft.EntityFrameworkCore;
using Regiotafel.Cijfers.Leveringen;
using Regiotafel.Cijfers.Opslag;
using Regiotafel.Kern;
using Regiotafel.Kern.Opslag;
using Regiotafel.Kern.Poort;

namespace Regiotafel.Cijfers.Correcties;

/// <summary>What people do with corrections: propose, read, approve, reject, withdraw.</summary>
internal sealed class Correctiezaken(
    CijfersDb db,
    Werkeenheid werk,
    IPoort poort,
    IHandelende wie,
    Klok klok,
    Correctiekluis kluis,
    Kluisbeurt beurt
)
{
    public const string Goedkeuren = "correctie.goedkeuren";
    private const string Handeling = Leveringzaken.Handeling;
    private const int Meeste = 200;

    /// <summary>The newest first, each with whether the people of its delivery are invented.</summary>
    public async Task<IReadOnlyList<(Correctieblad Blad, bool Voorbeeld)>> Lijst(CancellationToken ct) =>
        (
            await poort
                .Beperk(db.Correcties.AsNoTracking(), Handeling)
                .Join(db.Leveringen, c => c.LeveringId, l => l.Id, (c, l) => new { c, l.Voorbeeld })
                .OrderByDescending(x => x.c.Op)
                .ThenBy(x => x.c.Id)
                .Take(Meeste)
                .ToListAsync(ct)
        )
            .Select(x => (x.c, x.Voorbeeld))
            .ToList();

    public Task<Correctieblad> Haal(Guid id, CancellationToken ct) =>
        poort.Haal(db.Correcties, id, versie: null, Handeling, ct);

    /// <summary>The delivery where it was proposed.</summary>
    public Task<Levering> Levering(Correctieblad blad, CancellationToken ct) =>
        db.Leveringen.AsNoTracking().SingleAsync(l => l.Id == blad.LeveringId, ct);

    /// <summary>What the run of a delivery made of corrections.</summary>
    public async Task<IReadOnlyList<(Correctieblad Blad, Correctiegebruik Gebruik)>> Gebruik(
        Levering levering,
        CancellationToken ct
    ) =>
        (
            await db
                .Correctiegebruik.AsNoTracking()
                .Where(g => g.LeveringId == levering.Id)
                .Join(db.Correcties.AsNoTracking(), g => g.CorrectieId, c => c.Id, (g, c) => new { c, g })
                .OrderBy(x => x.c.Op)
                .ToListAsync(ct)
        )
            .Select(x => (x.c, x.g))
            .ToList();

    public async Task<IReadOnlyList<Codevondst>> Onbekend(Levering levering, CancellationToken ct) =>
        await db
            .Codevondsten.AsNoTracking()
            .Where(c => c.LeveringId == levering.Id)
            .OrderBy(c => c.Soort)
            .ThenBy(c => c.Kolom)
            .ThenBy(c => c.Waarde)
            .ToListAsync(ct);

    /// <summary>What its file says. It may name a pseudonym: who reads it stands in the log.</summary>
    public Task<Correctiestuk?> Lees(Correctieblad blad, CancellationToken ct) =>
        werk.Doe(
            () =>
            {
                werk.Noteer(new Gebeurtenis(Handeling, "lezen", "Correctie", blad.Id, blad.Regio));
                return Task.FromResult(
                    kluis.Heeft(blad.Regio, blad.Sha256) ? kluis.Lees(blad.Regio, blad.Sha256) : null
                );
            },
            ct
        );

    public async Task<(Guid? Id, string Veld, Weigering? Weigering)> StelVoor(
        Guid leveringId,
        Correctieinvoer invoer,
        CancellationToken ct
    )
    {
        var (stuk, veld, weigering) = invoer.Keur(wie.Naam, klok.Vandaag);
        if (stuk is null)
        {
            return (null, veld, weigering);
        }
        var id = stuk.Kenmerk;
        await MetBestand(
            stuk,
            async sha256 =>
            {
                var levering = await poort.Haal(db.Leveringen, leveringId, versie: null, Handeling, ct);
                db.Correcties.Add(Blad(id, levering, stuk, sha256));
                db.Noteer(new Gebeurtenis(Handeling, "aanmaken", "Correctie", id, levering.Regio));
                await db.Bewaar(ct);
                return true;
            },
            ct
        );
        return (id, "", null);
    }

    /// <summary>A second person approves: from now on its file names both.</summary>
    public async Task<Weigering?> KeurGoed(Guid id, int versie, CancellationToken ct)
    {
        var blad = await poort.Haal(db.Correcties.AsNoTracking(), id, versie, Goedkeuren, ct);
        if (!kluis.Heeft(blad.Regio, blad.Sha256))
        {
            return Weigeringen.BestandWeg;
        }
        Weigering? weigering = null;
        await MetBestand(
            kluis.Lees(blad.Regio, blad.Sha256) with
            {
                Lezer = wie.Naam,
            },
            async sha256 =>
            {
                weigering = await Besluit(
                    id,
                    versie,
                    c => c.Lees(wie.GebruikerId, wie.Naam, klok.Nu, goed: true),
                    Goedkeuren,
                    sha256,
                    ct
                );
                return weigering is null;
            },
            ct
        );
        if (weigering is null)
        {
            await beurt.Ruim(blad.Regio, [blad.Sha256], ct);
        }
        return weigering;
    }

    public Task<Weigering?> WijsAf(Guid id, int versie, CancellationToken ct) =>
        werk.Doe(
            () =>
                Besluit(id, versie, c => c.Lees(wie.GebruikerId, wie.Naam, klok.Nu, goed: false), Goedkeuren, null, ct),
            ct
        );

    public Task<Weigering?> TrekIn(Guid id, int versie, CancellationToken ct) =>
        werk.Doe(() => Besluit(id, versie, c => c.TrekIn(), Handeling, null, ct), ct);

    private async Task<Weigering?> Besluit(
        Guid id,
        int versie,
        Func<Correctieblad, Weigering?> stap,
        string handeling,
        string? sha256,
        CancellationToken ct
    )
    {
        var blad = await poort.Haal(db.Correcties, id, versie, handeling, ct);
        if (stap(blad) is { } weigering)
        {
            return weigering;
        }
        blad.Sha256 = sha256 ?? blad.Sha256;
        db.Noteer(
            new Gebeurtenis(handeling, "wijzigen", "Correctie", id, blad.Regio)
            {
                Reden = blad.Staat.ToString().ToLowerInvariant(),
            }
        );
        await db.Bewaar(ct);
        return null;
    }

    private async Task MetBestand(Correctiestuk stuk, Func<string, Task<bool>> schrijf, CancellationToken ct)
    {
        using var geborgen = await kluis.Berg(wie.Regio, stuk, ct);
        await beurt.Bewaar(wie.Regio, [geborgen], () => schrijf(geborgen.Sha256), ct);
    }

    private Correctieblad Blad(Guid id, Levering levering, Correctiestuk stuk, string sha256) =>
        new()
        {
            Id = id,
            Regio = levering.Regio,
            EigenaarId = wie.OrganisatieId,
            LeveringId = levering.Id,
            Vorm = stuk.Vorm,
            Soort = stuk.Soort,
            Kolom = stuk.Kolom,
            Sha256 = sha256,
            VervaltOp = stuk.VervaltOp,
            GebruikerId = wie.GebruikerId,
            Naam = wie.Naam,
            Op = klok.Nu,
        };
}
