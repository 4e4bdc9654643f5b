using Microsoft.Extensions.DependencyInjection;
using Regiotafel.Kern.Taken;
using Regiotafel.Portfolio.Vasthoudingen;

namespace Regiotafel.Portfolio.Versheid;

/// <summary>What keeps the register current: confirming, reminding, expiry, signals, meeting and the own work.</summary>
internal static class Registratie
{
    public static IServiceCollection AddVersheid(this IServiceCollection diensten) =>
        diensten.AddScoped<RijenBevestigen>().AddScoped<ITaak, Verlooptaak>();
}
