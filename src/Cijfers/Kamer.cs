using Microsoft.Extensions.DependencyInjection;

namespace Regiotafel.Cijfers;

/// <summary>Registration of this room.</summary>
public static class Kamer
{
    /// <summary>Adds the room's services.</summary>
    public static IServiceCollection AddCijfers(this IServiceCollection diensten) => diensten;
}
