using Microsoft.Extensions.DependencyInjection;
using Regiotafel.Kern.Opslag;
using Regiotafel.Regioplan.Cijfers;
using Regiotafel.Regioplan.Opslag;
using Regiotafel.Regioplan.Schrijven;

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
            ],
        };

    /// <summary>Adds the room's services.</summary>
    public static IServiceCollection AddRegioplan(this IServiceCollection diensten) =>
        diensten.AddKamerDb<RegioplanDb>().AddScoped<Plancijferlezer>().AddSchrijven();

    private static IServiceCollection AddSchrijven(this IServiceCollection diensten) =>
        diensten.AddScoped<Plandossier>().AddScoped<Planbegin>().AddScoped<Slotbeheer>().AddScoped<Sectieschrijver>();
}
