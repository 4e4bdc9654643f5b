using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Regiotafel.Kern.Opslag;
using Regiotafel.Portfolio.Opslag;
using Regiotafel.Toegang.Sessies;
using Regiotafel.Web.Opdrachten;
using Regiotafel.Web.Opslag;
using Regiotafel.Web.Taken;

namespace Regiotafel.Tests.Proef;

/// <summary>
/// The whole system on a fresh store with a small fixed region: two providers, three locations, one account per role.
/// The clock stands still at <see cref="VasteTijd.Begin"/>.
/// </summary>
internal sealed class Proefregio : IAsyncDisposable
{
    private static readonly EphemeralDataProtectionProvider Sleutelring = new();

    private readonly Opslagplaats opslag;

    private Proefregio(Opslagplaats opslag, WebApplication app, VasteTijd tijd, Proeflog log)
    {
        (this.opslag, App, Tijd, Log) = (opslag, app, tijd, log);
    }

    public WebApplication App { get; }
    public VasteTijd Tijd { get; }

    /// <summary>What the system logged; a defect fails the test at its end.</summary>
    public Proeflog Log { get; }
    public IOpslagMotor Motor => opslag.Motor;

    /// <summary>Data folder of this store.</summary>
    public string Map => opslag.Map;

    /// <summary>The connection of a PostgreSQL role to this store.</summary>
    public string Verbindingstekst(string rol) => opslag.Verbindingstekst(rol);

    public static async Task<Proefregio> Start(Motor motor, Action<WebApplicationBuilder>? stel = null)
    {
        var plaats = await Opslagplaats.Maak(motor, Bereid);
        var tijd = new VasteTijd(VasteTijd.Begin);
        var log = new Proeflog();
        var app = Bouw(plaats.Motor, plaats.Map, tijd, log, stel);
        await using (var begin = app.Services.CreateAsyncScope())
        {
            await begin.ServiceProvider.GetRequiredService<Begin>().Voer(leegVoor: null, CancellationToken.None);
        }
        await app.StartAsync();
        return new Proefregio(plaats, app, tijd, log);
    }

    /// <summary>A second process on the same store, as a second node would be.</summary>
    public Task<WebApplication> TweedeHuis() => TweedeHuis(opslag.Motor);

    /// <summary>A process on the same store that runs as its owner, as nobody should: what it does is beyond the product.</summary>
    public Task<WebApplication> HuisVanEigenaar() =>
        TweedeHuis(Motor is PostgresMotor ? opslag.EigenMotor() : opslag.Motor);

    /// <summary>A process with keys of its own on a store in another folder, as after a restore.</summary>
    public async Task<WebApplication> HuisElders(IOpslagMotor motor, string map)
    {
        var app = Bouw(motor, map, Tijd, Log, EigenSleutels);
        await using (var begin = app.Services.CreateAsyncScope())
        {
            await begin.ServiceProvider.GetRequiredService<Begin>().Voer(leegVoor: null, CancellationToken.None);
        }
        await Begin(app);
        return app;
    }

    /// <summary>Lets a process work with the keys of its store, not with the one ring of the tests.</summary>
    public static void EigenSleutels(WebApplicationBuilder bouwer) =>
        bouwer.Services.RemoveAll<IDataProtectionProvider>();

    private async Task<WebApplication> TweedeHuis(IOpslagMotor motor)
    {
        var app = Bouw(motor, opslag.Map, Tijd, Log, stel: null);
        await Begin(app);
        return app;
    }

    // The service of tasks begins on a thread of its own; a house that is taken away before it did logs that as a defect.
    private static async Task Begin(WebApplication app)
    {
        await app.StartAsync();
        await app.Services.GetServices<IHostedService>().OfType<Takendienst>().Single().ExecuteTask!;
    }

    /// <summary>A browser without script that is not signed in.</summary>
    public Bezoeker Bezoeker(WebApplication? huis = null) => new((huis ?? App).GetTestServer());

    /// <summary>A browser without script, signed in as a role of the fixed region.</summary>
    public async Task<Bezoeker> Als(Persoon persoon, WebApplication? huis = null)
    {
        var bezoeker = Bezoeker(huis);
        await bezoeker.MeldAan(persoon);
        return bezoeker;
    }

    /// <summary>A scope of the system in a region, for what a test does past the pages.</summary>
    internal AsyncServiceScope In(string regio = Personen.Regio, WebApplication? huis = null)
    {
        var scope = (huis ?? App).Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Werkeenheid>().Regio = regio;
        return scope;
    }

    /// <summary>Reads from the store past the pages.</summary>
    internal async Task<T> Lees<T>(Func<PortfolioDb, Task<T>> vraag, string regio = Personen.Regio)
    {
        await using var scope = In(regio);
        return await vraag(scope.ServiceProvider.GetRequiredService<PortfolioDb>());
    }

