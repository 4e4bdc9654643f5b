using Microsoft.EntityFrameworkCore;
using Regiotafel.Kennisbank.Bewaren;
using Regiotafel.Kennisbank.Opslag;
using Regiotafel.Kern;
using Regiotafel.Kern.Herkenning;
using Regiotafel.Weergave.Conflicten;

namespace Regiotafel.Kennisbank.Netwerksessies;

/// <summary>Adds a meeting, changes one and takes one back.</summary>
internal sealed class Sessiezaken(KennisbankDb db, Kennisschrijver schrijver, Tekstkeur keur)
{
    private static readonly Weigering KiesRegio = new("sessie-regio", "Kies de regio van de bijeenkomst.");
    private static readonly Weigering IsWeg = new(
        "sessie-weg",
        "Deze bijeenkomst is intussen weggehaald. Zet haar eerst terug."
    );

    public Kennisschrijver Schrijver => schrijver;

    public async Task<(string Veld, Weigering Weigering)?> Maak(Sessieinvoer invoer, CancellationToken ct)
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
        var sessie = new Netwerksessie
        {
            Id = Guid.NewGuid(),
            Regio = regio,
            EigenaarId = schrijver.Eigenaar,
            Voorbeeld = false,
        };
        invoer.Zet(sessie);
        await schrijver.Voeg(sessie, ct);
        return null;
    }

    /// <summary>Null when it was kept; else the field, empty for none, and why not.</summary>
    public async Task<(string Veld, Weigering Weigering)?> Wijzig(
        Guid id,
        Sessieinvoer invoer,
        int versie,
        CancellationToken ct
    )
    {
        // Before the version: that it is gone tells more than that it changed.
        if ((await Haal(id, ct)).IngetrokkenOp is not null)
        {
            return ("", IsWeg);
        }
        var sessie = await schrijver.Haal(db.Sessies, id, versie, ct);
        if (await Keur(invoer, sessie.Regio, ct) is { } fout)
        {
            return fout;
        }
        invoer.Zet(sessie);
        await schrijver.Wijzig(sessie, ct);
        return null;
    }

    /// <summary>Takes a meeting back, or puts it back.</summary>
    public Task ZetWeg(Guid id, int versie, bool weg, CancellationToken ct) =>
        schrijver.ZetWeg(db.Sessies, id, versie, weg, ct);

    /// <summary>A meeting for who may write it, also one that was taken back.</summary>
    public Task<Netwerksessie> Haal(Guid id, CancellationToken ct) =>
        schrijver.Haal(db.Sessies.AsNoTracking(), id, versie: null, ct);

    /// <summary>The region of a stored meeting; empty when there is none.</summary>
    public async Task<string> Regio(Guid id, CancellationToken ct) =>
        await db.Sessies.Where(s => s.Id == id).Select(s => s.Regio).SingleOrDefaultAsync(ct) ?? "";

    public async Task<Conflictzijde> Zijde(Guid id, CancellationToken ct)
    {
        var nu = await db.Sessies.AsNoTracking().SingleAsync(s => s.Id == id, ct);
        return await schrijver.Zijde(nu, nu.Thema, "/kennisbank/sessies", Sessieinvoer.Opgeslagen(nu), ct);
    }

    private Task<(string Veld, Weigering Weigering)?> Keur(Sessieinvoer invoer, string regio, CancellationToken ct) =>
        keur.Keur(
            regio,
            [
                (nameof(invoer.Thema), invoer.Thema),
                (nameof(invoer.Partijen), invoer.Partijen),
                (nameof(invoer.Uitkomst), invoer.Uitkomst),
            ],
            invoer.Regels(),
            invoer.GeenPersoon,
            ct
        );
}
