using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Regiotafel.Kern.Opslag;
using Regiotafel.Plaatsing.Doorstroom;
using Regiotafel.Plaatsing.Inlezen;
using Regiotafel.Plaatsing.Ontheffingen;
using Regiotafel.Plaatsing.Opslag;
using Regiotafel.Portfolio.Deur;
using Regiotafel.Portfolio.Opslag;
using Regiotafel.Regioplan.Opslag;
using Regiotafel.Regioplan.Taal;
using Regiotafel.Tests.Cijfers.Grens;
using Regiotafel.Tests.Proef;
using Regiotafel.Tests.Regioplan;
using Regiotafel.Toegang.Deur;
using Regiotafel.Toegang.Opslag;
using Regiotafel.Web.Opdrachten;
using Regiotafel.Web.Opslag;

namespace Regiotafel.Tests.Web.Opdrachten;

public sealed class BeginTests
{
    [Theory, OpElkeMotor]
    public async Task De_demoregio_komt_een_keer_en_een_tweede_start_bewaart_wat_er_is(Motor motor)
    {
        await using var plaats = await Opslagplaats.Leeg(motor);
        var eerste = await Voer(plaats, leegVoor: null);
        Assert.Contains(eerste, r => r.Contains("zorgbemiddelaar", StringComparison.OrdinalIgnoreCase));
        var eenheden = await Tel(plaats);
        Assert.Equal(320, eenheden);
        await ErLooptIets(plaats);
        Assert.Equal(eerste, await Voer(plaats, leegVoor: null));
        Assert.Equal(eenheden, await Tel(plaats));
    }

    [Theory, OpElkeMotor]
    public async Task Leeg_geeft_eenmaal_twee_links_en_geen_gegevens(Motor motor)
    {
        await using var plaats = await Opslagplaats.Leeg(motor);
        var regels = await Voer(plaats, "5521");
        Assert.Equal(2, regels.Count);
        Assert.All(regels, r => Assert.Matches("7 dagen geldig: /uitnodiging/[A-Za-z0-9_-]{43}$", r));
        Assert.Equal(0, await Tel(plaats));
        Assert.Empty(await Voer(plaats, "5521"));
    }

    [Theory, OpElkeMotor]
    public async Task Een_onbekende_regio_wordt_geweigerd_en_laat_niets_na(Motor motor)
    {
        await using var plaats = await Opslagplaats.Leeg(motor);
        await Assert.ThrowsAsync<OnbekendeRegio>(() => Voer(plaats, "9999"));
        // Friesland under its second code: all of it stands under the first.
        Assert.Equal(2, (await Voer(plaats, "5533")).Count);
        await using var app = Bouw(plaats);
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<ToegangDb>();
        Assert.Equal(
            ["", "5502"],
            await db.Organisaties.Select(o => o.Regio).Order().ToListAsync(TestContext.Current.CancellationToken)
        );
        Assert.Equal(
            "5502",
            await db.Installaties.Select(i => i.Regio).SingleAsync(TestContext.Current.CancellationToken)
        );
    }

    [Theory, OpElkeMotor]
    public async Task Leeg_beginnen_waar_de_demonstratie_staat_wordt_geweigerd(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        await using var scope = wereld.In();
        var begin = scope.ServiceProvider.GetRequiredService<Begin>();
        await Assert.ThrowsAsync<OpslagIsDemo>(() => begin.Voer("5521", CancellationToken.None));
    }

