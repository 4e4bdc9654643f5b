using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Regiotafel.Kern;
using Regiotafel.Kern.Berichten;
using Regiotafel.Kern.Opslag;
using Regiotafel.Kern.Poort;
using Regiotafel.Kern.Taken;
using Regiotafel.Kern.Werk;
using Regiotafel.Toegang.Aanmelden;
using Regiotafel.Toegang.Account;
using Regiotafel.Toegang.Accounts;
using Regiotafel.Toegang.Beheer;
using Regiotafel.Toegang.Berichten;
using Regiotafel.Toegang.Deur;
using Regiotafel.Toegang.Logboek;
using Regiotafel.Toegang.Opslag;
using Regiotafel.Toegang.Rechten;
using Regiotafel.Toegang.Rollen;
using Regiotafel.Toegang.Sessies;
using Regiotafel.Toegang.Toegangssleutels;
using Regiotafel.Toegang.TweedeFactor;
using Regiotafel.Toegang.Uitnodigingen;
using Regiotafel.Toegang.Werk;

namespace Regiotafel.Toegang;

/// <summary>Registration of room Toegang: accounts, sessions, roles, matrix and audit log.</summary>
public static class Kamer
{
    /// <summary>The schema files of this room.</summary>
    public static Kamerschema Schema { get; } =
        new("toegang", typeof(Kamer).Assembly)
        {
            AlleenErbij = ["toegang_logboek", "toegang_organisatieverloop"],
            BuitenDeMuur = new Dictionary<string, string>
            {
                ["toegang_installatie"] = "Read before anybody has signed in: it says which region this store is of.",
                ["toegang_organisatie"] = "Signing in finds the region here; it cannot need one.",
                ["toegang_organisatieverloop"] = "As the organisation; national roles see those of every region.",
                ["toegang_gebruiker"] = "Signing in finds the region here; it cannot need one.",
                ["toegang_rolbinding"] = "Signing in finds the region here; it cannot need one.",
                ["toegang_logboek"] = "A line goes to the stream of its object; national roles act in every region.",
            },
        };

    /// <summary>Adds the room: who acts, the gate and the audit log, and the filter that every page handler passes.</summary>
    public static IServiceCollection AddToegang(this IServiceCollection diensten)
    {
        diensten.AddKamerDb<ToegangDb>();
        diensten.AddSingleton<Matrix>().AddSingleton<Sessieboek>().AddSingleton<Installatiestand>();
        diensten.AddScoped<Handelende>().AddScoped<IHandelende>(sp => sp.GetRequiredService<Handelende>());
        diensten.AddScoped<IJournaal, Journaal>().AddScoped<Weigerboek>();
        diensten.AddScoped<IPoort, Poort>().AddScoped<Toelating>().AddScoped<HandelingFilter>();
        diensten.AddScoped<Sessieopener>().AddScoped<Demokeuzes>().AddScoped<Afmelding>().AddScoped<Rolkeuze>();
        diensten.AddScoped<Aanmeldrem>().AddScoped<Apparaatkoek>().AddScoped<Wachtwoordaanmelding>();
        diensten.AddSingleton<Geheimkluis>().AddScoped<Codecontrole>().AddScoped<Herstelcodes>();
        diensten.AddScoped<Bevestiging>().AddScoped<Democode>();
        diensten.AddScoped<Uitnodigen>().AddScoped<Aannemen>();
        diensten.AddSingleton<Mailinstelling>().AddSingleton<Mailweg>().AddScoped<IPostbus, Postbus>();
        diensten.AddScoped<IAdresboek, Adresboek>().AddScoped<Berichtenlijst>();
        diensten.AddScoped<IObjectlog, Objectlog>();
        diensten.AddScoped<ITaak, Verzendtaak>().AddScoped<ITaak, Sessietaak>();
        diensten.AddScoped<IWerkbron, Toegangwerk>();
        diensten.AddScoped<Accountlijst>().AddScoped<Accountbeheer>().AddScoped<Rolbeheer>();
        diensten.AddScoped<Organisatiebeheer>().AddScoped<Organisatiewijziging>();
        diensten.AddScoped<Eigenaccount>().AddScoped<Logboekpagina>();
        diensten.AddHttpContextAccessor();
        VoegSleutelsToe(diensten);
        VoegDeurToe(diensten);
        diensten
            .AddAuthentication(Sessielezer.Schema)
            .AddScheme<AuthenticationSchemeOptions, Sessielezer>(Sessielezer.Schema, null);
        diensten.Configure<MvcOptions>(o => o.Filters.AddService<HandelingFilter>(int.MinValue + 100));
        return diensten;
    }

    /// <summary>
    /// Who acts and may this endpoint be entered. Stands after routing and inside the error handling of the host.
    /// </summary>
    public static IApplicationBuilder UseToegang(this IApplicationBuilder app) =>
        app.UseAuthentication().UseMiddleware<Toegangscontrole>();

    // Of ASP.NET Core Identity this room uses the judgement of passkeys, nothing else.
    private static void VoegSleutelsToe(IServiceCollection diensten)
    {
        diensten.AddIdentityCore<Gebruiker>().AddUserStore<Sleutelopslag>();
        diensten.AddScoped<IPasskeyHandler<Gebruiker>, PasskeyHandler<Gebruiker>>();
        diensten.Configure<IdentityPasskeyOptions>(o =>
        {
            o.AuthenticatorTimeout = Uitdaging.Geldig;
            o.UserVerificationRequirement = "required";
            // The key itself knows whose it is: signing in asks for no address.
            o.ResidentKeyRequirement = "required";
            o.AttestationConveyancePreference = "none";
            o.ValidateOrigin = plek =>
            {
                var verzoek = plek.HttpContext.Request;
                return ValueTask.FromResult(!plek.CrossOrigin && plek.Origin == $"{verzoek.Scheme}://{verzoek.Host}");
            };
        });
        diensten.AddScoped<Uitdagingen>().AddScoped<Sleutelceremonie>();
        diensten.AddScoped<Sleutelaanmelding>().AddScoped<Sleuteltoevoeging>();
    }

    // Doors are public, what they are made of is not: so they are made by hand.
    private static void VoegDeurToe(IServiceCollection diensten)
    {
        diensten.AddScoped(sp => new Installaties(
            Db(sp),
            Werk(sp),
            Klok(sp),
            sp.GetRequiredService<Installatiestand>()
        ));
        diensten.AddScoped(sp => new Organisaties(Db(sp), Werk(sp)));
        diensten.AddScoped(sp => new Demoaccounts(Db(sp), Werk(sp), Klok(sp), sp.GetRequiredService<Geheimkluis>()));
        diensten.AddScoped(sp => new Eerstegebruikers(Db(sp), Werk(sp), sp.GetRequiredService<Uitnodigen>(), Klok(sp)));
        diensten.AddScoped(sp => new Logboekcontrole(Db(sp)));
    }

    private static ToegangDb Db(IServiceProvider sp) => sp.GetRequiredService<ToegangDb>();

    private static Werkeenheid Werk(IServiceProvider sp) => sp.GetRequiredService<Werkeenheid>();

    private static Klok Klok(IServiceProvider sp) => sp.GetRequiredService<Klok>();
}
