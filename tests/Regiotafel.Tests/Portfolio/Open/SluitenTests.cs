using System.Net;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Regiotafel.Kern;
using Regiotafel.Kern.Opslag;
using Regiotafel.Kern.Poort;
using Regiotafel.Portfolio.Deur;
using Regiotafel.Portfolio.Excel;
using Regiotafel.Portfolio.Excel.Invoer;
using Regiotafel.Portfolio.Opslag;
using Regiotafel.Portfolio.Vasthoudingen;
using Regiotafel.Tests.Portfolio.Excel.Vergelijken;
using Regiotafel.Tests.Proef;

namespace Regiotafel.Tests.Portfolio.Open;

/// <summary>A unit closes for the region from which a place of it is held.</summary>
[Trait("soort", "opslag")]
public sealed class SluitenTests
{
    [Theory, InlineData(true), InlineData(false)]
    public async Task Vasthouden_op_het_moment_van_sluiten_laat_niets_achter(bool houderEerst)
    {
        await using var wereld = await Proefregio.Start(Motor.Postgres);
        await Openzetting.Zet(wereld, "5521");
        var id = await Openzetting.Aanbod(wereld);
        Func<Func<Task>, Task<bool>> houd = dan =>
            wereld.Doe(
                Personen.ZbLinde,
                async sp =>
                {
                    var uitkomst = await sp.GetRequiredService<Vasthouden>().Voer(id, Guid.NewGuid(), tot: null, Ct);
                    await dan();
                    return uitkomst.Weigering is null;
                },
                Ct,
                Personen.AndereRegio
            );
        Func<Func<Task>, Task<bool>> sluit = dan =>
            wereld.Doe(
                Personen.ZbVeen,
                async sp =>
                {
                    await Sluit(sp);
                    await dan();
                    return true;
                },
                Ct
            );
        var (eerste, tweede) = houderEerst ? (houd, sluit) : (sluit, houd);
        var (een, twee) = await Samenloop.Na(wereld, eerste, tweede);

        Assert.True(await een);
        if (houderEerst)
        {
            Assert.True(await twee);
        }
        else
        {
            await Assert.ThrowsAsync<NietGevonden>(() => twee);
        }
        var vast = await wereld.Lees(db => db.Vasthoudingen.Select(v => v.Status).ToListAsync(), Personen.AndereRegio);
        Assert.Equal(houderEerst ? [VasthoudingStatus.Vrijgegeven] : [], vast);
        await NietsVast(wereld, id);
    }

    [Theory, OpElkeMotor]
    public async Task Een_ingelezen_bestand_en_het_ongedaan_maken_daarvan_geven_vrij_wat_dichtgaat(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var id = await Openzetting.Aanbod(wereld);
        var (houder, eigenaar) = (await wereld.Als(Personen.ZbLinde), await wereld.Als(Personen.ZbVeen));

        // The file closes what was open. AE is Open voor regio's, row 2 the one unit of the region.
        await Openzetting.Zet(wereld, "5521");
        await HoudVast(houder, id);
        await LeesIn(wereld, eigenaar, "5502");
        await NietsVast(wereld, id);

        // The file opens it, taking it back closes it. A hold of before is reason not to take back ...
        var invoer = await LeesIn(wereld, eigenaar, "5521");
        await HoudVast(houder, id);
        var terug = await eigenaar.Verstuur((await eigenaar.Open(invoer)).Formulier("Ongedaan"), knop: null);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, terug.Status);
        Assert.Contains("na het inlezen gewijzigd", terug.Inhoud, StringComparison.Ordinal);

