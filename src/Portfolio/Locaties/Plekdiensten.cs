using Microsoft.Extensions.DependencyInjection;
using Regiotafel.Portfolio.Berichten;
using Regiotafel.Portfolio.Conflicten;
using Regiotafel.Portfolio.Eenheden;
using Regiotafel.Portfolio.Historie;
using Regiotafel.Portfolio.Opslag;
using Regiotafel.Portfolio.Teksten;
using Regiotafel.Portfolio.Versheid;

namespace Regiotafel.Portfolio.Locaties;

/// <summary>The services behind the pages of locations, units and offers.</summary>
internal static class Plekdiensten
{
    public static IServiceCollection AddPlekbladen(this IServiceCollection diensten)
    {
        diensten.AddScoped<Tijdlijn>();
        diensten.AddScoped<Bezetting>();
        diensten.AddScoped<Getalverleden>();
        diensten.AddScoped<Bevestigingenlezer>();
        diensten.AddScoped<Berichtenlezer>();
        diensten.AddScoped<Plekgeschiedenis>();
        diensten.AddScoped<Berichtgever>();
        diensten.AddScoped<Tekstkeuring>();
        diensten.AddScoped<Conflictzijden>();
        diensten.AddScoped(sp => new Codegever(sp.GetRequiredService<PortfolioDb>(), Codegever.Trek));
        diensten.AddScoped<Namens>();
        diensten.AddScoped<Einddatum>();
        diensten.AddScoped<LocatieMaken>();
        diensten.AddScoped<LocatieWijzigen>();
        diensten.AddScoped<Capaciteit>();
        diensten.AddScoped<EenheidMaken>();
        diensten.AddScoped<EenheidWijzigen>();
        diensten.AddScoped<TijdelijkMelden>();
        diensten.AddScoped<AanbodMaken>();
        diensten.AddScoped<AanbodWijzigen>();
        diensten.AddScoped<Aanbodzetter>();
        diensten.AddScoped<Aanbodteksten>();
        return diensten;
    }
}