    // Two chains, two ontheffingen and a file of the waiting list: each page of Plaatsing has something to look at.
    private static async Task ErLooptIets(Opslagplaats plaats)
    {
        await using var app = Bouw(plaats);
        await using var scope = app.Services.CreateAsyncScope();
        var diensten = scope.ServiceProvider;
        diensten.GetRequiredService<Werkeenheid>().Regio = "5521";
        await ErIsEenPlan(diensten.GetRequiredService<RegioplanDb>());
        var db = diensten.GetRequiredService<PlaatsingDb>();
        var ketens = await db.Ketens.ToListAsync();
        Assert.All(ketens, k => Assert.Equal(Ketenstaat.InUitvoering, k.Staat));
        var stappen = (await db.Ketenstappen.ToListAsync()).ToLookup(s => s.KetenId);
        var rond = Assert.Single(ketens, k => stappen[k.Id].All(s => s.Status == Stapstatus.Bevestigd));
        var nee = Assert.Single(ketens, k => stappen[k.Id].Any(s => s.Vetosoort == Vetosoort.Client));
        Assert.Equal(2, new HashSet<Guid> { rond.Id, nee.Id }.Count);
        var greep = new Ketengreep(nee, [.. stappen[nee.Id].OrderBy(s => s.Volgnr)]);
        Assert.Equal([Stapstatus.Bevestigd, Stapstatus.Veto], greep.Statussen);
        Assert.NotNull(await diensten.GetRequiredService<Opvolgerzoeker>().Zoek(greep, CancellationToken.None));
        var standen = await db.Ontheffingen.Select(o => o.Stand).Order().ToListAsync();
        Assert.Equal([Ontheffingstand.Gevraagd, Ontheffingstand.Verleend], standen);
        var invoer = Assert.Single(await db.Wachtlijstinvoer.ToListAsync());
        var verschil = await diensten.GetRequiredService<WachtlijstInlezen>().Vergelijk(invoer, CancellationToken.None);
        Assert.Equal(
            (3, 4, 2, 1),
            (
                verschil.Aantal(Verschiluitkomst.Nieuw),
                verschil.Aantal(Verschiluitkomst.Gewijzigd),
                verschil.Aantal(Verschiluitkomst.NietMeerGemeld),
                verschil.Aantal(Verschiluitkomst.Quarantaine)
            )
        );
        // What the chains took and announced stands in the books of the register.
        var boek = await diensten.GetRequiredService<Plaatsboekcontrole>().Controleer(CancellationToken.None);
        Assert.Empty(boek.Verschillen);
    }

    // Texts that say that they are invented, each with tags that can be read; one of them has a sentence to mend.
    private static async Task ErIsEenPlan(RegioplanDb db)
    {
        var teksten = await db.Secties.Where(s => s.Tekst != "").Select(s => s.Tekst).ToListAsync();
        Assert.Equal(4, teksten.Count);
        Assert.All(teksten, t => Assert.StartsWith("Verzonnen voorbeeldtekst.", t, StringComparison.Ordinal));
        Assert.All(teksten, t => Assert.Empty(Plantekst.Lees(t).Fouten));
        // The figures of the demonstration go from 18 to 19 of 10.000: the one sentence that says otherwise is red, as its reader will see.
        var bewering = Assert.Single(teksten.SelectMany(t => Plantekst.Lees(t).Delen).OfType<Beweringtag>());
        var oordeel = Beweringtoets.Toets(
            bewering,
            Taalproef.Openbaar(
                new Proeftabel("klantenratio", "2.0")
                    .Cel(Taalproef.Regio, "", 1_370, 762_840, "2023-01-01")
                    .Cel(Taalproef.Regio, "", 1_450, 768_000)
                    .Maak()
            )
        );
        Assert.Equal((Beweringkleur.Rood, "ongeveer gelijk"), (oordeel.Kleur, oordeel.KloptWel));
        Assert.Equal(await db.Secties.CountAsync(), await db.Sloten.CountAsync());
        Assert.Single(await db.Opmerkingen.ToListAsync());
    }

    private static async Task<IReadOnlyList<string>> Voer(Opslagplaats plaats, string? leegVoor)
    {
        await using var app = Bouw(plaats);
        await using var scope = app.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<Begin>().Voer(leegVoor, CancellationToken.None);
    }

    private static async Task<int> Tel(Opslagplaats plaats)
    {
        await using var app = Bouw(plaats);
        await using var scope = app.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Werkeenheid>().Regio = "5521";
        return await scope.ServiceProvider.GetRequiredService<PortfolioDb>().Eenheden.CountAsync();
    }

    private static WebApplication Bouw(Opslagplaats plaats) =>
        Regiotafel.Web.Huis.Bouw(
            [],
            b =>
            {
                b.Configuration["REGIOTAFEL_DATA"] = plaats.Map;
                b.Services.AddSingleton(plaats.Motor);
                b.Services.AddSingleton<TimeProvider>(new VasteTijd(VasteTijd.Begin));
                b.Logging.ClearProviders();
                b.WebHost.UseTestServer();
            }
        );
}
