using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Regiotafel.Cijfers.Definities;
using Regiotafel.Cijfers.Opslag;
using Regiotafel.Kern;
using Regiotafel.Kern.Opslag;

namespace Regiotafel.Cijfers.Vaststellen;

/// <summary>Records the definitions of the first start of a store. Two nodes that begin together record one set.</summary>
internal sealed class Startsetdienst(IServiceScopeFactory scopes, Definitieboek boek, Klok klok) : IHostedService
{
    /// <inheritdoc/>
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var werk = scope.ServiceProvider.GetRequiredService<Werkeenheid>();
        if (!await scope.ServiceProvider.GetRequiredService<CijfersDb>().Startsets.AnyAsync(cancellationToken))
        {
            await werk.Doe(() => Leg(werk, cancellationToken), cancellationToken);
        }
    }

    /// <inheritdoc/>
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private async Task<bool> Leg(Werkeenheid werk, CancellationToken ct)
    {
        await using var leg = werk.Opdracht(
                "insert into cijfers_startset (id, op, definities) values (1, @op, @definities) on conflict do nothing"
            )
            .Met("op", klok.Nu)
            .Met("definities", Definitieregel.Schrijf(boek.Definities.Select(d => Rekenafdruk.Regel(d, boek))));
        return await leg.ExecuteNonQueryAsync(ct) == 1;
    }
}
