using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Regiotafel.Cijfers.Correcties;
using Regiotafel.Cijfers.Definities;
using Regiotafel.Cijfers.Demo;
using Regiotafel.Cijfers.Deur;
using Regiotafel.Cijfers.Grens;
using Regiotafel.Cijfers.Leeswijzer;
using Regiotafel.Cijfers.Leveringen;
using Regiotafel.Cijfers.Metingen;
using Regiotafel.Cijfers.Opslag;
using Regiotafel.Cijfers.Peilstanden;
using Regiotafel.Cijfers.Screening;
using Regiotafel.Cijfers.Uitgaven;
using Regiotafel.Cijfers.Vaststellen;
using Regiotafel.Cijfers.Waarom;
using Regiotafel.Cijfers.Werker;
using Regiotafel.Kern.Aanlevering;
using Regiotafel.Kern.Opslag;
using Regiotafel.Kern.Taken;

namespace Regiotafel.Cijfers;

/// <summary>Registration of this room.</summary>
public static class Kamer
{
    /// <summary>The room's tables.</summary>
    public static Kamerschema Schema { get; } =
        new("cijfers", typeof(Kamer).Assembly)
        {
            AlleenErbij =
            [
                "cijfers_meting",
                "cijfers_bijdrage",
                "cijfers_levering_meting",
                "cijfers_narekening",
                "cijfers_verklaring",
                "cijfers_correctiegebruik",
                "cijfers_onbekende_code",
                "cijfers_aanvraag",
                "cijfers_aanvraagbesluit",
                "cijfers_uitgave",
                "cijfers_openbaar",
                "cijfers_startset",
                "cijfers_definitievoorstel",
                "cijfers_definitiebesluit",
                "cijfers_peilstand",
            ],
        };

    /// <summary>Adds the room's services.</summary>
    public static IServiceCollection AddCijfers(this IServiceCollection diensten)
    {
        diensten.AddKamerDb<CijfersDb>();
        diensten.TryAddSingleton(Rekengrenzen.Gewoon);
        diensten.AddScoped<ITaak, Peiltaak>().AddScoped<Peilstandlezer>();
        diensten.AddSingleton<IWachtlijstkeuring, Wachtlijstkeuring>();
        diensten.AddSingleton<Rekenproces>().AddSingleton<Ruwkluis>().AddSingleton<Leveringsmaat>();
        diensten.AddSingleton<Rekenloods>().AddHostedService(sp => sp.GetRequiredService<Rekenloods>());
        diensten
            .AddScoped<Innemen>()
            .AddScoped<Kluisbeurt>()
            .AddScoped<Verwerken>()
            .AddScoped<Leveringzaken>()
            .AddScoped<Metinglezer>();
        diensten.AddScoped<Verklaren>().AddScoped<Waaromzaken>();
        diensten.AddScoped<Correctiekluis>().AddScoped<Correctiezaken>();
        diensten.AddScoped<ITaak, Hervattaak>().AddScoped<ITaak, Vervaltaak>();
        diensten.AddSingleton<Landelijkestand>().AddSingleton<ILeeswijzer, Leeswijzerdeur>();
        diensten.AddSingleton(_ => Beleidlezer.Meegeleverd()).AddSingleton<Uitgavengeheugen>();
        diensten
            .AddScoped<Metingtabellen>()
            .AddScoped<Uitgavezaken>()
            .AddScoped<Uitgavelezing>()
            .AddScoped<Uitgaveuitvoer>()
            .AddScoped<IUitgaven, Uitgavenlezer>();
        diensten.TryAddSingleton(Definitieboek.Meegeleverd);
        diensten.AddHostedService<Startsetdienst>();
        diensten.AddScoped<Geldendlezer>().AddScoped<Vaststellezing>().AddScoped<Vaststelzaken>();
        diensten.AddScoped(sp =>
        {
            var tabellen = sp.GetRequiredService<Metingtabellen>();
            return new Grenspost(sp.GetRequiredService<Beleid>(), tabellen.Van, () => tabellen.Eerder);
        });
        diensten.TryAddSingleton(Voorbeeldmaat.Land);
        diensten.AddSingleton<Voorbeeldstand>().AddScoped<IVoorbeelduitgaven, Voorbeelduitgaven>();
        diensten.AddScoped<IGrens>(sp => sp.GetRequiredService<Grenspost>());
        return diensten;
    }
}
