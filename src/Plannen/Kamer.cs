using Microsoft.Extensions.DependencyInjection;
using Regiotafel.Kern.Opslag;
using Regiotafel.Plannen.Opslag;

namespace Regiotafel.Plannen;

/// <summary>Registration of this room.</summary>
public static class Kamer
{
    /// <summary>The room's tables.</summary>
    public static Kamerschema Schema { get; } = new("plannen", typeof(Kamer).Assembly);

    /// <summary>Adds the room's services.</summary>
    public static IServiceCollection AddPlannen(this IServiceCollection diensten) => diensten.AddKamerDb<PlannenDb>();
}
