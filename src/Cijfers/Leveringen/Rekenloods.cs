using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Regiotafel.Cijfers.Werker;
using Regiotafel.Kern.Opslag;

namespace Regiotafel.Cijfers.Leveringen;

/// <summary>
/// The runs of this process, one at a time: each takes a processor or two and its memory. What waits when the house stops is found
/// again in the store afterwards.
/// </summary>
internal sealed class Rekenloods(IServiceScopeFactory scopes, Rekenproces proces, ILogger<Rekenloods> log)
    : IHostedService,
        IDisposable
{
    private readonly ConcurrentDictionary<Guid, (Rekenklus Klus, Lazy<Task> Loop)> klussen = new();
    private readonly SemaphoreSlim beurt = new(1);

    /// <summary>The run of a delivery that waits or is busy.</summary>
    public Rekenklus? Van(Guid leveringId) =>
        klussen.TryGetValue(leveringId, out var bezig) && !bezig.Loop.Value.IsCompleted ? bezig.Klus : null;

    /// <summary>Begins a run, unless one of the same delivery is busy.</summary>
    public void Begin(Rekenklus klus)
    {
        if (Van(klus.LeveringId) is null)
        {
            klussen[klus.LeveringId] = (klus, new(() => Task.Run(() => Loop(klus))));
            _ = klussen[klus.LeveringId].Loop.Value;
        }
    }

    /// <summary>Ends when the last run of a delivery has.</summary>
    public Task Klaar(Guid leveringId) =>
        klussen.TryGetValue(leveringId, out var bezig) ? bezig.Loop.Value : Task.CompletedTask;

    /// <inheritdoc/>
    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task StopAsync(CancellationToken cancellationToken)
    {
        foreach (var (klus, _) in klussen.Values)
        {
            klus.Einde.Cancel();
        }
        return Task.WhenAll(klussen.Values.Select(k => k.Loop.Value)).WaitAsync(cancellationToken);
    }

    /// <inheritdoc/>
    public void Dispose() => beurt.Dispose();

    // The end of the road for a fault: no request waits for this work, so here it is logged, and the delivery says that it failed.
    private async Task Loop(Rekenklus klus)
    {
        await beurt.WaitAsync(CancellationToken.None);
        try
        {
            await Voer(klus);
        }
        catch (OperationCanceledException) when (klus.Einde.IsCancellationRequested)
        {
            await Verwerk(klus, Rekenuitkomst.Af(Rekenafbraak.Gestopt));
        }
        catch (Exception fout)
        {
            log.LogError(new EventId(601, "rekenen"), fout, "Levering {Levering} is niet berekend", klus.LeveringId);
            await Verwerk(klus, Rekenuitkomst.Af(Rekenafbraak.Defect));
        }
        finally
        {
            beurt.Release();
        }
    }

    private async Task Voer(Rekenklus klus)
    {
        Rekenwerk werk;
        await using (var scope = scopes.CreateAsyncScope())
        {
            scope.ServiceProvider.GetRequiredService<Werkeenheid>().Regio = klus.Regio;
            werk = await scope.ServiceProvider.GetRequiredService<Verwerken>().Werk(klus, klus.Einde.Token);
        }
        await Verwerk(klus, await proces.Voer(werk, klus.Meld, klus.Einde.Token));
    }

    // A house that stops has not ended the work: it goes on after the next start.
    private async Task Verwerk(Rekenklus klus, Rekenuitkomst uitkomst)
    {
        if (uitkomst.Afbraak == Rekenafbraak.Gestopt && !klus.Gestopt)
        {
            return;
        }
        await using var scope = scopes.CreateAsyncScope();
        var werk = scope.ServiceProvider.GetRequiredService<Werkeenheid>();
        werk.Regio = klus.Regio;
        var verwerken = scope.ServiceProvider.GetRequiredService<Verwerken>();
        using var verslag = await verwerken.Verslag(klus, uitkomst, CancellationToken.None);
        await werk.Doe(() => verwerken.Voer(klus, uitkomst, verslag, CancellationToken.None), CancellationToken.None);
        await verwerken.Ruim(klus, CancellationToken.None);
    }
}
