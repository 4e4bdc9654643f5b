using Microsoft.Extensions.DependencyInjection;
using Regiotafel.Kern.Opslag;
using Regiotafel.Kern.Taken;
using Regiotafel.Kern.Werk;
using Regiotafel.Plaatsing.Afwijzingen;
using Regiotafel.Plaatsing.Bewaren;
using Regiotafel.Plaatsing.Demo;
using Regiotafel.Plaatsing.Deur;
using Regiotafel.Plaatsing.Inlezen;
using Regiotafel.Plaatsing.Instellingen;
using Regiotafel.Plaatsing.Matching;
using Regiotafel.Plaatsing.Ontheffingen;
using Regiotafel.Plaatsing.Opslag;
using Regiotafel.Plaatsing.Verdeling;
using Regiotafel.Plaatsing.Voorstellen;
using Regiotafel.Plaatsing.Wachtlijst;
using Regiotafel.Plaatsing.Wensen;
using Regiotafel.Plaatsing.Werk;
using Regiotafel.Plaatsing.Zoekvragen;
using Regiotafel.Portfolio.Deur;

namespace Regiotafel.Plaatsing;

/// <summary>Registration of this room.</summary>
public static class Kamer
{
    /// <summary>The room's tables.</summary>
    public static Kamerschema Schema { get; } =
        new("plaatsing", typeof(Kamer).Assembly)
        {
            AlleenErbij = ["plaatsing_verloop", "plaatsing_voorstelstap", "plaatsing_wachtstand"],
        };

    /// <summary>Adds the room's services.</summary>
    public static IServiceCollection AddPlaatsing(this IServiceCollection diensten)
    {
        diensten.AddKamerDb<PlaatsingDb>();
        VoegZoekvragenToe(diensten);
        diensten.AddScoped<Wachtlijstlezer>().AddScoped<IWerkbron, Plaatsingspunten>();
        diensten.AddScoped<IDemozoekvragen, Demozoekvragen>();
        VoegVoorstellenToe(diensten);
        diensten.AddScoped<Regiovraagmaker>().AddScoped<Vergelijker>().AddScoped<TaakStellen>();
        diensten.AddScoped<Regioverdeling>();
        diensten.AddScoped<Ontheffingboek>().AddScoped<Ontheffingdaden>();
        diensten.AddScoped<Wensdoelen>().AddScoped<WensenVastleggen>();
        diensten.AddScoped<Normboek>().AddScoped<NormStellen>();
        diensten.AddScoped<ITaak, Maandtaak>().AddScoped<ITaak, Bewaartaak>();
        diensten.AddScoped(sp => new Wachtlijsttellingen(sp.GetRequiredService<PlaatsingDb>()));
        diensten.AddScoped<Bestandslezer>().AddScoped<Pseudoniemhasher>();
        diensten.AddScoped<Verschilschrijver>().AddScoped<WachtlijstInlezen>();
        return diensten;
    }

    private static void VoegZoekvragenToe(IServiceCollection diensten)
    {
        diensten.AddScoped<Zoekvraagboek>().AddScoped<Verloopboek>().AddScoped<Weging>();
        diensten.AddScoped<ZoekvraagMaken>().AddScoped<FeitenVastleggen>().AddScoped<StatusVoorstellen>();
        diensten.AddScoped<Zoekvraagdossier>().AddScoped<Huidigeplekken>().AddScoped<Plaatsingswerk>();
        diensten.AddScoped<Parkeren>().AddScoped<Toestemming>().AddScoped<Afsluiten>();
    }

    private static void VoegVoorstellenToe(IServiceCollection diensten)
    {
        diensten.AddScoped<Voorstelboek>().AddScoped<Voorstelhouder>().AddScoped<Voorstelberichten>();
        diensten.AddScoped<Plaatstoets>().AddScoped<Voorstelkeuze>().AddScoped<Voorstellezer>();
        diensten.AddScoped<VoorstelDoen>().AddScoped<VoorstelBeantwoorden>().AddScoped<VoorstelIntrekken>();
        diensten
            .AddScoped<VoorstelVasthouden>()
            .AddScoped<PlaatsingBevestigen>()
            .AddScoped<PlaatsingVolgen>()
            .AddScoped<Voorstelverval>();
        diensten.AddScoped<VoorstelAfwijzen>().AddScoped<Afwijzinggevolgen>();
        diensten.AddScoped<IVasthoudgevolg, Voorstelgevolg>();
    }
}
