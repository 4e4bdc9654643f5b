using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Regiotafel.Portfolio.Eenheden;
using Regiotafel.Portfolio.Versheid;
using Regiotafel.Tests.Proef;

namespace Regiotafel.Tests.Portfolio.Versheid;

public sealed class ActueelTests
{
    private const string Adres = "/portfolio/actueel";

    [Theory, OpElkeMotor]
    public async Task Get_DoorBeheerderPortfolio_Geeft403(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var bp = await wereld.Als(Personen.Bp);

        Assert.Equal(HttpStatusCode.Forbidden, (await bp.Open(Adres)).Status);
    }

    [Theory, OpElkeMotor]
    public async Task Get_ToontAlleenEigenRijen(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var zb = await wereld.Als(Personen.ZbLinde);

        var pagina = await zb.Open(Adres);

        Assert.Equal(HttpStatusCode.OK, pagina.Status);
        Assert.Equal(3, Vakken(pagina).Count);
        Assert.DoesNotContain("Brughuis", pagina.Inhoud, StringComparison.Ordinal);
        Assert.DoesNotContain("<rt-", pagina.Tekst, StringComparison.Ordinal);
    }

    [Theory, OpElkeMotor]
    public async Task Post_EenRijGeweigerd_BewaartNietsEnHoudtAllesWatGetyptIs(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var zb = await wereld.Als(Personen.ZbLinde);
        var pagina = await zb.Open(Adres);
        var (begane, eerste) = (
            await Id(wereld, Proefvulling.BeganeGrond),
            await Id(wereld, Proefvulling.EersteVerdieping)
        );

        // 5 of 12 is good, 11 of 10 is not.
        var antwoord = await zb.Verstuur(
            Formulier(pagina),
            null,
            (Actueelblad.Veld(begane), "5"),
            (Actueelblad.Veld(eerste), "11")
        );

        Assert.Equal(HttpStatusCode.UnprocessableEntity, antwoord.Status);
        Assert.Contains("11 is meer dan 10. Vul hoogstens 10 in.", antwoord.Inhoud, StringComparison.Ordinal);
        Assert.Equal("5", Waarde(antwoord, begane));
        Assert.Equal("11", Waarde(antwoord, eerste));
        Assert.Equal(2, (await Aanbod(wereld, begane)).Vrij);
        Assert.Equal(0, await wereld.Lees(db => db.Bevestigingen.CountAsync()));
    }

    [Theory, OpElkeMotor]
    public async Task Post_MetVinkje_BewaartDeGoedeRijenEnToontDeAndere(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var zb = await wereld.Als(Personen.ZbLinde);
        var pagina = await zb.Open(Adres);
        var (begane, eerste) = (
            await Id(wereld, Proefvulling.BeganeGrond),
            await Id(wereld, Proefvulling.EersteVerdieping)
        );

        var antwoord = await zb.Verstuur(
            Formulier(pagina),
            null,
            ("goede", "true"),
            (Actueelblad.Veld(begane), "5"),
            (Actueelblad.Veld(eerste), "elf")
        );
        var daarna = await zb.Open(antwoord.Naar!);

        Assert.Equal(HttpStatusCode.Redirect, antwoord.Status);
        Assert.Equal("elf", Waarde(daarna, eerste));
        Assert.Contains("Vul een heel getal in, 0 of meer.", daarna.Inhoud, StringComparison.Ordinal);
        Assert.Equal(5, (await Aanbod(wereld, begane)).Vrij);
        Assert.Null((await Aanbod(wereld, eerste)).BevestigdOp);
        Assert.Equal(2, await wereld.Lees(db => db.Bevestigingen.CountAsync()));
    }

