using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Regiotafel.Plannen.Deur;
using Regiotafel.Plannen.Opslag;
using Regiotafel.Tests.Proef;

namespace Regiotafel.Tests.Plannen.Projecten;

/// <summary>Projects of a region: who adds, who changes, what everyone may read.</summary>
public sealed class ProjectTests
{
    [Fact]
    public void De_jaren_staan_er_in_woorden()
    {
        var blad = Projectproef.Los("x").Blad();
        Assert.Equal("vanaf 2023", blad.Jaren);
        Assert.Equal("2023", (blad with { Tot = 2023 }).Jaren);
        Assert.Equal("2023 tot en met 2025", (blad with { Tot = 2025 }).Jaren);
        Assert.Equal(["Proefzorgkantoor", "Proefgemeente"], blad.Partijen);
    }

    [Fact]
    public void Een_einde_voor_het_begin_is_een_fout_bij_het_veld()
    {
        var invoer = Projectproef.Invoer("x");
        invoer.Tot = 2022;
        Assert.Equal(nameof(invoer.Tot), Assert.Single(invoer.Validate(new(invoer))).MemberNames.Single());
        invoer.Tot = 2023;
        Assert.Empty(invoer.Validate(new(invoer)));
    }

    [Theory, OpElkeMotor]
    public async Task Toevoegen_wijzigen_botsen_en_lezen(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var elders = await Projectproef.Zet(wereld, Projectproef.Los("Elders", Personen.AndereRegio));
        var zk = await wereld.Als(Personen.Zk);
        var nieuw = (await zk.Open("/plannen/projecten/nieuw")).Formulier("Invoer.Titel");

        var persoon = await zk.Verstuur(
            nieuw,
            null,
            ("Invoer.Titel", "Samen plaatsen"),
            ("Invoer.Waarvoor", "Bel dhr. Jansen."),
            ("Invoer.Van", "2025")
        );
        Assert.Equal(HttpStatusCode.UnprocessableEntity, persoon.Status);
        Assert.Contains(
            "Jansen",
            persoon.Document.QuerySelector("textarea[name='Invoer.Waarvoor']")!.TextContent,
            StringComparison.Ordinal
        );
        var gelukt = await zk.Verstuur(
            persoon.Formulier("Invoer.Titel"),
            null,
            ("Invoer.Waarvoor", "Sneller een plek."),
            ("Invoer.Partijen", "Proefgemeente\nProefzorgkantoor\nproefgemeente")
        );
        Assert.Equal(HttpStatusCode.Redirect, gelukt.Status);
        var blad = await zk.Open(gelukt.Naar!);
        Assert.Contains("Samen plaatsen", blad.Inhoud, StringComparison.Ordinal);
        Assert.Contains("Proefgemeente, Proefzorgkantoor", blad.Inhoud, StringComparison.Ordinal);

        // Two who change the same project: the second sees both sides.
        var een = (await zk.Open(gelukt.Naar + "/wijzigen")).Formulier("Invoer.Titel");
        var gm = await wereld.Als(Personen.Gm);
        var twee = (await gm.Open(gelukt.Naar + "/wijzigen")).Formulier("Invoer.Titel");
        Assert.Equal(
            HttpStatusCode.Redirect,
            (await zk.Verstuur(een, null, ("Invoer.Bereikt", "Tien plekken erbij."))).Status
        );
        var botsing = await gm.Verstuur(twee, null, ("Invoer.Bereikt", "Niets."));
        Assert.Equal(HttpStatusCode.Conflict, botsing.Status);
        Assert.Contains("Tien plekken erbij.", botsing.Inhoud, StringComparison.Ordinal);
        Assert.Contains("Niets.", botsing.Inhoud, StringComparison.Ordinal);

        await AlleenDeEigen(wereld, gelukt.Naar!, elders.Id);

        await using var scope = wereld.In();
        var db = scope.ServiceProvider.GetRequiredService<PlannenDb>();
        var id = Guid.Parse(gelukt.Naar!.Split('/')[^1]);
        var verloop = await db
            .Verloop.Where(v => v.ProjectId == id)
            .OrderBy(v => v.Versie)
            .ToListAsync(TestContext.Current.CancellationToken);
        Assert.Equal([(1, ""), (2, "Bereikt")], verloop.Select(v => (v.Versie, v.Velden)));
        Assert.Equal(["Zk Regio", "Zk Regio"], verloop.Select(v => v.Door));
    }

    // A zorgbemiddelaar reads it and changes only the own ones; another region does not know it.
    private static async Task AlleenDeEigen(Proefregio wereld, string adres, Guid elders)
    {
        var zb = await wereld.Als(Personen.ZbLinde);
        Assert.Equal(HttpStatusCode.OK, (await zb.Open(adres)).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await zb.Open(adres + "/wijzigen")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await zb.Open($"/plannen/projecten/{elders}")).Status);
        var eigen = await zb.Verstuur(
            (await zb.Open("/plannen/projecten/nieuw")).Formulier("Invoer.Titel"),
            null,
            ("Invoer.Titel", "Ons eigen project"),
            ("Invoer.Waarvoor", "Leren van elkaar.")
        );
        Assert.Equal(HttpStatusCode.OK, (await zb.Open(eigen.Naar + "/wijzigen")).Status);
    }

    [Theory, OpElkeMotor]
    public async Task Iedereen_leest_alleen_wat_in_het_regioplan_staat(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        await Projectproef.Zet(wereld, Projectproef.Los("Openbaar"));
        await Projectproef.Zet(wereld, Projectproef.Los("Besloten", openbaar: false));
        // Nobody is signed in: no region, so the wall is as high as it gets.
        await using var scope = wereld.In("");
        var projecten = await scope
            .ServiceProvider.GetRequiredService<IProjecten>()
            .Van(Personen.Regio, TestContext.Current.CancellationToken);
        Assert.Equal(["Openbaar"], projecten.Select(p => p.Titel));
        var zk = await wereld.Als(Personen.Zk);
        Assert.Contains("Besloten", (await zk.Open("/plannen")).Inhoud, StringComparison.Ordinal);
    }
}
