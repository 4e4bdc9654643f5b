using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Regiotafel.Kern;
using Regiotafel.Kern.Opslag;
using Regiotafel.Kern.Poort;
using Regiotafel.Kern.Taken;
using Regiotafel.Kern.Werk;
using Regiotafel.Portfolio.Aanbieders;
using Regiotafel.Portfolio.Api;
using Regiotafel.Portfolio.Berichten;
using Regiotafel.Portfolio.Conflicten;
using Regiotafel.Portfolio.Demo;
using Regiotafel.Portfolio.Deur;
using Regiotafel.Portfolio.Eenheden;
using Regiotafel.Portfolio.Excel.Invoer;
using Regiotafel.Portfolio.Excel.Leeswerker;
using Regiotafel.Portfolio.Herinneringen;
using Regiotafel.Portfolio.Historie;
using Regiotafel.Portfolio.Live;
using Regiotafel.Portfolio.Locaties;
using Regiotafel.Portfolio.Opslag;
using Regiotafel.Portfolio.Overleg;
using Regiotafel.Portfolio.Register;
using Regiotafel.Portfolio.Signalen;
using Regiotafel.Portfolio.Teksten;
using Regiotafel.Portfolio.Vasthoudingen;
using Regiotafel.Portfolio.Versheid;
using Regiotafel.Portfolio.Werk;
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
        diensten.AddKamerDb<PortfolioDb>();
        diensten.AddScoped(sp => new Plekgevolgen(sp.GetRequiredService<Werkeenheid>(), sp.GetServices<IPlekgevolg>));
        VoegLezenToe(diensten);
        VoegWijzigenToe(diensten);
        VoegVasthoudenToe(diensten);
        VoegHerinnerenToe(diensten);
        VoegExcelToe(diensten);
        VoegDeurToe(diensten);
        return diensten;
    }

    /// <summary>Adds the addresses of this room that are no pages.</summary>
    public static void MapPortfolio(this IEndpointRouteBuilder app)
    {
        Leesadressen.Map(app);
        Liveadres.Map(app);
    }

    // Register, search and history: what pages and the read API show.
    private static void VoegLezenToe(IServiceCollection diensten)
    {
        diensten.AddSingleton<RegisterGeheugen>().AddScoped<RegisterLezer>().AddScoped<Registerblik>();
        diensten.AddSingleton<Zoekgeheugen>().AddScoped<Zoekregister>();
        diensten.AddScoped<Leesapi>().AddSingleton<Standwacht>();
        diensten.AddScoped<Tijdlijn>().AddScoped<Bezetting>().AddScoped<Getalverleden>();
        diensten.AddScoped<Bevestigingenlezer>().AddScoped<Berichtenlezer>().AddScoped<Plekgeschiedenis>();
        diensten.AddScoped<Signaalvraag>().AddScoped<Overlegvraag>().AddScoped<OverlegPlannen>();
        diensten.AddScoped<Nieuwslezer>().AddScoped<IWerkbron, Portfoliowerk>();
    }

    // Locations, units and offers, by the provider or on its behalf.
    private static void VoegWijzigenToe(IServiceCollection diensten)
    {
        diensten.AddScoped(sp => new Codegever(sp.GetRequiredService<PortfolioDb>(), Codegever.Trek));
        diensten.AddScoped<Namens>().AddScoped<Tekstkeuring>().AddScoped<Conflictzijden>().AddScoped<Einddatum>();
        diensten.AddScoped<LocatieMaken>().AddScoped<LocatieWijzigen>();
        diensten.AddScoped<EenheidMaken>().AddScoped<EenheidWijzigen>();
        diensten.AddScoped<Capaciteit>().AddScoped<TijdelijkMelden>();
        diensten.AddScoped<AanbodMaken>().AddScoped<AanbodWijzigen>().AddScoped<AanbodBevestigen>();
        diensten.AddScoped<Aanbodzetter>().AddScoped<Aanbodteksten>().AddScoped<RijenBevestigen>();
    }

    private static void VoegVasthoudenToe(IServiceCollection diensten)
    {
        diensten.AddScoped<Vasthouden>().AddScoped<VasthoudingBeeindigen>().AddScoped<Berichtgever>();
        diensten.AddScoped<VerlopenVasthoudingen>().AddScoped<ITaak, Verlooptaak>();
        diensten.AddScoped<Vastlegger>().AddScoped<Vasthoudafloop>();
        diensten.AddScoped(sp => new Vasthoudgevolgen(sp.GetServices<IVasthoudgevolg>));
    }

    private static void VoegHerinnerenToe(IServiceCollection diensten)
    {
        diensten.AddScoped<Wachtrij>().AddScoped<Herinneringspost>().AddScoped<ITaak, Herinnertaak>();
        diensten.AddSingleton<Bevestigingslink>().AddScoped<Linkbevestiging>().AddScoped<HerinneringenInstellen>();
    }

    private static void VoegExcelToe(IServiceCollection diensten)
    {
        diensten.AddSingleton(Leesgrenzen.Gewoon).AddSingleton<Leesproces>();
        diensten.AddScoped<Vergelijking>().AddScoped<Opslaan>().AddScoped<Terugdraaien>();
        diensten.AddScoped<Bereik>().AddScoped<Invoeren>().AddScoped<Innemen>();
    }

    // Doors are public, what they are made of is not: so they are made by hand.
    private static void VoegDeurToe(IServiceCollection diensten)
    {
        diensten.AddScoped<IDemoregio, Demolader>().AddScoped<IAanbiedernamen, Aanbiedernamen>();
        diensten.AddScoped(sp => new Portfoliodeur(
            sp.GetRequiredService<RegisterLezer>(),
            sp.GetRequiredService<Vergelijking>(),
            sp.GetRequiredService<Opslaan>(),
            sp.GetRequiredService<Werkeenheid>(),
            sp.GetRequiredService<Klok>()
        ));
        diensten.AddScoped(sp => new Tekstdeur(sp.GetRequiredService<Tekstkeuring>()));
        VoegPlaatsingsdeurToe(diensten);
        diensten.AddScoped(sp => new Plaatsboekcontrole(
            sp.GetRequiredService<PortfolioDb>(),
            sp.GetRequiredService<Werkeenheid>()
        ));
        diensten.AddScoped(sp => new Vrijeteksten(
            sp.GetRequiredService<PortfolioDb>(),
            sp.GetRequiredService<Werkeenheid>()
        ));
    }

    // What room Plaatsing places people with.
    private static void VoegPlaatsingsdeurToe(IServiceCollection diensten)
    {
        diensten.AddScoped(sp => new Plekkenboek(
            sp.GetRequiredService<RegisterLezer>(),
            sp.GetRequiredService<Registerblik>(),
            sp.GetRequiredService<PortfolioDb>(),
            sp.GetRequiredService<IPoort>(),
            sp.GetRequiredService<Klok>()
        ));
        diensten.AddScoped(sp => new Vasthouddeur(
            sp.GetRequiredService<PortfolioDb>(),
            sp.GetRequiredService<Vastlegger>(),
            sp.GetRequiredService<Vasthoudafloop>(),
            sp.GetRequiredService<Klok>()
        ));
        diensten.AddScoped(sp => new Plekmelder(
            sp.GetRequiredService<PortfolioDb>(),
            sp.GetRequiredService<Capaciteit>(),
            sp.GetRequiredService<VerlopenVasthoudingen>(),
            sp.GetRequiredService<Berichtgever>(),
            sp.GetRequiredService<Klok>()
        ));
    }
}
