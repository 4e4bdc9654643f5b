using Microsoft.Extensions.DependencyInjection;
using Regiotafel.Kern.Opslag;
using Regiotafel.Kern.Poort;
using Regiotafel.Kern.Werk;
using Regiotafel.Plaatsing.Afwijzingen;
using Regiotafel.Plaatsing.Demo;
using Regiotafel.Plaatsing.Deur;
using Regiotafel.Plaatsing.Matching;
using Regiotafel.Plaatsing.Opslag;
using Regiotafel.Plaatsing.Tafel;
using Regiotafel.Plaatsing.Tafel.Agenda;
using Regiotafel.Plaatsing.Tafel.Beheer;
using Regiotafel.Plaatsing.Tafel.Besluiten;
using Regiotafel.Plaatsing.Tafel.Zitting;
using Regiotafel.Plaatsing.Verdeling;
using Regiotafel.Plaatsing.Voorstellen;
using Regiotafel.Plaatsing.Wachtlijst;
using Regiotafel.Plaatsing.Werk;
using Regiotafel.Plaatsing.Zoekvragen;
using Regiotafel.Portfolio.Deur;

namespace Regiotafel.Plaatsing;

/// <summary>Registration of this room.</summary>
public static class Kamer
{
    /// <summary>The room's tables.</summary>
    public static Kamerschema Schema { get; } =
        new("plaatsing", typeof(Kamer).Assembly) { AlleenErbij = ["plaatsing_verloop", "plaatsing_voorstelstap"] };

    /// <summary>Adds the room's services.</summary>
    public static IServiceCollection AddPlaatsing(this IServiceCollection diensten)
    {
        diensten.AddKamerDb<PlaatsingDb>();
        VoegZoekvragenToe(diensten);
        diensten.AddScoped<Wachtlijstlezer>().AddScoped<IWerkbron, Plaatsingspunten>();
        diensten.AddScoped<IDemozoekvragen, Demozoekvragen>().AddScoped<IDemotafel, Demotafel>();
        VoegVoorstellenToe(diensten);
        diensten.AddScoped<Regiovraagmaker>().AddScoped<Vergelijker>().AddScoped<TaakStellen>();
        diensten.AddScoped<Regioverdeling>();
        VoegTafelToe(diensten);
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

    private static void VoegTafelToe(IServiceCollection diensten)
    {
        diensten.AddScoped<ITafelbron, Tafelbron>().AddScoped<Tafelboek>().AddScoped<Tafelbeheer>();
        diensten.AddScoped<Agendalezer>().AddScoped<Puntlezer>().AddScoped<Inbrengen>();
        diensten.AddScoped<Tafellijst>().AddScoped<Sessielezer>().AddScoped<Kaartlezer>();
        diensten.AddScoped<SessieOpenen>().AddScoped<SessieSluiten>().AddScoped<BeloftenBeantwoorden>();
        diensten.AddScoped<BesluitVastleggen>().AddScoped<Besluitgevolg>().AddScoped<Besluittaken>();
        diensten.AddScoped<IWerkbron, Tafelpunten>();
        diensten.AddScoped(sp => new Opschalingen(sp.GetRequiredService<PlaatsingDb>()));
    }
}
