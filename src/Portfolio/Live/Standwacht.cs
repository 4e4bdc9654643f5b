using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using Regiotafel.Kern.Opslag;
using Regiotafel.Portfolio.Register;

namespace Regiotafel.Portfolio.Live;

/// <summary>
/// Watches the counters of the regions that somebody listens to: one small query per second in all, however many listen, so
/// that a change on another node is seen as well. Without listeners it does nothing.
/// </summary>
internal sealed class Standwacht(IServiceScopeFactory scopes, TimeProvider tijd)
{
    private static readonly TimeSpan Ritme = TimeSpan.FromSeconds(1);

    private readonly ConcurrentDictionary<string, Luistering> regios = new(StringComparer.Ordinal);

    /// <summary>Waits until the counter of a region is another than the one given, and returns it.</summary>
    public async Task<long> Wacht(string regio, long bekend, CancellationToken ct)
    {
        while (true)
        {
            var luistering = regios.GetOrAdd(regio, r => new Luistering(Kijk(r)));
            try
            {
                var teller = await luistering.Volgende.WaitAsync(ct);
                if (teller != bekend)
                {
                    return teller;
                }
            }
            finally
            {
                // Who listens on asks again; without anyone left the last question ends by itself.
                regios.TryRemove(new KeyValuePair<string, Luistering>(regio, luistering));
            }
        }
    }

    private async Task<long> Kijk(string regio)
    {
        await Task.Delay(Ritme, tijd);
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Werkeenheid>().Regio = regio;
        return await scope.ServiceProvider.GetRequiredService<RegisterLezer>().Teller(regio, CancellationToken.None);
    }

    private sealed record Luistering(Task<long> Volgende);
}