        // ... and one that came just after that was looked at is given back.
        Assert.Null(await wereld.Doe(Personen.ZbVeen, sp => DraaiTerug(sp, Guid.Parse(invoer[^36..])), Ct));
        await NietsVast(wereld, id);
        Assert.Equal(HttpStatusCode.NotFound, (await houder.Open($"/portfolio/aanbod/{id}/vasthouden")).Status);
    }

    [Theory, OpElkeMotor]
    public async Task Een_oude_opslag_krijgt_de_tabel_van_wat_al_open_stond(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        await wereld.AlsEigenaar(Zonder007(motor));

        var gedaan = await wereld.App.Services.GetRequiredService<SchemaLoper>().Werkbij(Ct);

        Assert.Contains("portfolio/007_open.sql", gedaan);
        // By hand: all; two others; its own region does not count; one.
        Assert.Equal(
            ["EEN-00A001 *", "EEN-00A002 5502", "EEN-00A002 5503", "EEN-00A003 5503"],
            await Openstaand(wereld, Personen.Regio)
        );
        Assert.Equal(["EEN-00C001 5521"], await Openstaand(wereld, Personen.AndereRegio));
        var zb = await wereld.Als(Personen.ZbLinde);
        Assert.Contains("Veenhof", (await zb.Open("/portfolio")).Inhoud, StringComparison.Ordinal);
        await HoudVast(zb, await Openzetting.Aanbod(wereld));
    }

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private static string Zonder007(Motor motor)
    {
        var cascade = motor == Motor.Postgres ? "cascade" : "";
        return $"""
            drop table portfolio_eenheid_open {cascade};
            drop table portfolio_open_stand;
            drop index portfolio_eenheid_in_regio;
            alter table portfolio_vasthouding drop column vanuit_regio;
            alter table portfolio_aanbodbericht drop column voor_regio {cascade};
            delete from kern_schema where bestand like '007_open%';
            update portfolio_eenheid set open_voor = '*' where code = 'EEN-00A001';
            update portfolio_eenheid set open_voor = '5502|5503' where code = 'EEN-00A002';
            update portfolio_eenheid set open_voor = '5503|5521' where code = 'EEN-00A003';
            update portfolio_eenheid set open_voor = '5521' where code = 'EEN-00C001';
            """;
    }

    private static Task<List<string>> Openstaand(Proefregio wereld, string regio) =>
        wereld.Lees(
            db =>
                db.Openstellingen.Where(o => o.Regio == regio)
                    .Join(db.Eenheden, o => o.EenheidId, e => e.Id, (o, e) => e.Code + " " + o.Voor)
                    .OrderBy(regel => regel)
                    .ToListAsync(),
            regio
        );

    private static async Task Sluit(IServiceProvider sp)
    {
        var db = sp.GetRequiredService<PortfolioDb>();
        (await db.Eenheden.SingleAsync(e => e.Code == Openzetting.Veenhof, Ct)).OpenVoor = "";
        await db.Bewaar(Ct);
        var vasthoudingen = sp.GetRequiredService<VasthoudingBeeindigen>();
        await vasthoudingen.GeefDichteVrij(Personen.AndereRegio, Rijschrijver.Handeling, Ct);
    }

    private static async Task HoudVast(Bezoeker houder, Guid id)
    {
        var formulier = (await houder.Open($"/portfolio/aanbod/{id}/vasthouden")).Formulier("Tot");
        Assert.Equal(HttpStatusCode.Redirect, (await houder.Verstuur(formulier, null)).Status);
    }

    private static async Task<string> LeesIn(Proefregio wereld, Bezoeker eigenaar, string openVoor)
    {
        byte[] uitvoer;
        await using (var scope = wereld.In(Personen.AndereRegio))
        {
            var deur = scope.ServiceProvider.GetRequiredService<Portfoliodeur>();
            uitvoer = await deur.Exporteer(Personen.AndereRegio, Ct);
        }
        var bestand = Proefbeeld.Bewerk(uitvoer, ("AE2", openVoor));
        var rapport = (await eigenaar.LaadOp("/portfolio/invoer", "Bestand", bestand, "portfolio.xlsx")).Naar!;
        var bewaard = await eigenaar.Verstuur((await eigenaar.Open(rapport)).Formulier("GoedeRijen"), knop: null);
        Assert.Equal(HttpStatusCode.Redirect, bewaard.Status);
        return rapport;
    }

    private static async Task<Weigering?> DraaiTerug(IServiceProvider sp, Guid invoer)
    {
        var boek = await sp.GetRequiredService<PortfolioDb>().Invoer.SingleAsync(i => i.Id == invoer, Ct);
        var stappen = JsonSerializer.Deserialize<List<Stap>>(boek.Stappen, GelezenBestand.Vorm)!;
        return await sp.GetRequiredService<Terugdraaien>().Voer(stappen, Personen.AndereRegio, Ct);
    }

    private static async Task NietsVast(Proefregio wereld, Guid id)
    {
        var aanbod = await wereld.Lees(db => db.Aanbod.SingleAsync(a => a.Id == id), Personen.AndereRegio);
        Assert.Equal((3, 0), (aanbod.Vrij, aanbod.Vastgehouden));
        await using var scope = wereld.In(Personen.AndereRegio);
        Assert.Empty((await scope.ServiceProvider.GetRequiredService<Plaatsboekcontrole>().Controleer(Ct)).Verschillen);
    }
}
