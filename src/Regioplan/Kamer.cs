using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Regiotafel.Kern.Herkenning;
using Regiotafel.Kern.Opslag;
using Regiotafel.Kern.Werk;
using Regiotafel.Regioplan.Beeld;
using Regiotafel.Regioplan.Cijfers;
using Regiotafel.Regioplan.Demo;
using Regiotafel.Regioplan.Deur;
using Regiotafel.Regioplan.Opslag;
using Regiotafel.Regioplan.Pagina;
using Regiotafel.Regioplan.Projecten;
using Regiotafel.Regioplan.Publicatie;
using Regiotafel.Regioplan.Schrijven;
using Regiotafel.Regioplan.Uitvoer;

namespace Regiotafel.Regioplan;

/// <summary>Registration of this room.</summary>
public static class Kamer
{
    /// <summary>The room's tables.</summary>
    public static Kamerschema Schema { get; } =
        new("regioplan", typeof(Kamer).Assembly)
        {
            AlleenErbij =
            [
                "regioplan_sectieversie",
                "regioplan_aanvaarding",
                "regioplan_planstap",
                "regioplan_openbaar",
                "regioplan_intrekking",
                "regioplan_vastbestand",
            ],
        };

    /// <summary>Adds the room's services.</summary>
    public static IServiceCollection AddRegioplan(this IServiceCollection diensten) =>
        diensten
            .AddKamerDb<RegioplanDb>()
            .AddSingleton<Planmaker>()
            .AddScoped<Tekstkeur>()
            .AddScoped<Planoverzicht>()
            .AddScoped<Planlezer>()
            .AddScoped<Cijfervinder>()
            .AddScoped<Plancijferlezer>()
            .AddScoped<Planprojectenlezer>()
            .AddScoped<IDemoplan, Demoplan>()
            .AddSingleton<Chromium>()
            .AddSingleton<Planpdf>()
            .AddSingleton<Bestandkast>()
            .AddScoped<Planbestandmaker>()
            .AddSingleton<Bladstijl>()
            .AddScoped<Bladmaker>()
            .AddScoped(sp => new Plancontrole(
                sp.GetRequiredService<RegioplanDb>(),
                sp.GetRequiredService<Werkeenheid>()
            ))
            .AddScoped(sp => new Planuitvoer(
                sp.GetRequiredService<IPlanboek>(),
                sp.GetRequiredService<Vastebestanden>(),
                sp.GetRequiredService<Planlezer>(),
                sp.GetRequiredService<Bladmaker>(),
                sp.GetRequiredService<Planpdf>()
            ))
            .AddSchrijven()
            .AddPublicatie();

    /// <summary>Adds the addresses of this room that are no pages.</summary>
    public static void MapRegioplan(this IEndpointRouteBuilder app) => Planbestanden.Map(app);

    private static IServiceCollection AddSchrijven(this IServiceCollection diensten) =>
        diensten
            .AddScoped<Plandossier>()
            .AddScoped<Planbegin>()
            .AddScoped<Planstappen>()
            .AddScoped<Slotbeheer>()
            .AddScoped<Sectieschrijver>()
            .AddScoped<Bekendenamen>()
            .AddScoped<Tekstcontrole>()
            .AddScoped<Reviewzaken>()
            .AddScoped<IWerkbron, Planwerk>();

    private static IServiceCollection AddPublicatie(this IServiceCollection diensten) =>
        diensten
            .AddScoped<Planstandlezer>()
            .AddScoped<Bevriezer>()
            .AddScoped<Drukkerij>()
            .AddScoped<Vastebestanden>()
            .AddScoped<Publicatiezaken>()
            .AddScoped<Lezerslijst>()
            .AddScoped<Planboek>()
            .AddScoped<IPlanboek>(d => d.GetRequiredService<Planboek>())
            .AddScoped<IPlannenstand>(d => d.GetRequiredService<Planboek>());
}
