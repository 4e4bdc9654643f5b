using System.Net;
using Microsoft.EntityFrameworkCore;
using Regiotafel.Portfolio.Eenheden;
using Regiotafel.Tests.Proef;

namespace Regiotafel.Tests.Portfolio.Eenheden;

public sealed class EenheidWijzigenTests
{
    [Theory, OpElkeMotor]
    public async Task Get_VanEenAnder_Geeft403EnOnbekend404(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var zb = await wereld.Als(Personen.ZbLinde);
        var ander = await Eenheid(wereld, Proefvulling.Hoofdlocatie);

        Assert.Equal(HttpStatusCode.Forbidden, (await zb.Open($"/portfolio/eenheden/{ander.Id}/wijzigen")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await zb.Open($"/portfolio/eenheden/{ander.Id}/tijdelijk")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await zb.Open($"/portfolio/eenheden/{Guid.NewGuid()}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await zb.Open($"/portfolio/eenheden/{Guid.NewGuid()}/wijzigen")).Status);
    }

    [Theory, OpElkeMotor]
    public async Task Get_Eenheid_ToontAlleFeitenEnOnbekendAlsWoord(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var zk = await wereld.Als(Personen.Zk);
        var eenheid = await Eenheid(wereld, Proefvulling.EersteVerdieping);

        var pagina = await zk.Open($"/portfolio/eenheden/{eenheid.Id}");

        Assert.Equal(HttpStatusCode.OK, pagina.Status);
        Assert.DoesNotContain("<rt-", pagina.Tekst, StringComparison.Ordinal);
        Assert.Contains("ggz onbekend", pagina.Inhoud, StringComparison.Ordinal);
        var rijen = pagina.Document.QuerySelectorAll("tbody tr").Select(r => r.TextContent.Trim()).ToList();
        Assert.Contains(
            rijen,
            r => r.StartsWith("Wlz-B", StringComparison.Ordinal) && r.Contains("onbekend", StringComparison.Ordinal)
        );
        Assert.Contains(
            rijen,
            r => r.StartsWith("agressie", StringComparison.Ordinal) && r.Contains("onbekend", StringComparison.Ordinal)
        );
    }

    [Theory, OpElkeMotor]
    public async Task Post_MetFouten_Geeft422(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var (zb, formulier, _) = await Begin(wereld, Proefvulling.BeganeGrond);

        var vrij = await zb.Verstuur(formulier, null, ("Invoer.Totaal", "1"), ("Invoer.Ggz", "1"));
        var ggz = await zb.Verstuur(formulier, null, ("Invoer.Ggz", "13"));
        var naam = await zb.Verstuur(formulier, null, ("Invoer.Opmerking", "Vraag naar mevrouw De Bruin."));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, vrij.Status);
        Assert.Contains("Er zijn meer plekken vrij dan dit totaal.", vrij.Inhoud, StringComparison.Ordinal);
        Assert.Contains("13 is meer dan 12. Vul hoogstens 12 in.", ggz.Inhoud, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, naam.Status);
        Assert.NotNull(naam.Document.QuerySelector("mark"));
    }

    [Theory, OpElkeMotor]
    public async Task Post_SlaatAlleFeitenOpMetBronEnDatum(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var (zb, formulier, eenheid) = await Begin(wereld, Proefvulling.BeganeGrond);

        var antwoord = await zb.Verstuur(
            formulier,
            null,
            ("Invoer.Totaal", "14"),
            ("Invoer.Ggz", "9"),
            ("Invoer.Financiering[WlzW]", "nee"),
            ("Invoer.Financiering[Wmo]", "ja"),
            ("Invoer.ContractTot[Wmo]", "31-12-2027"),
            ("Invoer.Kenmerken[agressie]", "SluitUit"),
            ("Invoer.AlleenToets", "agressie"),
            ("Invoer.Voorzieningen[rolstoel]", "Ja"),
            ("Invoer.Profielen", "880"),
            ("Invoer.Opmerking", "De lift is smal.")
        );

        Assert.Equal(HttpStatusCode.Redirect, antwoord.Status);
        var na = await Eenheid(wereld, Proefvulling.BeganeGrond);
        Assert.Equal((14, 9, 2), (na.Totaal, na.Ggz!.Value, na.Versie));
        Assert.Equal(["880"], na.Profielen.Select(p => p.Code));
        Assert.Equal(
            [
                (Financieringsbasis.WlzW, false, (DateOnly?)null),
                (Financieringsbasis.Wmo, true, new DateOnly(2027, 12, 31)),
            ],
            na.Financiering.OrderBy(f => f.Basis).Select(f => (f.Basis, f.Waarde, f.ContractTot))
        );
        var feit = na.Feiten.Single(f => f.Soort == FeitSoort.Contraindicatie);
        Assert.Equal(
            (FeitWaarde.SluitUit, FeitBron.Invoer, new DateOnly(2026, 11, 2), Zichtbaar.AlleenToets),
            (feit.Waarde, feit.Bron, feit.Datum, feit.Zichtbaar)
        );
        // The total on the offer follows.
        Assert.Equal(
            14,
            await wereld.Lees(db => db.Aanbod.Where(a => a.EenheidId == eenheid.Id).Select(a => a.Totaal).SingleAsync())
        );
        var eigen = await zb.Open($"/portfolio/eenheden/{eenheid.Id}");
        Assert.Contains("Totaal: van 12 naar 14", eigen.Inhoud, StringComparison.Ordinal);
        Assert.Contains(
            "Agressie: van onbekend naar sluit uit, alleen voor de toets",
            eigen.Inhoud,
            StringComparison.Ordinal
        );
        // Others see that there is a condition, not which.
        var ander = await (await wereld.Als(Personen.ZbBrughuis)).Open($"/portfolio/eenheden/{eenheid.Id}");
        Assert.Contains("een voorwaarde van de aanbieder", ander.Inhoud, StringComparison.Ordinal);
        Assert.DoesNotContain("gressie", ander.Inhoud, StringComparison.Ordinal);
    }

    [Theory, OpElkeMotor]
    public async Task Post_ZonderWijziging_SchrijftNiets(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var (zb, formulier, _) = await Begin(wereld, Proefvulling.BeganeGrond);

        Assert.Equal(HttpStatusCode.Redirect, (await zb.Verstuur(formulier, null)).Status);
        Assert.Equal(1, (await Eenheid(wereld, Proefvulling.BeganeGrond)).Versie);
    }

    [Theory, OpElkeMotor]
    public async Task Post_VerouderdeVersie_Geeft409(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var (eerste, een, _) = await Begin(wereld, Proefvulling.BeganeGrond);
        var (tweede, twee, _) = await Begin(wereld, Proefvulling.BeganeGrond);
        await eerste.Verstuur(een, null, ("Invoer.Kenmerken[agressie]", "SluitUit"));

        var conflict = await tweede.Verstuur(
            twee,
            null,
            ("Invoer.Totaal", "13"),
            ("Invoer.Voorzieningen[huisdier]", "Nee")
        );

        Assert.Equal(HttpStatusCode.Conflict, conflict.Status);
        Assert.Contains("sluit uit", conflict.Inhoud, StringComparison.Ordinal);
        Assert.Equal(
            HttpStatusCode.Redirect,
            (await tweede.Verstuur(conflict.Formulier("Sla mijn keuze op"), null)).Status
        );
        var na = await Eenheid(wereld, Proefvulling.BeganeGrond);
        Assert.Equal(13, na.Totaal);
        Assert.Equal(["agressie", "huisdier"], na.Feiten.Select(f => f.Code).Order(StringComparer.Ordinal));
    }

    [Theory, OpElkeMotor]
    public async Task Post_Nieuw_KrijgtEenCodeEnEenAanbodZonderVrijePlekken(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var zb = await wereld.Als(Personen.ZbLinde);
        var formulier = (await zb.Open($"/portfolio/locaties/{Proefvulling.Lindehof}/eenheden/nieuw")).Formulier(
            "Invoer.Naam"
        );

        var antwoord = await zb.Verstuur(formulier, null, ("Invoer.Naam", "Zolder"), ("Invoer.Totaal", "4"));

        Assert.Equal(HttpStatusCode.Redirect, antwoord.Status);
        var eenheid = await wereld.Lees(db => db.Eenheden.SingleAsync(e => e.Naam == "Zolder"));
        Assert.Matches("^EEN-[0-9A-Z]{6}$", eenheid.Code);
        var aanbod = await wereld.Lees(db => db.Aanbod.SingleAsync(a => a.EenheidId == eenheid.Id));
        Assert.Equal((0, 4, Zekerheid.Indicatief), (aanbod.Vrij, aanbod.Totaal, aanbod.Zekerheid));
        Assert.Contains("Zolder", (await zb.Open("/portfolio")).Inhoud, StringComparison.Ordinal);
    }

    /// <summary>By hand: from 2 November six months on is 2 May 2027; 12 places with 2 free leave 10 that can be out of use.</summary>
    [Theory, OpElkeMotor]
    public async Task Tijdelijk_meldt_buiten_gebruik_en_een_beperking(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var zb = await wereld.Als(Personen.ZbLinde);
        var pad = $"/portfolio/eenheden/{(await Eenheid(wereld, Proefvulling.BeganeGrond)).Id}/tijdelijk";
        var buiten = (await zb.Open(pad)).Formulier("Meld buiten gebruik");
        var beperking = (await zb.Open(pad)).Formulier("Meld beperking");

        var teveel = await zb.Verstuur(buiten, null, ("Invoer.Aantal", "11"), ("Invoer.Reden", "Verbouwing"));
        var past = await zb.Verstuur(buiten, null, ("Invoer.Aantal", "10"), ("Invoer.Reden", "Verbouwing"));
        var telang = await zb.Verstuur(
            beperking,
            null,
            ("Invoer.Tekst", "De lift is stuk."),
            ("Invoer.Tot", "3-5-2027")
        );
        var goed = await zb.Verstuur(beperking, null, ("Invoer.Tekst", "De lift is stuk."), ("Invoer.Tot", "2-5-2027"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, teveel.Status);
        Assert.Equal(HttpStatusCode.Redirect, past.Status);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, telang.Status);
        Assert.Contains("hoogstens 6 maanden", telang.Inhoud, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, goed.Status);
        wereld.Tijd.Verder(TimeSpan.FromDays(1));
        var opnieuw = await wereld.Als(Personen.ZbLinde);
        await opnieuw.Verstuur((await opnieuw.Open(pad)).Formulier("Weer in gebruik"), null);
        await opnieuw.Verstuur((await opnieuw.Open(pad)).Formulier("Geldt niet meer"), null);
        var na = await Eenheid(wereld, Proefvulling.BeganeGrond);
        Assert.Equal(new DateOnly(2026, 11, 2), na.BuitenGebruik.Single().Tot);
        Assert.Equal(new DateOnly(2026, 11, 2), na.Beperkingen.Single().Tot);
    }

    private static async Task<(Bezoeker, AngleSharp.Html.Dom.IHtmlFormElement, Eenheid)> Begin(
        Proefregio wereld,
        string code
    )
    {
        var eenheid = await Eenheid(wereld, code);
        var bezoeker = await wereld.Als(Personen.ZbLinde);
        return (
            bezoeker,
            (await bezoeker.Open($"/portfolio/eenheden/{eenheid.Id}/wijzigen")).Formulier("Invoer.Naam"),
            eenheid
        );
    }

    private static Task<Eenheid> Eenheid(Proefregio wereld, string code) =>
        wereld.Lees(db =>
            db.Eenheden.AsNoTracking().AsSplitQuery().OrderBy(e => e.Id).SingleAsync(e => e.Code == code)
        );
}
