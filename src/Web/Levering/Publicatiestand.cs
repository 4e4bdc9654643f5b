using System.Data.Common;
using Regiotafel.Cijfers.Deur;
using Regiotafel.Kennisbank.Deur;
using Regiotafel.Kern;
using Regiotafel.Plannen.Deur;
using Regiotafel.Regioplan.Deur;

namespace Regiotafel.Web.Levering;

/// <summary>
/// Knows whether something was published, at most some seconds late: one question reads it from the store, all others in those
/// seconds believe what was read.
/// </summary>
internal sealed class Publicatiestand(IServiceScopeFactory scopes, Klok klok, ILogger<Publicatiestand> log)
{
    private static readonly TimeSpan Geldig = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Rust = TimeSpan.FromSeconds(1);
    private long _tot;

    // Nobody else reads before this instant. Apart from the other one: what was not read is not fresh.
    private long _bezig;

    public bool IsVers => klok.Nu.Ticks < Interlocked.Read(ref _tot);

    /// <summary>What the store says; null when another question is reading it, or the store is away: the pages stay as they are.</summary>
    public async Task<string?> Lees(CancellationToken ct)
    {
        var bezig = Interlocked.Read(ref _bezig);
        var nu = klok.Nu;
        var tot = (nu + Geldig).Ticks;
        if (IsVers || nu.Ticks < bezig || Interlocked.CompareExchange(ref _bezig, tot, bezig) != bezig)
        {
            return null;
        }
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var huis = scope.ServiceProvider;
            var cijfers = await huis.GetRequiredService<IUitgaven>().Stand(ct);
            var plannen = await huis.GetRequiredService<IPlannenstand>().Stand(ct);
            // A computed plan shows these as they are now.
            var projecten = await huis.GetRequiredService<IProjecten>().Stand(ct);
            var netwerk = await huis.GetRequiredService<INetwerkboek>().Stand(ct);
            Interlocked.Exchange(ref _tot, tot);
            return $"{cijfers}/{plannen}/{projecten}/{netwerk}";
        }
        catch (OperationCanceledException)
        {
            // Who asked went away; the next question reads it.
            Interlocked.Exchange(ref _bezig, 0);
            throw;
        }
        catch (DbException fout)
        {
            Interlocked.Exchange(ref _bezig, (nu + Rust).Ticks);
            log.LogWarning(new EventId(502, "publicatiestand"), fout, "De stand van de uitgaven is niet te lezen");
            return null;
        }
    }
}
