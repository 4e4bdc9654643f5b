using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace Regiotafel.Kern.Opslag;

/// <summary>Registers the database of a room.</summary>
public static class OpslagRegistratie
{
    /// <summary>Adds a room's database in the shared connection and transaction of the unit of work.</summary>
    public static IServiceCollection AddKamerDb<TDb>(this IServiceCollection diensten)
        where TDb : KamerDb =>
        diensten.AddDbContext<TDb>(
            (sp, opties) =>
            {
                var werk = sp.GetRequiredService<Werkeenheid>();
                werk.Motor.Stel(opties, werk.Verbinding);
                opties.AddInterceptors(new InTransactie(werk));
                opties.ConfigureWarnings(w => w.Ignore(RelationalEventId.AmbientTransactionWarning));
            }
        );
}
