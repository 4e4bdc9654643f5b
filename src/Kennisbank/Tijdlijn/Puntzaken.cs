using Microsoft.EntityFrameworkCore;
using Regiotafel.Kennisbank.Bewaren;
using Regiotafel.Kennisbank.Opslag;
using Regiotafel.Kern;
using Regiotafel.Kern.Codelijsten;
using Regiotafel.Kern.Herkenning;
using Regiotafel.Weergave.Conflicten;

namespace Regiotafel.Kennisbank.Tijdlijn;

/// <summary>Adds a point to the timeline of a region, changes one and takes one back.</summary>
internal sealed class Puntzaken(KennisbankDb db, Kennisschrijver schrijver, Tekstkeur keur)
{
    private static readonly Weigering KiesRegio = new("tijdlijn-regio", "Kies de regio van de tijdlijn.");
    private static readonly Weigering IsWeg = new(
        "tijdlijn-weg",
        "Dit punt is intussen weggehaald. Zet het eerst terug."
    );

    public Kennisschrijver Schrijver => schrijver;

    /// <summary>Null when it was kept; else the field and why not.</summary>
    public async Task<(string Veld, Weigering Weigering)?> Maak(Puntinvoer invoer, CancellationToken ct)
    {
        var regio = schrijver.Regio(invoer.Regio);
        if (regio.Length == 0)
        {
            return (nameof(invoer.Regio), KiesRegio);
        }
        if (await Keur(invoer, regio, ct) is { } fout)
        {
            return fout;
        }
        var punt = new Tijdlijnpunt
        {
            Id = Guid.NewGuid(),
            Regio = regio,
            EigenaarId = schrijver.Eigenaar,
            Voorbeeld = false,
        };
        invoer.Zet(punt);
        await schrijver.Voeg(punt, ct);
        return null;
    }

    /// <summary>Null when it was kept; else the field, empty for none, and why not.</summary>
    public async Task<(string Veld, Weigering Weigering)?> Wijzig(
        Guid id,
        Puntinvoer invoer,
        int versie,
        CancellationToken ct
    )
    {
        // Before the version: that it is gone tells more than that it changed.
        if ((await Haal(id, ct)).IngetrokkenOp is not null)
        {
            return ("", IsWeg);
        }
        var punt = await schrijver.Haal(db.Punten, id, versie, ct);
        if (await Keur(invoer, punt.Regio, ct) is { } fout)
        {
            return fout;
        }
        invoer.Zet(punt);
        await schrijver.Wijzig(punt, ct);
        return null;
    }

    /// <summary>Takes a point back, or puts it back.</summary>
    public Task ZetWeg(Guid id, int versie, bool weg, CancellationToken ct) =>
        schrijver.ZetWeg(db.Punten, id, versie, weg, ct);

    /// <summary>A point for who may write it, also one that was taken back.</summary>
    public Task<Tijdlijnpunt> Haal(Guid id, CancellationToken ct) =>
        schrijver.Haal(db.Punten.AsNoTracking(), id, versie: null, ct);

    /// <summary>What was taken back in a region, the latest first; for who may write it.</summary>
    public async Task<IReadOnlyList<Tijdlijnpunt>> Ingetrokken(string regio, CancellationToken ct) =>
        await db
            .Punten.AsNoTracking()
            .Where(p => p.Regio == regio && p.IngetrokkenOp != null)
            .OrderByDescending(p => p.IngetrokkenOp)
            .ToListAsync(ct);

    /// <summary>Every state of a point, the latest first.</summary>
    public async Task<IReadOnlyList<Puntverloop>> Verloop(Tijdlijnpunt punt, CancellationToken ct) =>
        [.. (await schrijver.Verloop(punt, ct)).Select(Puntverloop.Van)];

    /// <summary>The region of a stored point; empty when there is none.</summary>
    public async Task<string> Regio(Guid id, CancellationToken ct) =>
        await db.Punten.Where(p => p.Id == id).Select(p => p.Regio).SingleOrDefaultAsync(ct) ?? "";

    public async Task<Conflictzijde> Zijde(Guid id, CancellationToken ct)
    {
        var nu = await db.Punten.AsNoTracking().SingleAsync(p => p.Id == id, ct);
        return await schrijver.Zijde(nu, nu.Tekst, Adres(nu.Regio), Puntinvoer.Opgeslagen(nu), ct);
    }

    /// <summary>Where the timeline of a region stands.</summary>
    public static string Adres(string regio) =>
        $"/kennisbank/tijdlijn/{Zorgkantoorregio.Alle.First(r => r.Code == regio).Slug}";

    private Task<(string Veld, Weigering Weigering)?> Keur(Puntinvoer invoer, string regio, CancellationToken ct) =>
        keur.Keur(regio, [(nameof(invoer.Tekst), invoer.Tekst)], [], invoer.GeenPersoon, ct);
}
