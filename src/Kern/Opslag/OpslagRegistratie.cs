using Microsoft.Extensions.DependencyInjection;

namespace Regiotafel.Kern.Opslag;

/// <summary>Registers the database of a room.</summary>
public static class OpslagRegistratie
{
    /// <summary>Adds a room's database in the shared connection and transaction of the unit of work.</summary>
    public static IServiceCollection AddKamerDb<TDb>(this IServiceCollection diensten)
        where TDb : KamerDb =>
        // The options are the same for all; connection and transaction come with the unit of work, when the database is first used.
        diensten.AddDbContext<TDb>(optionsLifetime: ServiceLifetime.Singleton);
}
