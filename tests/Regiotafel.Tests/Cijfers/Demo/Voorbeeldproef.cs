using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Regiotafel.Cijfers.Demo;
using Regiotafel.Cijfers.Deur;
using Regiotafel.Tests.Proef;

namespace Regiotafel.Tests.Cijfers.Demo;

/// <summary>The invented country of a demonstration in the size of a test: Rotterdam and Drenthe, as few claim lines as can be.</summary>
internal static class Voorbeeldproef
{
    private const int Regios = 2;

    public static Voorbeeldmakers Makers { get; } =
        new(
            Personen.Regio,
            Personen.Kantoor,
            Guid.Parse("d0000000-0000-4000-8000-000000000001"),
            Personen.Ra.Naam,
            Guid.Parse("d0000000-0000-4000-8000-000000000002"),
            Personen.Zk.Naam
        );

    public static void Klein(WebApplicationBuilder bouwer) =>
        bouwer.Services.AddSingleton(
            new Voorbeeldmaat(Regios, Voorbeeldlevering.MinsteDeclaraties(Regios, Voorbeelduitgaven.Zaad))
        );

    public static Task<bool> Verwacht(Proefregio wereld) => Doe(wereld, v => v.Verwacht(Personen.Regio, default));

    /// <summary>Makes what is missing.</summary>
    public static Task<bool> Maak(Proefregio wereld) =>
        Doe(
            wereld,
            async v =>
            {
                await v.Maak(Makers, default);
                return true;
            }
        );

    private static async Task<T> Doe<T>(Proefregio wereld, Func<IVoorbeelduitgaven, Task<T>> daad)
    {
        await using var scope = wereld.App.Services.CreateAsyncScope();
        return await daad(scope.ServiceProvider.GetRequiredService<IVoorbeelduitgaven>());
    }
}
