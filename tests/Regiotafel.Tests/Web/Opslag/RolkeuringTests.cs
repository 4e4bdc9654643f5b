using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Regiotafel.Kern;
using Regiotafel.Kern.Opslag;
using Regiotafel.Tests.Batterij;
using Regiotafel.Tests.Proef;
using Regiotafel.Web.Opdrachten;
using Regiotafel.Web.Opslag;

namespace Regiotafel.Tests.Web.Opslag;

/// <summary>The start looks at the rights of the role that the system runs as. PostgreSQL only.</summary>
[Trait("soort", "opslag")]
public sealed class RolkeuringTests
{
    [Fact]
    public async Task De_rol_van_het_dagelijks_gebruik_is_in_orde()
    {
        await using var wereld = await Proefregio.Start(Motor.Postgres);
        Assert.Empty(await Bezwaren(wereld.Motor));
    }

    [Theory]
    [InlineData("grant update on portfolio_plaatsboek to regiotafel_web", "mag te veel met portfolio_plaatsboek.")]
    [InlineData("grant update (afdruk) on toegang_logboek to regiotafel_web", "mag te veel met toegang_logboek.")]
    [InlineData("grant truncate on portfolio_aanbod to public", "mag te veel met portfolio_aanbod.")]
    [InlineData("revoke insert on portfolio_aanbod from regiotafel_web", "mag te weinig met portfolio_aanbod.")]
    [InlineData("alter table portfolio_locatie no force row level security", "ziet alle regio's in portfolio_locatie.")]
    [InlineData("grant create on schema public to regiotafel_web", "mag te veel: zij kan tabellen maken.")]
    [InlineData(
        "create table portfolio_x (regio text); alter table portfolio_x owner to regiotafel_web",
        "de tabellen zijn van haar."
    )]
    public async Task Een_recht_dat_anders_is_wordt_genoemd(string wijziging, string bezwaar)
    {
        await using var wereld = await Proefregio.Start(Motor.Postgres);
        await wereld.AlsBeheerder(wijziging);
        var gezegd = await Bezwaren(wereld.Motor);
        Assert.Contains(gezegd, b => b.StartsWith("De databaserol regiotafel_web ", StringComparison.Ordinal));
        Assert.Contains(gezegd, b => b.EndsWith(bezwaar, StringComparison.Ordinal));
    }

    [Fact]
    public async Task De_schemaloper_herstelt_rechten_en_muur_en_laat_met_rust_wat_goed_is()
    {
        await using var wereld = await Proefregio.Start(Motor.Postgres);
        const string beleid = "select string_agg(oid::text, ',' order by oid) from pg_policy";
        var voor = await Vraag(wereld.Motor, beleid);
        await wereld.AlsBeheerder(
            "grant update on portfolio_plaatsboek to regiotafel_web; alter table portfolio_locatie disable row level security"
        );
        await Loper(wereld).Werkbij(TestContext.Current.CancellationToken);
        Assert.Empty(await Bezwaren(wereld.Motor));
        Assert.Equal(voor, await Vraag(wereld.Motor, beleid));

        await wereld.AlsBeheerder("drop policy regio_eigen on portfolio_aanbod");
        await Loper(wereld).Werkbij(TestContext.Current.CancellationToken);
        Assert.NotEqual(voor, await Vraag(wereld.Motor, beleid));
        Assert.Equal("4", await Vraag(wereld.Motor, "select count(*) from portfolio_aanbod", Personen.Regio));
    }

    [Fact]
    public async Task Met_een_verbinding_voor_alles_start_alleen_een_demonstratie()
    {
        await using var plaats = await Opslagplaats.Leeg(Motor.Postgres);
        using var motor = plaats.EigenMotor();

        var fout = await Assert.ThrowsAsync<RolMagTeVeel>(() => Voer(plaats, motor, "5521"));
        Assert.Contains("De databaserol regiotafel_eigenaar mag te veel", fout.Message, StringComparison.Ordinal);
        Assert.Contains("docs/beheer.md", fout.Message, StringComparison.Ordinal);

        var regels = await Voer(plaats, motor, leegVoor: null);
        Assert.Contains(
            "Alleen in een demonstratie: De databaserol regiotafel_eigenaar mag te veel: de tabellen zijn van haar.",
            regels
        );
    }

    [Fact]
    public async Task Een_rol_die_er_niet_is_of_geen_naam_heeft_stopt_de_start()
    {
        await using var plaats = await Opslagplaats.Leeg(Motor.Postgres);
        var eigenaar = plaats.Verbindingstekst(Opslagplaats.Eigenaar);
        using var niemand = new PostgresMotor(plaats.Verbindingstekst("regiotafel_niemand"), eigenaar);
        Assert.Contains("regiotafel_niemand", (await Geweigerd(niemand)).Message, StringComparison.Ordinal);

        using var naamloos = new PostgresMotor("Host=127.0.0.1;Database=regiotafel", eigenaar);
        Assert.Contains("Username", (await Geweigerd(naamloos)).Message, StringComparison.Ordinal);
    }

    private static Task<RolOntbreekt> Geweigerd(IOpslagMotor motor) =>
        Assert.ThrowsAsync<RolOntbreekt>(() =>
            new SchemaLoper(motor, Regiotafel.Web.Huis.Schemas, new Klok(TimeProvider.System)).Werkbij(
                TestContext.Current.CancellationToken
            )
        );

    private static SchemaLoper Loper(Proefregio wereld) => wereld.App.Services.GetRequiredService<SchemaLoper>();

    private static async Task<IReadOnlyList<string>> Bezwaren(IOpslagMotor motor)
    {
        await using var verbinding = motor.Verbinding();
        await verbinding.OpenAsync(TestContext.Current.CancellationToken);
        return await motor.Rechtenbezwaren(
            verbinding,
            Regiotafel.Web.Huis.Schemas,
            TestContext.Current.CancellationToken
        );
    }

    private static async Task<string> Vraag(IOpslagMotor motor, string vraag, string regio = "")
    {
        await using var verbinding = motor.Verbinding();
        await verbinding.OpenAsync(TestContext.Current.CancellationToken);
        await using var transactie = motor.Begin(verbinding, schrijven: false, regio);
        return (await Muurtabellen.Lees(verbinding, transactie, vraag))[0][0];
    }

    private static async Task<IReadOnlyList<string>> Voer(Opslagplaats plaats, IOpslagMotor motor, string? leegVoor)
    {
        await using var app = Regiotafel.Web.Huis.Bouw(
            [],
            b =>
            {
                b.Configuration["REGIOTAFEL_DATA"] = plaats.Map;
                b.Services.AddSingleton(motor);
                b.Services.AddSingleton<TimeProvider>(new VasteTijd(VasteTijd.Begin));
                b.Logging.ClearProviders();
            }
        );
        await using var scope = app.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<Begin>().Voer(leegVoor, CancellationToken.None);
    }
}
