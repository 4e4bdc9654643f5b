using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Regiotafel.Monitor.Gegevens;
using Regiotafel.Monitor.Landelijk;
using Regiotafel.Monitor.Regios;
using Regiotafel.Monitor.Uitgaven;
using Regiotafel.Monitor.Vastadres;

namespace Regiotafel.Monitor;

/// <summary>Registration of this room.</summary>
public static class Kamer
{
    /// <summary>Adds the room's services.</summary>
    public static IServiceCollection AddMonitor(this IServiceCollection diensten) =>
        diensten
            .AddSingleton<Landelijkbeeld>()
            .AddSingleton<Landelijkbestanden>()
            .AddScoped<Uitgavenboek>()
            .AddScoped<Regioblik>();

    /// <summary>Adds the addresses of this room that are no pages.</summary>
    public static void MapMonitor(this IEndpointRouteBuilder app)
    {
        Gegevensadressen.Map(app);
        Uitgaveadressen.Map(app);
        Paneeladressen.Map(app);
        Figuuradressen.Map(app);
        Indicatoradressen.Map(app);
    }
}
