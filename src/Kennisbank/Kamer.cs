using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Regiotafel.Kennisbank.Bewaren;
using Regiotafel.Kennisbank.Demo;
using Regiotafel.Kennisbank.Deur;
using Regiotafel.Kennisbank.Netwerksessies;
using Regiotafel.Kennisbank.Opslag;
using Regiotafel.Kennisbank.Tijdlijn;
using Regiotafel.Kern.Herkenning;
using Regiotafel.Kern.Opslag;

namespace Regiotafel.Kennisbank;

/// <summary>Registration of this room.</summary>
public static class Kamer
{
    /// <summary>The room's tables.</summary>
    public static Kamerschema Schema { get; } =
        new("kennisbank", typeof(Kamer).Assembly) { AlleenErbij = ["kennisbank_kennisverloop"] };

    /// <summary>Adds the room's services.</summary>
    public static IServiceCollection AddKennisbank(this IServiceCollection diensten)
    {
        diensten.TryAddScoped<Tekstkeur>();
        return diensten
            .AddKamerDb<KennisbankDb>()
            .AddScoped<Kennisschrijver>()
            .AddScoped<Sessiezaken>()
            .AddScoped<Puntzaken>()
            .AddScoped<Netwerkboek>()
            .AddScoped<INetwerkboek>(sp => sp.GetRequiredService<Netwerkboek>())
            .AddScoped<IDemonetwerk, Demonetwerk>();
    }
}
