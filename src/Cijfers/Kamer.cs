using Microsoft.Extensions.DependencyInjection;
using Regiotafel.Cijfers.Deur;

namespace Regiotafel.Cijfers;

/// <summary>Registration of this room.</summary>
public static class Kamer
{
    /// <summary>Adds the room's services.</summary>
    public static IServiceCollection AddCijfers(this IServiceCollection diensten) =>
        diensten.AddSingleton<Landelijkestand>();
}
