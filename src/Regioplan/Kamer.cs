using Microsoft.Extensions.DependencyInjection;
using Regiotafel.Kern.Opslag;
using Regiotafel.Regioplan.Cijfers;
using Regiotafel.Regioplan.Opslag;
using Regiotafel.Regioplan.Projecten;

namespace Regiotafel.Regioplan;

/// <summary>Registration of this room.</summary>
public static class Kamer
{
    /// <summary>The room's tables.</summary>
    public static Kamerschema Schema { get; } = new("regioplan", typeof(Kamer).Assembly);

    /// <summary>Adds the room's services.</summary>
    public static IServiceCollection AddRegioplan(this IServiceCollection diensten) =>
        diensten.AddKamerDb<RegioplanDb>().AddScoped<Plancijferlezer>().AddScoped<Planprojectenlezer>();
}
