using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Regiotafel.Kern.Opslag;
using Regiotafel.Regioplan.Beeld;
using Regiotafel.Regioplan.Cijfers;
using Regiotafel.Regioplan.Deur;
using Regiotafel.Regioplan.Opslag;
using Regiotafel.Regioplan.Pagina;
using Regiotafel.Regioplan.Projecten;
using Regiotafel.Regioplan.Uitvoer;

namespace Regiotafel.Regioplan;

/// <summary>Registration of this room.</summary>
public static class Kamer
{
    /// <summary>The room's tables.</summary>
    public static Kamerschema Schema { get; } = new("regioplan", typeof(Kamer).Assembly);

    /// <summary>Adds the room's services.</summary>
    public static IServiceCollection AddRegioplan(this IServiceCollection diensten) =>
        diensten
            .AddKamerDb<RegioplanDb>()
            .AddSingleton<Planmaker>()
            .AddScoped<Planoverzicht>()
            .AddScoped<Planlezer>()
            .AddScoped<Cijfervinder>()
            .AddScoped<Plancijferlezer>()
            .AddScoped<Planprojectenlezer>()
            .AddSingleton<Chromium>()
            .AddSingleton<Planpdf>()
            .AddSingleton<Bladstijl>()
            .AddScoped<Bladmaker>()
            .AddScoped(sp => new Planuitvoer(
                sp.GetRequiredService<Planlezer>(),
                sp.GetRequiredService<Bladmaker>(),
                sp.GetRequiredService<Planpdf>()
            ));

    /// <summary>Adds the addresses of this room that are no pages.</summary>
    public static void MapRegioplan(this IEndpointRouteBuilder app)
    {
        Planbestanden.Map(app);
        Pdfadres.Map(app);
    }
}
