using System.Data.Common;
using Regiotafel.Cijfers.Deur;
using Regiotafel.Kern;

namespace Regiotafel.Web.Levering;

/// <summary>
/// Knows whether something was published, at most some seconds late: one question reads it from the store, all others in those
/// seconds believe what was read.
/// </summary>
internal sealed class Publicatiestand(IServiceScopeFactory scopes, Klok klok, ILogger<Publicatiestand> log)
{
    private static readonly TimeSpan Geldig = TimeSpan.FromSeconds(5);
    private long _tot;

    public bool IsVers => klok.Nu.Ticks < Interlocked.Read(ref _tot);

    /// <summary>What the store says; null when another question is reading it, or the store is away: the pages stay as they are.</summary>
    public async Task<string?> Lees(CancellationToken ct)
    {
        var tot = Interlocked.Read(ref _tot);
        var nu = klok.Nu;
        if (nu.Ticks < tot || Interlocked.CompareExchange(ref _tot, (nu + Geldig).Ticks, tot) != tot)
        {
            return null;
        }
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            return await scope.ServiceProvider.GetRequiredService<IUitgaven>().Stand(ct);
        }
        catch (DbException fout)
        {
            log.LogWarning(new EventId(502, "publicatiestand"), fout, "De stand van de uitgaven is niet te lezen");
            return null;
        }
    }
}
