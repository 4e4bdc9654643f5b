using Microsoft.Extensions.DependencyInjection;
using Regiotafel.Kern;
using Regiotafel.Kern.Opslag;
using Regiotafel.Kern.Poort;
using Regiotafel.Kern.Taken;
using Regiotafel.Kern.Werk;
using Regiotafel.Plaatsing.Afwijzingen;
using Regiotafel.Plaatsing.Berichten;
using Regiotafel.Plaatsing.Bewaren;
using Regiotafel.Plaatsing.Demo;
using Regiotafel.Plaatsing.Deur;
using Regiotafel.Plaatsing.Doorstroom;
using Regiotafel.Plaatsing.Inlezen;
using Regiotafel.Plaatsing.Instellingen;
using Regiotafel.Plaatsing.Inzage;
using Regiotafel.Plaatsing.Matching;
using Regiotafel.Plaatsing.Ontheffingen;
using Regiotafel.Plaatsing.Opslag;
using Regiotafel.Plaatsing.Passend;
using Regiotafel.Plaatsing.Spiegel;
using Regiotafel.Plaatsing.Tafel;
using Regiotafel.Plaatsing.Tafel.Agenda;
using Regiotafel.Plaatsing.Tafel.Beheer;
using Regiotafel.Plaatsing.Tafel.Besluiten;
using Regiotafel.Plaatsing.Tafel.Zitting;
using Regiotafel.Plaatsing.Verdeling;
using Regiotafel.Plaatsing.Voorstellen;
using Regiotafel.Plaatsing.Wachtlijst;
using Regiotafel.Plaatsing.WatAls;
using Regiotafel.Plaatsing.Wensen;
using Regiotafel.Plaatsing.Werk;
using Regiotafel.Plaatsing.Zoekopdrachten;
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
            AlleenErbij =
            [
                "plaatsing_verloop",
                "plaatsing_voorstelstap",
                "plaatsing_wachtstand",
                "plaatsing_ketenverloop",
                "plaatsing_sessieleiding",
            ],
        };

    /// <summary>Adds the room's services.</summary>
    public static IServiceCollection AddPlaatsing(this IServiceCollection diensten)
    {
        diensten.AddKamerDb<PlaatsingDb>();
        VoegBerichtenToe(diensten);
        VoegZoekvragenToe(diensten);
        diensten.AddScoped<Wachtlijstlezer>().AddScoped<IWerkbron, Plaatsingspunten>();
        diensten.AddScoped<IDemozoekvragen, Demozoekvragen>().AddScoped<IDemotafel, Demotafel>();
        diensten.AddScoped<Demowatals>();
        diensten.AddScoped<IDemovervolg, Demovervolg>().AddScoped<Demoketens>();
        VoegVoorstellenToe(diensten);
        diensten.AddScoped(sp => new Onplaatsbaarboek(
            sp.GetRequiredService<Regiovraagmaker>(),
            sp.GetRequiredService<Klok>()
        ));
        diensten.AddScoped<Regiovraagmaker>().AddScoped<Vergelijker>().AddScoped<TaakStellen>();
        diensten.AddScoped<Regioverdeling>();
        diensten.AddScoped<Spiegellezer>().AddScoped<Gelijklezer>();
        diensten.AddScoped<Passendlezer>().AddScoped<IEenheidwijzer, Passendwijzer>();
        diensten.AddScoped<Inzagemaker>().AddScoped<Inzagegevolgen>().AddScoped<Inzagelezer>();
        diensten.AddScoped<Casuswisser>().AddScoped<CasusWissen>();
        diensten.AddScoped(sp => new Inzagedeur(
            sp.GetRequiredService<PlaatsingDb>(),
            sp.GetRequiredService<Werkeenheid>(),
            sp.GetRequiredService<Inzagemaker>()
        ));
        diensten.AddScoped(sp => new Herwisser(
            sp.GetRequiredService<PlaatsingDb>(),
            sp.GetRequiredService<Werkeenheid>(),
            sp.GetRequiredService<Casuswisser>(),
            sp.GetRequiredService<IWislijst>()
        ));
        diensten.AddScoped<Ontheffingboek>().AddScoped<Ontheffingdaden>();
        diensten.AddScoped<Wensdoelen>().AddScoped<WensenVastleggen>();
        diensten.AddScoped<Normboek>().AddScoped<NormStellen>();
        diensten.AddScoped<ITaak, Maandtaak>().AddScoped<ITaak, Bewaartaak>();
        diensten.AddScoped(sp => new Wachtlijsttellingen(sp.GetRequiredService<PlaatsingDb>()));
        diensten.AddScoped<Bestandslezer>().AddScoped<Pseudoniemhasher>();
        diensten.AddScoped<Verschilschrijver>().AddScoped<WachtlijstInlezen>();
        VoegTafelToe(diensten);
        VoegDoorstroomToe(diensten);
        diensten.AddScoped<Watalsrekenaar>().AddScoped<WatalsBewaren>();
        return diensten;
    }

    // Standing searches follow both sides: the register through the door of Portfolio, the cases through the store of this room.
    private static void VoegBerichtenToe(IServiceCollection diensten)
    {
        diensten.AddScoped<Zoekopdrachtweger>().AddScoped<IPlekgevolg, Zoekopdrachtweger>();
        diensten.AddScoped(sp => new Zoekgevolgen(
            sp.GetRequiredService<Werkeenheid>(),
            sp.GetRequiredService<Zoekopdrachtweger>
        ));
        diensten.AddScoped<Zoekopdrachtboek>().AddScoped<ITaak, Zoekopdrachttaak>();
        diensten.AddScoped<ZoekopdrachtBewaren>().AddScoped<Zoekopdrachtlezer>();
        diensten.AddScoped<Berichtkeuzes>().AddScoped<ITaak, Dagberichttaak>();
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
        diensten
            .AddScoped<Ketenveto>()
            .AddScoped<KetenVerzetten>()
            .AddScoped<Ketenlezer>()
            .AddScoped<Opvolgerzoeker>()
            .AddScoped<Plekvrager>();
        diensten.AddScoped<Aankondigingen>();
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
        diensten.AddScoped<IVasthoudgevolg, Voorstelgevolg>().AddScoped<IVasthoudweg, Voorstelweg>();
    }

    private static void VoegTafelToe(IServiceCollection diensten)
    {
        diensten.AddScoped<ITafelbron, Tafelbron>().AddScoped<Tafelboek>().AddScoped<Tafelbeheer>();
        diensten.AddScoped<Agendalezer>().AddScoped<Puntlezer>().AddScoped<Inbrengen>();
        diensten.AddScoped<Tafellijst>().AddScoped<Sessielezer>().AddScoped<Kaartlezer>();
        diensten.AddScoped<SessieOpenen>().AddScoped<SessieSluiten>().AddScoped<BeloftenBeantwoorden>();
        diensten.AddScoped<SessieLeiden>().AddScoped<Watalsagenda>().AddScoped<Watalsinbreng>();
        diensten
            .AddScoped<BesluitVastleggen>()
            .AddScoped<Besluitgevolg>()
            .AddScoped<Besluittaken>()
            .AddScoped<Verslaglezer>();
        diensten.AddScoped<IWerkbron, Tafelpunten>();
        diensten.AddScoped(sp => new Opschalingen(sp.GetRequiredService<PlaatsingDb>()));
    }
}
