using Microsoft.Extensions.DependencyInjection;
using Regiotafel.Kennisbank.Opslag;
using Regiotafel.Kern.Opslag;

namespace Regiotafel.Kennisbank;

/// <summary>Registration of this room.</summary>
public static class Kamer
{
    /// <summary>The room's tables.</summary>
    public static Kamerschema Schema { get; } = new("kennisbank", typeof(Kamer).Assembly);

    /// <summary>Adds the room's services.</summary>
    public static IServiceCollection AddKennisbank(this IServiceCollection diensten) =>
        diensten.AddKamerDb<KennisbankDb>();
}
