using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Regiotafel.Kern;
using Regiotafel.Kern.Poort;
using Regiotafel.Plannen.Deur;
using Regiotafel.Plannen.Opslag;
using Regiotafel.Weergave.Conflicten;

namespace Regiotafel.Plannen.Projecten;

/// <summary>Reads projects: the public ones for a plan, all of the own region for its people.</summary>
internal sealed class Projectboek(PlannenDb db, IPoort poort) : IProjecten
{
    public const string Lezen = "project.lezen";

    public async Task<IReadOnlyList<Projectblad>> Van(string regio, CancellationToken ct) =>
        [
            .. Gesorteerd(
                    await db.Projecten.AsNoTracking().Where(p => p.Regio == regio && p.InRegioplan).ToListAsync(ct)
                )
                .Select(p => p.Blad()),
        ];

    // By the ids too: one project out and another one in can leave the count and the sum of the versions as they were.
    public async Task<string> Stand(CancellationToken ct)
    {
        var openbaar = await db
            .Projecten.AsNoTracking()
            .Where(p => p.InRegioplan)
            .OrderBy(p => p.Id)
            .Select(p => new { p.Id, p.Versie })
            .ToListAsync(ct);
        var merk = SHA256.HashData(
            Encoding.UTF8.GetBytes(string.Join(';', openbaar.Select(p => $"{p.Id} {p.Versie}")))
        );
        return $"{openbaar.Count}-{Convert.ToHexStringLower(merk.AsSpan(0, 8))}";
    }

    /// <summary>Those of the own region, also what does not stand in the public plan.</summary>
    public async Task<IReadOnlyList<Project>> Lijst(CancellationToken ct) =>
        [.. Gesorteerd(await poort.Beperk(db.Projecten.AsNoTracking(), Lezen).ToListAsync(ct))];

    public Task<Project> Haal(Guid id, string handeling, CancellationToken ct) =>
        poort.Haal(db.Projecten.AsNoTracking(), id, versie: null, handeling, ct);

    /// <summary>Its states, the newest first.</summary>
    public Task<List<Projectverloop>> Verloop(Guid id, CancellationToken ct) =>
        db.Verloop.AsNoTracking().Where(v => v.ProjectId == id).OrderByDescending(v => v.Versie).ToListAsync(ct);

    /// <summary>The other side of a conflict, read again from the store.</summary>
    public async Task<Conflictzijde> Zijde(Guid id, CancellationToken ct)
    {
        var project = await db.Projecten.AsNoTracking().SingleAsync(p => p.Id == id, ct);
        var laatste = (await Verloop(id, ct))[0];
        return new(
            project.Titel,
            laatste.Door,
            Klok.Lokaal(laatste.Op),
            project.Versie,
            Adres(id),
            Projectinvoer.Opgeslagen(project)
        )
        {
            Organisatie = laatste.Organisatie,
        };
    }

    public static string Adres(Guid id) => $"/plannen/projecten/{id}";

    private static IEnumerable<Project> Gesorteerd(IEnumerable<Project> projecten) =>
        projecten.OrderByDescending(p => p.Van).ThenBy(p => p.Titel, StringComparer.Ordinal).ThenBy(p => p.Id);
}