    [Theory, OpElkeMotor]
    public async Task Post_IntussenGewijzigdeRij_WordtGemeldMetHetNieuweGetal(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var (eerste, tweede) = (await wereld.Als(Personen.ZbLinde), await wereld.Als(Personen.ZbLinde));
        var begane = await Id(wereld, Proefvulling.BeganeGrond);
        var oud = await eerste.Open(Adres);
        var vers = await tweede.Open(Adres);
        await tweede.Verstuur(Formulier(vers), null, (Actueelblad.Veld(begane), "4"));

        var geweigerd = await eerste.Verstuur(Formulier(oud), null, (Actueelblad.Veld(begane), "3"));
        var gelukt = await eerste.Verstuur(Formulier(geweigerd), null);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, geweigerd.Status);
        Assert.Contains("er staat nu 4 vrij", geweigerd.Inhoud, StringComparison.Ordinal);
        Assert.Equal("3", Waarde(geweigerd, begane));
        Assert.Equal(HttpStatusCode.Redirect, gelukt.Status);
        Assert.Equal(3, (await Aanbod(wereld, begane)).Vrij);
    }

    [Theory, OpElkeMotor]
    public async Task Post_EenLocatie_BevestigtAlleenDieEnHoudtDeRestGetypt(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var zb = await wereld.Als(Personen.ZbLinde);
        var pagina = await zb.Open(Adres);
        var (begane, tuinhuis) = (await Id(wereld, Proefvulling.BeganeGrond), await Id(wereld, Proefvulling.Tuinhuis));

        var antwoord = await zb.Verstuur(
            Formulier(pagina),
            null,
            ("locatie", Proefvulling.Lindezicht.ToString()),
            (Actueelblad.Veld(begane), "7")
        );
        var daarna = await zb.Open(antwoord.Naar!);

        Assert.Equal("7", Waarde(daarna, begane));
        Assert.Equal(2, (await Aanbod(wereld, begane)).Vrij);
        Assert.Equal(VasteTijd.Begin, (await Aanbod(wereld, tuinhuis)).BevestigdOp);
    }

    [Theory, OpElkeMotor]
    public async Task Post_AllesKlopt_BevestigtElkeRijMetEenEigenVersie(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var zb = await wereld.Als(Personen.ZbLinde);
        var pagina = await zb.Open(Adres);
        var begane = await Id(wereld, Proefvulling.BeganeGrond);

        var antwoord = await zb.Verstuur(Formulier(pagina), null, (Actueelblad.Veld(begane), "5"));

        Assert.Equal(HttpStatusCode.Redirect, antwoord.Status);
        var rijen = await wereld.Lees(db => db.Aanbod.Where(a => a.EigenaarId == Personen.Linde).ToListAsync());
        Assert.All(rijen, a => Assert.Equal((VasteTijd.Begin, 2), (a.BevestigdOp, a.Versie)));
        Assert.Equal(5, rijen.Single(a => a.Id == begane).Vrij);
        var boek = await wereld.Lees(db => db.Plaatsboek.Where(b => b.AanbodId == begane).SumAsync(b => b.VrijErbij));
        Assert.Equal(5, boek);
    }

    internal static IHtmlFormElement Formulier(Pagina pagina) => pagina.Formulier("data-volgende");

    internal static async Task<Guid> Id(Proefregio wereld, string eenheid) =>
        await wereld.Lees(db =>
            db.Aanbod.Where(a => db.Eenheden.Any(e => e.Id == a.EenheidId && e.Code == eenheid))
                .Select(a => a.Id)
                .SingleAsync()
        );

    internal static Task<Aanbod> Aanbod(Proefregio wereld, Guid id) =>
        wereld.Lees(db => db.Aanbod.AsNoTracking().SingleAsync(a => a.Id == id));

    private static string? Waarde(Pagina pagina, Guid id) =>
        pagina.Document.GetElementById(Actueelblad.VeldId(id))!.GetAttribute("value");

    private static List<AngleSharp.Dom.IElement> Vakken(Pagina pagina) =>
        [.. pagina.Document.QuerySelectorAll("table[data-volgende] input.rt-invoer--cel")];
}
