using System.Globalization;
using System.Text.Json.Serialization;
using Regiotafel.Cijfers.Deur;
using Regiotafel.Kennisbank.Deur;
using Regiotafel.Kern;
using Regiotafel.Kern.Opslag;
using Regiotafel.Kern.Taken;
using Regiotafel.Plaatsing.Deur;
using Regiotafel.Regioplan.Deur;
using Regiotafel.Web.Api;
using Regiotafel.Web.Beveiliging;
using Regiotafel.Web.Filters;
using Regiotafel.Web.Fouten;
using Regiotafel.Web.Gezond;
using Regiotafel.Web.Kader;
using Regiotafel.Web.Kopieen;
using Regiotafel.Web.Koppelingen;
using Regiotafel.Web.Levering;
using Regiotafel.Web.Logregels;
using Regiotafel.Web.Opdrachten;
using Regiotafel.Web.Opslag;
using Regiotafel.Web.Sleutels;
using Regiotafel.Web.Taken;
using Regiotafel.Weergave;
using Regiotafel.Weergave.Pagina;

namespace Regiotafel.Web;

/// <summary>Puts the rooms together into one running system; the command line and the tests build it the same way.</summary>
internal static class Huis
{
    /// <summary>The rooms with tables, in the order in which their schema is applied.</summary>
    public static IReadOnlyList<Kamerschema> Schemas { get; } =
    [
        new("kern", typeof(Klok).Assembly) { AlleenLezen = ["kern_schema"], AlleenErbij = ["kern_sleutel"] },
        Toegang.Kamer.Schema,
        Portfolio.Kamer.Schema,
        Plaatsing.Kamer.Schema,
        Cijfers.Kamer.Schema,
        Plannen.Kamer.Schema,
        Kennisbank.Kamer.Schema,
        Regioplan.Kamer.Schema,
    ];

    /// <summary>Builds the system, without starting it. The caller sets addresses and settings through <paramref name="stel"/>.</summary>
    public static WebApplication Bouw(string[] args, Action<WebApplicationBuilder>? stel = null)
    {
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.DefaultThreadCurrentUICulture =
            CultureInfo.GetCultureInfo("nl-NL");
        var bouwer = WebApplication.CreateBuilder(
            new WebApplicationOptions { Args = args, ApplicationName = typeof(Huis).Assembly.GetName().Name }
        );
        bouwer.WebHost.ConfigureKestrel(k =>
        {
            k.AddServerHeader = false;
            k.Limits.MaxRequestBodySize = 12 * 1024 * 1024;
            k.ConfigureEndpointDefaults(e =>
            {
                var loket = e.ApplicationServices.GetRequiredService<Voorloket>();
                e.Use(server => verbinding => loket.Voer(verbinding, server));
            });
        });
        // At a stop: no new connections, ten seconds for what is busy, then the end.
        bouwer.Services.Configure<HostOptions>(o => o.ShutdownTimeout = TimeSpan.FromSeconds(10));
        Logkeuze.Stel(bouwer.Logging);
        stel?.Invoke(bouwer);
        Registreer(bouwer);
        var app = bouwer.Build();
        Schakel(app);
        return app;
    }

    private static void Registreer(WebApplicationBuilder bouwer)
    {
        var diensten = bouwer.Services;
        if (!diensten.Any(d => d.ServiceType == typeof(TimeProvider)))
        {
            diensten.AddSingleton(TimeProvider.System);
        }
        diensten.AddSingleton<Klok>();
        if (!diensten.Any(d => d.ServiceType == typeof(IOpslagMotor)))
        {
            diensten.AddSingleton(sp => Opslagkeuze.Motor(sp.GetRequiredService<IConfiguration>()));
        }
        diensten.AddSingleton<IReadOnlyList<Kamerschema>>(Schemas);
        diensten.AddSingleton<SchemaLoper>().AddSingleton<SchemaControle>().AddSingleton<Gereedheid>();
        diensten.AddScoped<Werkeenheid>();
        diensten.AddScoped<IPaginakader, Paginakader>();
        diensten.AddSingleton<Installatiestaat>();
        diensten.AddSingleton<IWislijst>(sp => new Wislijst(
            Opslagkeuze.Datamap(sp.GetRequiredService<IConfiguration>()),
            sp.GetRequiredService<Klok>()
        ));
        diensten.AddScoped<Schemabegin>().AddScoped<Begin>().AddScoped<Demovulling>();
        diensten.AddSingleton<Taakloper>().AddHostedService<Takendienst>().AddScoped<ITaak, Verzoektaak>();
        diensten.AddScoped<Voorbeeldcijfers>().AddScoped<ITaak>(sp => sp.GetRequiredService<Voorbeeldcijfers>());
        diensten.AddScoped<IPeilbron, Wachtlijstpeilbron>();
        diensten.AddScoped<INetwerk, Plannetwerken>().AddScoped<IMijlpalen, Projectmijlpalen>();
        diensten.AddWeergave();
        Toegang.Kamer.AddToegang(diensten);
        Portfolio.Kamer.AddPortfolio(diensten);
        Plaatsing.Kamer.AddPlaatsing(diensten);
        Cijfers.Kamer.AddCijfers(diensten);
        Monitor.Kamer.AddMonitor(diensten);
        Plannen.Kamer.AddPlannen(diensten);
        Kennisbank.Kamer.AddKennisbank(diensten);
        Regioplan.Kamer.AddRegioplan(diensten);
        diensten.AddSingleton(sp => new Cijferplaats(
            Path.Combine(Opslagkeuze.Datamap(sp.GetRequiredService<IConfiguration>()), "cijfers")
        ));
        diensten.AddSleutels();
        diensten
            .AddRazorPages(o => o.RootDirectory = "/")
            .AddMvcOptions(o => o.Filters.Add<Schrijffilter>())
            .AddJsonOptions(o => o.JsonSerializerOptions.Converters.Add(new JsonStringEnumConverter()));
        diensten.AddHttpContextAccessor();
        diensten.AddRateLimiter(Limieten.Stel);
        Voorpost.Stel(diensten, bouwer.Configuration);
        diensten.AddApibeschrijving();
        diensten.AddSingleton<Publicatiestand>().AddSingleton<Publicaties>().AddSingleton<Voorloket>();
        Compressie.Stel(diensten);
        diensten.AddAntiforgery(o => o.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest);
    }

    private static void Schakel(WebApplication app)
    {
        if (Voorpost.Staat(app.Configuration))
        {
            app.UseForwardedHeaders();
        }
        app.UseMiddleware<Beveiligingskoppen>();
        app.UseBundel();
        var publicaties = app.Services.GetRequiredService<Publicaties>();
        app.Use(volgende => http => publicaties.Lever(http, volgende));
        app.UseResponseCompression();
        app.UseStatusCodePagesWithReExecute("/fout/{0}");
        app.UseMiddleware<Apifout>();
        app.UseMiddleware<Foutvanger>();
        app.UseMiddleware<VreemdeAfzender>();
        app.UseRouting();
        app.Use(volgende => http => publicaties.Neem(http, volgende));
        Toegang.Kamer.UseToegang(app);
        if (Limieten.Aan(app.Configuration))
        {
            app.UseRateLimiter();
        }
        app.MapRazorPages();
        app.MapGezondheid();
        app.MapApibeschrijving();
        Portfolio.Kamer.MapPortfolio(app);
        Monitor.Kamer.MapMonitor(app);
        Regioplan.Kamer.MapRegioplan(app);
    }
}
