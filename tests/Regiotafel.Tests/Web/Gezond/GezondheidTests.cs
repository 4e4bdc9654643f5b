using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Regiotafel.Tests.Proef;

namespace Regiotafel.Tests.Web.Gezond;

public sealed class GezondheidTests
{
    [Theory, OpElkeMotor]
    public async Task Leeft_zonder_account(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var pagina = await wereld.Bezoeker().Open("/gezond/leeft");
        Assert.Equal((HttpStatusCode.OK, "leeft\n"), (pagina.Status, pagina.Tekst));
    }

    [Theory, OpElkeMotor]
    public async Task Klaar_zonder_account_met_een_klok_die_gelijk_loopt(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        await ZetGelijk(wereld);
        var pagina = await wereld.Bezoeker().Open("/gezond/klaar");
        Assert.Equal((HttpStatusCode.OK, "klaar\n"), (pagina.Status, pagina.Tekst));
    }

    [Theory, OpElkeMotor]
    public async Task Niet_klaar_met_een_schema_van_een_andere_versie(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        await ZetGelijk(wereld);
        await wereld.AlsEigenaar("delete from kern_schema where bestand = '001_register.sql'");
        var pagina = await wereld.Bezoeker().Open("/gezond/klaar");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, pagina.Status);
        Assert.Contains("niet klaar: schema", pagina.Tekst, StringComparison.Ordinal);
    }

    [Fact, Trait("soort", "opslag")]
    public async Task Niet_klaar_met_een_klok_die_zes_seconden_afwijkt()
    {
        await using var wereld = await Proefregio.Start(Motor.Postgres);
        await ZetGelijk(wereld);
        wereld.Tijd.Verder(TimeSpan.FromSeconds(-6));
        var pagina = await wereld.Bezoeker().Open("/gezond/klaar");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, pagina.Status);
        Assert.Contains("niet klaar: klok", pagina.Tekst, StringComparison.Ordinal);
    }

    [Theory, OpElkeMotor]
    public async Task Niet_klaar_tijdens_het_stoppen(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        wereld.App.Services.GetRequiredService<IHostApplicationLifetime>().StopApplication();
        var pagina = await wereld.Bezoeker().Open("/gezond/klaar");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, pagina.Status);
        Assert.Contains("niet klaar: stopt", pagina.Tekst, StringComparison.Ordinal);
    }

    private static async Task ZetGelijk(Proefregio wereld)
    {
        await using var verbinding = wereld.Motor.Verbinding();
        await verbinding.OpenAsync();
        if (await wereld.Motor.Tijd(verbinding, CancellationToken.None) is { } nu)
        {
            wereld.Tijd.Zet(nu);
        }
    }
}
