using Microsoft.Extensions.DependencyInjection;
using Regiotafel.Kern.Opslag;
using Regiotafel.Kern.Werk;
using Regiotafel.Plaatsing.Afwijzingen;
using Regiotafel.Plaatsing.Demo;
using Regiotafel.Plaatsing.Deur;
using Regiotafel.Plaatsing.Doorstroom;
using Regiotafel.Plaatsing.Matching;
using Regiotafel.Plaatsing.Opslag;
using Regiotafel.Plaatsing.Verdeling;
using Regiotafel.Plaatsing.Voorstellen;
using Regiotafel.Plaatsing.Wachtlijst;
using Regiotafel.Plaatsing.WatAls;
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
            AlleenErbij = ["plaatsing_verloop", "plaatsing_voorstelstap", "plaatsing_ketenverloop"],
        };

    /// <summary>Adds the room's services.</summary>
    public static IServiceCollection AddPlaatsing(this IServiceCollection diensten)
    {
        diensten.AddKamerDb<PlaatsingDb>();
        VoegZoekvragenToe(diensten);
        diensten.AddScoped<Wachtlijstlezer>().AddScoped<IWerkbron, Plaatsingspunten>();
        diensten.AddScoped<IDemozoekvragen, Demozoekvragen>();
        VoegVoorstellenToe(diensten);
        VoegDoorstroomToe(diensten);
        diensten.AddScoped<Regiovraagmaker>().AddScoped<Vergelijker>().AddScoped<TaakStellen>();
        diensten.AddScoped<Regioverdeling>().AddScoped<Watalsrekenaar>().AddScoped<WatalsBewaren>();
        return diensten;
    }

    private static void VoegZoekvragenToe(IServiceCollection diensten)
    {
        diensten.AddScoped<Zoekvraagboek>().AddScoped<Verloopboek>().AddScoped<Weging>();
        diensten.AddScoped<ZoekvraagMaken>().AddScoped<FeitenVastleggen>().AddScoped<StatusVoorstellen>();
        diensten.AddScoped<Zoekvraagdossier>().AddScoped<Huidigeplekken>().AddScoped<Plaatsingswerk>();
        diensten.AddScoped<Parkeren>().AddScoped<Toestemming>().AddScoped<Afsluiten>();
    }

    private static void VoegDoorstroomToe(IServiceCollection diensten)
    {
        diensten.AddScoped<Ketenboek>().AddScoped<Ketenberichten>().AddScoped<Ketenwaarde>().AddScoped<Ketenval>();
        diensten.AddScoped<KetenVoorstellen>().AddScoped<KetenBeginnen>().AddScoped<KetenstapZetten>();
        diensten.AddScoped<Ketenveto>().AddScoped<Ketenlezer>().AddScoped<Opvolgerzoeker>().AddScoped<Plekvrager>();
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
