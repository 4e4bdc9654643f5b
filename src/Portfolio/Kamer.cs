using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Regiotafel.Kern;
using Regiotafel.Kern.Opslag;
using Regiotafel.Kern.Poort;
using Regiotafel.Portfolio.Aanbieders;
using Regiotafel.Portfolio.Api;
using Regiotafel.Portfolio.Demo;
using Regiotafel.Portfolio.Deur;
using Regiotafel.Portfolio.Eenheden;
using Regiotafel.Portfolio.Excel.Invoer;
using Regiotafel.Portfolio.Excel.Leeswerker;
using Regiotafel.Portfolio.Live;
using Regiotafel.Portfolio.Locaties;
using Regiotafel.Portfolio.Opslag;
using Regiotafel.Portfolio.Register;
using Regiotafel.Portfolio.Vasthoudingen;
using Regiotafel.Portfolio.Zoeken;

namespace Regiotafel.Portfolio;

/// <summary>Registration of this room.</summary>
public static class Kamer
{
    /// <summary>The room's tables.</summary>
    public static Kamerschema Schema { get; } =
        new("portfolio", typeof(Kamer).Assembly)
        {
            AlleenErbij = ["portfolio_plaatsboek", "portfolio_bevestiging", "portfolio_historie"],
        };

    /// <summary>Adds the room's services.</summary>
    public static IServiceCollection AddPortfolio(this IServiceCollection diensten)
    {
        Versheid.Registratie.AddVersheid(diensten).AddKamerDb<PortfolioDb>();
        diensten.AddSingleton<RegisterGeheugen>();
        diensten.AddScoped<RegisterLezer>();
        diensten.AddScoped<Registerblik>();
        diensten.AddSingleton<Zoekgeheugen>();
        diensten.AddScoped<Zoekregister>();
        diensten.AddScoped<VerlopenVasthoudingen>();
        diensten.AddScoped<Vasthouden>();
        diensten.AddScoped<VasthoudingBeeindigen>();
        diensten.AddScoped<AanbodBevestigen>();
        diensten.AddSingleton(Leesgrenzen.Gewoon);
        diensten.AddSingleton<Leesproces>();
        diensten.AddScoped<Vergelijking>();
        diensten.AddScoped<Opslaan>();
        diensten.AddScoped<Terugdraaien>();
        diensten.AddScoped<Bereik>();
        diensten.AddScoped<Invoeren>();
        diensten.AddScoped(sp => new Portfoliodeur(
            sp.GetRequiredService<RegisterLezer>(),
            sp.GetRequiredService<Vergelijking>(),
            sp.GetRequiredService<Opslaan>(),
            sp.GetRequiredService<Werkeenheid>(),
            sp.GetRequiredService<Klok>()
        ));
        diensten.AddScoped<IDemoregio, Demolader>();
        diensten.AddScoped<IAanbiedernamen, Aanbiedernamen>();
        diensten.AddPlekbladen();
        diensten.AddScoped(sp => new Plaatsboekcontrole(
            sp.GetRequiredService<PortfolioDb>(),
            sp.GetRequiredService<Werkeenheid>()
        ));
        diensten.AddScoped(sp => new Vrijeteksten(
            sp.GetRequiredService<PortfolioDb>(),
            sp.GetRequiredService<Werkeenheid>()
        ));
        diensten.AddScoped<Leesapi>().AddSingleton<Standwacht>();
        return diensten;
    }

    /// <summary>Adds the addresses of this room that are no pages.</summary>
    public static void MapPortfolio(this IEndpointRouteBuilder app)
    {
        Leesadressen.Map(app);
        Liveadres.Map(app);
    }
}