    /// <summary>Writes into the store past the pages, in a writing unit of its own.</summary>
    internal async Task Schrijf(Func<IServiceProvider, Task> daad, string regio = Personen.Regio)
    {
        await using var scope = In(regio);
        await scope
            .ServiceProvider.GetRequiredService<Werkeenheid>()
            .Doe(
                async () =>
                {
                    await daad(scope.ServiceProvider);
                    return true;
                },
                CancellationToken.None
            );
    }

    /// <summary>Changes the store as its owner, past the rights and the wall of the running system; returns how many rows.</summary>
    internal async Task<int> AlsEigenaar(string sql)
    {
        await using var verbinding = Motor.Eigenaarsverbinding();
        await verbinding.OpenAsync();
        await using var transactie = Motor.BeginSchema(verbinding);
        await using var opdracht = verbinding.CreateCommand();
        (opdracht.CommandText, opdracht.Transaction) = (sql, transactie);
        var geraakt = await opdracht.ExecuteNonQueryAsync();
        await transactie.CommitAsync();
        return geraakt;
    }

    /// <summary>Changes the store as whoever runs the PostgreSQL server.</summary>
    internal async Task AlsBeheerder(string sql)
    {
        await using var verbinding = new Npgsql.NpgsqlConnection(opslag.Beheerderstekst);
        await verbinding.OpenAsync();
        await using var opdracht = verbinding.CreateCommand();
        opdracht.CommandText = sql;
        await opdracht.ExecuteNonQueryAsync();
    }

    /// <summary>Does an action of a room as a person, past the pages, in a writing unit of its own.</summary>
    /// <param name="regio">Where it writes, when that is not the region of the person.</param>
    internal async Task<T> Doe<T>(
        Persoon persoon,
        Func<IServiceProvider, Task<T>> daad,
        CancellationToken ct,
        string? regio = null
    )
    {
        await using var scope = Namens(persoon);
        var sp = scope.ServiceProvider;
        sp.GetRequiredService<Werkeenheid>().Regio = regio;
        return await sp.GetRequiredService<Werkeenheid>().Doe(() => daad(sp), ct);
    }

    /// <summary>A scope in which a person acts, for actions that open their own units.</summary>
    internal AsyncServiceScope Namens(Persoon persoon, WebApplication? huis = null)
    {
        var scope = (huis ?? App).Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Handelende>().Stel(Sessie(persoon));
        return scope;
    }

    public async ValueTask DisposeAsync()
    {
        await App.StopAsync();
        await App.DisposeAsync();
        await opslag.DisposeAsync();
        if (Log.Defecten.TryPeek(out var defect))
        {
            throw new InvalidOperationException("The system met a defect.", defect);
        }
    }

    // The account need not be in the store: actions ask only who acts.
    private static Sessiestand Sessie(Persoon persoon) =>
        new()
        {
            SessieId = Guid.Empty,
            Afdruk = "",
            GebruikerId = persoon.OrganisatieId,
            Naam = persoon.Naam,
            BegonnenOp = VasteTijd.Begin,
            GezienOp = VasteTijd.Begin,
            Factor = Factor.Demo,
            FactorOp = VasteTijd.Begin,
            RolbindingId = Guid.Empty,
            Rol = persoon.Rollen[0],
            OrganisatieId = persoon.OrganisatieId,
            OrganisatieNaam = persoon.Naam,
            Regio = persoon.Regio,
        };

    private static WebApplication Bouw(
        IOpslagMotor motor,
        string map,
        VasteTijd tijd,
        Proeflog log,
        Action<WebApplicationBuilder>? stel
    ) =>
        Regiotafel.Web.Huis.Bouw(
            [],
            b =>
            {
                b.Configuration["REGIOTAFEL_DATA"] = map;
                b.Configuration["REGIOTAFEL_LIMIETEN"] = "uit";
                b.Configuration["REGIOTAFEL_CHROMIUM"] = Proefdrukker.Programma;
                // One ring of keys for all: what the prepared store holds encrypted must open in every test.
                b.Services.AddSingleton<IDataProtectionProvider>(Sleutelring);
                b.Configuration["Taken:Aan"] = "false";
                b.Services.AddSingleton(motor);
                b.Services.AddSingleton<TimeProvider>(tijd);
                b.Logging.ClearProviders();
                b.Logging.AddProvider(log);
                b.WebHost.UseTestServer();
                b.Services.AddSingleton<IStartupFilter, VanDezeMachine>();
                stel?.Invoke(b);
            }
        );

    private static async Task Bereid(IOpslagMotor motor)
    {
        var map = Directory.CreateTempSubdirectory("regiotafel-bereid-").FullName;
        await using var app = Bouw(motor, map, new VasteTijd(VasteTijd.Begin), new Proeflog(), stel: null);
        await using var scope = app.Services.CreateAsyncScope();
        await Proefvulling.Vul(scope.ServiceProvider);
        Directory.Delete(map, recursive: true);
    }
}
