using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Regiotafel.Kern.Berichten;
using Regiotafel.Tests.Proef;
using Regiotafel.Toegang.Berichten;
using Regiotafel.Toegang.Opslag;

namespace Regiotafel.Tests.Toegang.Berichten;

public sealed class VerzendtaakTests
{
    [Theory, OpElkeMotor]
    public async Task Zonder_mailserver_blijft_het_bericht_in_de_app_te_lezen(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        await Bezorg(wereld, alleenPerMail: false);
        await Bezorg(wereld, alleenPerMail: true);
        var zb = await wereld.Als(Personen.ZbLinde);

        await Verzend(wereld);
        var pagina = await zb.Open("/berichten");

        Assert.Contains("2 locaties wachten.", pagina.Inhoud, StringComparison.Ordinal);
        Assert.Single(pagina.Document.QuerySelectorAll("main li"));
        Assert.All(await Rijen(wereld), r => Assert.Equal((Berichtstaat.Wachtend, 0), (r.Staat, r.Pogingen)));
    }

    [Theory, OpElkeMotor]
    public async Task Een_bericht_gaat_als_tekst_en_html_en_maar_een_keer(Motor motor)
    {
        using var server = new Mailserver();
        await using var wereld = await MetMail(motor, server);
        await Bezorg(wereld, alleenPerMail: true);

        await Verzend(wereld);
        await Verzend(wereld);

        var mail = Assert.Single(server.Ontvangen);
        Assert.Contains("To: zb.linde@proef.example", mail, StringComparison.Ordinal);
        Assert.Contains("text/plain", mail, StringComparison.Ordinal);
        Assert.Contains("text/html", mail, StringComparison.Ordinal);
        var rij = Assert.Single(await Rijen(wereld));
        Assert.Equal((Berichtstaat.Verzonden, VasteTijd.Begin, ""), (rij.Staat, rij.VerzondenOp, rij.Inhoud));
    }

    [Theory, OpElkeMotor]
    public async Task Een_geweigerd_bericht_wordt_later_opnieuw_geprobeerd(Motor motor)
    {
        using var server = new Mailserver { Weigert = true };
        await using var wereld = await MetMail(motor, server);
        await Bezorg(wereld, alleenPerMail: false);

        await Verzend(wereld);
        server.Weigert = false;
        await Verzend(wereld);
        var tussen = Assert.Single(await Rijen(wereld));
        wereld.Tijd.Verder(TimeSpan.FromMinutes(2));
        await Verzend(wereld);

        Assert.Equal((Berichtstaat.Wachtend, 1), (tussen.Staat, tussen.Pogingen));
        Assert.Equal(Berichtstaat.Verzonden, Assert.Single(await Rijen(wereld)).Staat);
        Assert.Single(server.Ontvangen);
    }

    [Theory, OpElkeMotor]
    public async Task Na_vijf_pogingen_is_het_bericht_mislukt(Motor motor)
    {
        using var server = new Mailserver { Weigert = true };
        await using var wereld = await MetMail(motor, server);
        await Bezorg(wereld, alleenPerMail: false);

        for (var i = 0; i < 6; i++)
        {
            await Verzend(wereld);
            wereld.Tijd.Verder(TimeSpan.FromHours(12));
        }

        var rij = Assert.Single(await Rijen(wereld));
        Assert.Equal((Berichtstaat.Mislukt, 5), (rij.Staat, rij.Pogingen));
    }

    private static Task<Proefregio> MetMail(Motor motor, Mailserver server) =>
        Proefregio.Start(
            motor,
            b =>
            {
                b.Configuration["Smtp:Host"] = "127.0.0.1";
                b.Configuration["Smtp:Poort"] = server.Poort.ToString(
                    System.Globalization.CultureInfo.InvariantCulture
                );
                b.Configuration["Smtp:Van"] = "regiotafel@proef.example";
                b.Configuration["Smtp:Tls"] = "false";
            }
        );

    private static Task Bezorg(Proefregio wereld, bool alleenPerMail) =>
        wereld.Schrijf(async diensten =>
        {
            var aan = await diensten
                .GetRequiredService<ToegangDb>()
                .Gebruikers.SingleAsync(g => g.Zoekmail == Personen.ZbLinde.Mail);
            await diensten
                .GetRequiredService<IPostbus>()
                .Bezorg(
                    new Bericht(
                        aan.Id,
                        "Kloppen deze plekken nog?",
                        [new("2 locaties wachten."), new("Kijk na", "/portfolio/actueel")]
                    )
                    {
                        AlleenPerMail = alleenPerMail,
                    },
                    CancellationToken.None
                );
        });

    private static async Task Verzend(Proefregio wereld)
    {
        await using var scope = wereld.In();
        var taak = scope.ServiceProvider.GetServices<Regiotafel.Kern.Taken.ITaak>().OfType<Verzendtaak>().Single();
        await taak.Voer(CancellationToken.None);
    }

    private static async Task<List<Berichtrij>> Rijen(Proefregio wereld)
    {
        await using var scope = wereld.In();
        return await scope.ServiceProvider.GetRequiredService<ToegangDb>().Berichten.AsNoTracking().ToListAsync();
    }
}
