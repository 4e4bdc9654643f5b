using Microsoft.EntityFrameworkCore;
using Regiotafel.Kern;
using Regiotafel.Toegang.Opslag;

namespace Regiotafel.Toegang.Berichten;

/// <summary>The messages of one account, newest first; those for the mailbox only are left out.</summary>
internal sealed class Berichtenlijst(ToegangDb db, Klok klok)
{
    private const int Hoogstens = 100;

    public async Task<IReadOnlyList<Berichtrij>> Lees(Guid gebruiker, CancellationToken ct) =>
        await db
            .Berichten.AsNoTracking()
            .Where(b => b.GebruikerId == gebruiker && !b.AlleenPerMail)
            .OrderByDescending(b => b.GemaaktOp)
            .ThenBy(b => b.Id)
            .Take(Hoogstens)
            .ToListAsync(ct);

    public Task<int> Ongelezen(Guid gebruiker, CancellationToken ct) =>
        db.Berichten.CountAsync(b => b.GebruikerId == gebruiker && !b.AlleenPerMail && b.GelezenOp == null, ct);

    public async Task Gelezen(Guid gebruiker, CancellationToken ct)
    {
        DateTime? nu = klok.Nu;
        await db
            .Berichten.Where(b => b.GebruikerId == gebruiker && !b.AlleenPerMail && b.GelezenOp == null)
            .ExecuteUpdateAsync(z => z.SetProperty(b => b.GelezenOp, nu), ct);
    }
}
