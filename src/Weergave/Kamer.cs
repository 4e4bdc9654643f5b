using Microsoft.Extensions.DependencyInjection;

namespace Regiotafel.Weergave;

/// <summary>What the host registers for the look. The host also registers an <see cref="IPaginakader"/>.</summary>
public static class Kamer
{
    public static IServiceCollection AddWeergave(this IServiceCollection diensten) => diensten.AddSingleton<Bundel>();
}
