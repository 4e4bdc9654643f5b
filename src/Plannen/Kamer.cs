using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Regiotafel.Kern.Herkenning;
using Regiotafel.Kern.Opslag;
using Regiotafel.Plannen.Demo;
using Regiotafel.Plannen.Deur;
using Regiotafel.Plannen.Opslag;
using Regiotafel.Plannen.Projecten;

namespace Regiotafel.Plannen;

/// <summary>Registration of this room.</summary>
public static class Kamer
{
    /// <summary>The room's tables.</summary>
    public static Kamerschema Schema { get; } =
        new("plannen", typeof(Kamer).Assembly) { AlleenErbij = ["plannen_projectverloop"] };

    /// <summary>Adds the room's services.</summary>
    public static IServiceCollection AddPlannen(this IServiceCollection diensten)
    {
        diensten.TryAddScoped<Tekstkeur>();
        return diensten
            .AddKamerDb<PlannenDb>()
            .AddScoped<Projectzaken>()
            .AddScoped<Projectboek>()
            .AddScoped<IProjecten>(sp => sp.GetRequiredService<Projectboek>())
            .AddScoped<IDemoprojecten, Demoprojecten>();
    }
}
