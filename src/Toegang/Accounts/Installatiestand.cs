using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Regiotafel.Toegang.Opslag;

namespace Regiotafel.Toegang.Accounts;

/// <summary>The mark of this store, read once: it never changes after it was made.</summary>
internal sealed class Installatiestand(IServiceScopeFactory scopes)
{
    private Installatie? gelezen;

    /// <summary>The mark, or nothing as long as the store has none.</summary>
    public async ValueTask<Installatie?> Lees(CancellationToken ct)
    {
        if (gelezen is not null)
        {
            return gelezen;
        }
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<ToegangDb>();
        gelezen = await db.Installaties.AsNoTracking().SingleOrDefaultAsync(ct);
        return gelezen;
    }
}
