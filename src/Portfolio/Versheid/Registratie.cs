using Microsoft.Extensions.DependencyInjection;
using Regiotafel.Kern.Taken;
using Regiotafel.Kern.Werk;
using Regiotafel.Portfolio.Herinneringen;
using Regiotafel.Portfolio.Overleg;
using Regiotafel.Portfolio.Signalen;
using Regiotafel.Portfolio.Vasthoudingen;
using Regiotafel.Portfolio.Werk;

namespace Regiotafel.Portfolio.Versheid;

/// <summary>What keeps the register current: confirming, reminding, expiry, signals, meeting and the own work.</summary>
internal static class Registratie
{
    public static IServiceCollection AddVersheid(this IServiceCollection diensten) =>
        diensten
            .AddScoped<RijenBevestigen>()
            .AddScoped<ITaak, Verlooptaak>()
            .AddScoped<Wachtrij>()
            .AddScoped<Herinneringspost>()
            .AddScoped<ITaak, Herinnertaak>()
            .AddSingleton<Bevestigingslink>()
            .AddScoped<Linkbevestiging>()
            .AddScoped<HerinneringenInstellen>()
            .AddScoped<Signaalvraag>()
            .AddScoped<Overlegvraag>()
            .AddScoped<OverlegPlannen>()
            .AddScoped<Nieuwslezer>()
            .AddScoped<IWerkbron, Portfoliowerk>();
}
