using System.Net;
using Microsoft.EntityFrameworkCore;
using Regiotafel.Portfolio.Deur;
using Regiotafel.Portfolio.Eenheden;
using Regiotafel.Portfolio.Vasthoudingen;
using Regiotafel.Tests.Proef;

namespace Regiotafel.Tests.Portfolio.Eenheden;

public sealed class AanbodWijzigenTests
{
    [Theory, OpElkeMotor]
    public async Task Get_VanEenAnder_Geeft403EnOnbekend404(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var zb = await wereld.Als(Personen.ZbLinde);
        var ander = await Aanbod(wereld, Proefvulling.Hoofdlocatie);

        Assert.Equal(HttpStatusCode.Forbidden, (await zb.Open($"/portfolio/aanbod/{ander.Id}/wijzigen")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await zb.Open($"/portfolio/aanbod/{Guid.NewGuid()}/wijzigen")).Status);
    }

    [Theory, OpElkeMotor]
    public async Task Post_ZonderRedenPauzeren_Geeft422(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var (zb, formulier, _) = await Begin(wereld, Personen.ZbLinde, Proefvulling.BeganeGrond);

        var zonder = await zb.Verstuur(formulier, null, ("Invoer.Status", "Gepauzeerd"));
        var teveel = await zb.Verstuur(formulier, null, ("Invoer.Vrij", "13"));
        var toezegging = await zb.Verstuur(formulier, null, ("Invoer.Zekerheid", "Toegezegd"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, zonder.Status);
        Assert.Contains("Schrijf op waarom u het aanbod pauzeert of sluit.", zonder.Inhoud, StringComparison.Ordinal);
        Assert.Contains("13 is meer dan 12. Vul hoogstens 12 in.", teveel.Inhoud, StringComparison.Ordinal);
        Assert.Contains("Een toezegging heeft een einddatum nodig", toezegging.Inhoud, StringComparison.Ordinal);
    }

    [Theory, OpElkeMotor]
    public async Task Post_MetMeerFouten_NoemtZeAllemaalEnBewaartWatErStond(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var (zb, formulier, aanbod) = await Begin(wereld, Personen.ZbLinde, Proefvulling.BeganeGrond);
        var nieuw = (await zb.Open($"/portfolio/eenheden/{aanbod.EenheidId}/aanbod/nieuw")).Formulier("Invoer.Vrij");

        foreach (var blad in new[] { formulier, nieuw })
        {
            // A date that cannot be read, a number over the total, a promise that has run out, a pause without a reason.
            var antwoord = await zb.Verstuur(
                blad,
                null,
                ("Invoer.Vrij", "13"),
                ("Invoer.Vanaf", "31-2-2027"),
                ("Invoer.Zekerheid", "Toegezegd"),
                ("Invoer.ToegezegdTot", "1-11-2026"),
                ("Invoer.Status", blad == formulier ? "Gepauzeerd" : "Open")
            );

            Assert.Equal(HttpStatusCode.UnprocessableEntity, antwoord.Status);
            Assert.Equal(
                blad == formulier ? ["Vrij", "Vanaf", "ToegezegdTot", "Reden"] : ["Vrij", "Vanaf", "ToegezegdTot"],
                antwoord
                    .Document.QuerySelectorAll("[aria-invalid=true]")
                    .Select(v => v.GetAttribute("name")!.Split('.')[^1])
            );
            Assert.Equal("13", antwoord.Document.QuerySelector("#Invoer_Vrij")!.GetAttribute("value"));
            Assert.Equal("31-2-2027", antwoord.Document.QuerySelector("#Invoer_Vanaf")!.GetAttribute("value"));
            Assert.Contains("31-2-2027 is geen datum die bestaat", antwoord.Inhoud, StringComparison.Ordinal);
            Assert.Contains("13 is meer dan 12. Vul hoogstens 12 in.", antwoord.Inhoud, StringComparison.Ordinal);
        }
    }

    [Theory, OpElkeMotor]
    public async Task Post_TekstOverEenPersoon_KomtGemarkeerdTerug(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var (zb, formulier, aanbod) = await Begin(wereld, Personen.ZbLinde, Proefvulling.BeganeGrond);

        var antwoord = await zb.Verstuur(
            formulier,
            null,
            ("Invoer.Status", "Gepauzeerd"),
            ("Invoer.Reden", "Bel 06-12345678 als u meer wilt weten.")
        );

        Assert.Equal(HttpStatusCode.UnprocessableEntity, antwoord.Status);
        Assert.Equal("06-12345678", antwoord.Document.QuerySelector("mark")!.TextContent);
        Assert.Contains(
            "Bel 06-12345678 als u meer wilt weten.",
            antwoord.Document.QuerySelector("#Invoer_Reden")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Equal(AanbodStatus.Open, (await Aanbod(wereld, Proefvulling.BeganeGrond)).Status);
        Assert.Equal(1, aanbod.Versie);
    }

    [Theory, OpElkeMotor]
    public async Task Post_SlaatAllesOpEnBevestigt(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var (zb, formulier, _) = await Begin(wereld, Personen.ZbLinde, Proefvulling.EersteVerdieping);

        var antwoord = await zb.Verstuur(
            formulier,
            null,
            ("Invoer.Vrij", "3"),
            ("Invoer.Vanaf", "1-12-2026"),
            ("Invoer.Zekerheid", "Toegezegd"),
            ("Invoer.ToegezegdTot", "31-12-2026")
        );

        Assert.Equal(HttpStatusCode.Redirect, antwoord.Status);
        var aanbod = await Aanbod(wereld, Proefvulling.EersteVerdieping);
        Assert.Equal(
            (3, new DateOnly(2026, 12, 1), Zekerheid.Toegezegd, new DateOnly(2026, 12, 31), VasteTijd.Begin),
            (aanbod.Vrij, aanbod.Vanaf!.Value, aanbod.Zekerheid, aanbod.ToegezegdTot!.Value, aanbod.BevestigdOp!.Value)
        );
        Assert.Equal(
            3,
            await wereld.Lees(db => db.Plaatsboek.Where(b => b.AanbodId == aanbod.Id).SumAsync(b => b.VrijErbij))
        );
        Assert.Equal(1, await wereld.Lees(db => db.Bevestigingen.CountAsync(b => b.AanbodId == aanbod.Id)));
    }

    [Theory, OpElkeMotor]
    public async Task Sluiten_geeft_vastgehouden_plekken_vrij_met_bericht(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        await HoudVast(wereld, Proefvulling.Hoofdlocatie);
        var (zb, formulier, _) = await Begin(wereld, Personen.ZbBrughuis, Proefvulling.Hoofdlocatie);

        var antwoord = await zb.Verstuur(
            formulier,
            null,
            ("Invoer.Status", "Gesloten"),
            ("Invoer.Vrij", "0"),
            ("Invoer.Reden", "De groep gaat verbouwen.")
        );

        Assert.Equal(HttpStatusCode.Redirect, antwoord.Status);
        var aanbod = await Aanbod(wereld, Proefvulling.Hoofdlocatie);
        Assert.Equal((AanbodStatus.Gesloten, 0, 0), (aanbod.Status, aanbod.Vrij, aanbod.Vastgehouden));
        Assert.Equal(
            VasthoudingStatus.Vrijgegeven,
            await wereld.Lees(db => db.Vasthoudingen.Select(v => v.Status).SingleAsync())
        );
        // Ledger and counters agree.
        var boek = await wereld.Lees(db => db.Plaatsboek.Where(b => b.AanbodId == aanbod.Id).ToListAsync());
        Assert.Equal((0, 0), (boek.Sum(b => b.VrijErbij), boek.Sum(b => b.VastErbij)));
        var bericht = await wereld.Lees(db =>
            db.Aanbodberichten.SingleAsync(b => b.VoorOrganisatieId == Personen.Linde)
        );
        Assert.Contains("De groep gaat verbouwen.", bericht.Tekst, StringComparison.Ordinal);
    }

    [Theory, OpElkeMotor]
    public async Task Een_toezegging_verlagen_met_een_houder_vraagt_een_reden_en_stuurt_haar(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        await HoudVast(wereld, Proefvulling.Tuinhuis, Personen.ZbBrughuis);
        var (zb, formulier, _) = await Begin(wereld, Personen.ZbLinde, Proefvulling.Tuinhuis);

        var zonder = await zb.Verstuur(formulier, null, ("Invoer.Zekerheid", "Aangeboden"));
        var met = await zb.Verstuur(
            formulier,
            null,
            ("Invoer.Zekerheid", "Aangeboden"),
            ("Invoer.Reden", "Er is te weinig personeel.")
        );

        Assert.Equal(HttpStatusCode.UnprocessableEntity, zonder.Status);
        Assert.Contains("Schrijf op waarom u de toezegging verlaagt", zonder.Inhoud, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, met.Status);
        var aanbod = await Aanbod(wereld, Proefvulling.Tuinhuis);
        Assert.Equal((Zekerheid.Aangeboden, 1), (aanbod.Zekerheid, aanbod.Vastgehouden));
        var bericht = await wereld.Lees(db =>
            db.Aanbodberichten.SingleAsync(b => b.VoorOrganisatieId == Personen.Brughuis)
        );
        Assert.Contains("Er is te weinig personeel.", bericht.Tekst, StringComparison.Ordinal);
    }

    /// <summary>By hand: 12 places, 10 free in the first offer, a second of 4 makes 14: two too many.</summary>
    [Theory, OpElkeMotor]
    public async Task Boven_capaciteit_vraagt_bij_een_groep_een_reden(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var (zb, eerste, aanbod) = await Begin(wereld, Personen.ZbLinde, Proefvulling.BeganeGrond);
        await zb.Verstuur(eerste, null, ("Invoer.Vrij", "10"));
        var formulier = (await zb.Open($"/portfolio/eenheden/{aanbod.EenheidId}/aanbod/nieuw")).Formulier(
            "Invoer.Vrij"
        );

        var zelfde = await zb.Verstuur(formulier, null, ("Invoer.Vrij", "4"));
        var zonder = await zb.Verstuur(formulier, null, ("Invoer.Vrij", "4"), ("Invoer.Zekerheid", "Indicatief"));
        var later = await zb.Verstuur(formulier, null, ("Invoer.Vrij", "4"), ("Invoer.Vanaf", "1-12-2026"));
        var met = await zb.Verstuur(
            (await zb.Open($"/portfolio/eenheden/{aanbod.EenheidId}/aanbod/nieuw")).Formulier("Invoer.Vrij"),
            null,
            ("Invoer.Vrij", "4"),
            ("Invoer.Zekerheid", "Indicatief"),
            ("Invoer.BovenCapaciteit", "Twee kamers worden samen verhuurd.")
        );

        Assert.Equal(HttpStatusCode.UnprocessableEntity, zelfde.Status);
        Assert.Contains("heeft al aanbod met dezelfde datum en zekerheid", zelfde.Inhoud, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, zonder.Status);
        Assert.Contains("Schrijf op waarom dit toch klopt", zonder.Inhoud, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, later.Status);
        Assert.Equal(HttpStatusCode.Redirect, met.Status);
        var boek = await wereld.Lees(db =>
            db.Plaatsboek.Where(b => b.Soort == BoekingSoort.Openen).CountAsync(b => b.VrijErbij == 4)
        );
        Assert.Equal(2, boek);
        Assert.Contains(
            "boven capaciteit",
            (await zb.Open($"/portfolio/eenheden/{aanbod.EenheidId}")).Inhoud,
            StringComparison.Ordinal
        );
    }

    [Theory, OpElkeMotor]
    public async Task Post_VerouderdeVersie_Geeft409(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var (zb, formulier, aanbod) = await Begin(wereld, Personen.ZbLinde, Proefvulling.BeganeGrond);
        var bp = await wereld.Als(Personen.Bp);
        var ander = (await bp.Open($"/portfolio/aanbod/{aanbod.Id}/wijzigen?handler=Namens")).Formulier("Invoer.Vrij");
        await bp.Verstuur(ander, null, ("Invoer.Vrij", "5"), ("Invoer.Met", "teamleider"));

        var conflict = await zb.Verstuur(formulier, null, ("Invoer.Vrij", "4"), ("Invoer.Vanaf", "1-12-2026"));

        Assert.Equal(HttpStatusCode.Conflict, conflict.Status);
        Assert.Contains("Bp Regio van Proefstichting Brughuis", conflict.Inhoud, StringComparison.Ordinal);
        Assert.Contains("bel 010-0000001", conflict.Inhoud, StringComparison.Ordinal);
        Assert.Equal(5, (await Aanbod(wereld, Proefvulling.BeganeGrond)).Vrij);
        var gelukt = await zb.Verstuur(conflict.Formulier("Sla mijn keuze op"), null);
        Assert.Equal(HttpStatusCode.Redirect, gelukt.Status);
        var na = await Aanbod(wereld, Proefvulling.BeganeGrond);
        Assert.Equal((5, new DateOnly(2026, 12, 1)), (na.Vrij, na.Vanaf!.Value));
    }

    [Theory, OpElkeMotor]
    public async Task Post_CelVanHetRegister_VerouderdeVersie_Geeft409(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var (eerste, tweede) = (await wereld.Als(Personen.ZbBrughuis), await wereld.Als(Personen.ZbBrughuis));
        var een = (await eerste.Open("/portfolio")).Formulier("handler=Vrij");
        var twee = (await tweede.Open("/portfolio")).Formulier("handler=Vrij");
        await eerste.Verstuur(een, null, ("vrij", "3"));

        var conflict = await tweede.Verstuur(twee, null, ("vrij", "2"));

        Assert.Equal(HttpStatusCode.Conflict, conflict.Status);
        Assert.Contains("Brughuis Zuid, Hoofdlocatie", conflict.Inhoud, StringComparison.Ordinal);
        var gelukt = await tweede.Verstuur(conflict.Formulier("Sla mijn keuze op"), null, ("keuze.vrij", "uw"));
        Assert.Equal(HttpStatusCode.Redirect, gelukt.Status);
        Assert.Equal(2, (await Aanbod(wereld, Proefvulling.Hoofdlocatie)).Vrij);
    }

    private static async Task<(Bezoeker, AngleSharp.Html.Dom.IHtmlFormElement, Aanbod)> Begin(
        Proefregio wereld,
        Persoon wie,
        string eenheid
    )
    {
        var aanbod = await Aanbod(wereld, eenheid);
        var bezoeker = await wereld.Als(wie);
        return (
            bezoeker,
            (await bezoeker.Open($"/portfolio/aanbod/{aanbod.Id}/wijzigen")).Formulier("Invoer.Vrij"),
            aanbod
        );
    }

    private static Task<Aanbod> Aanbod(Proefregio wereld, string code) =>
        wereld.Lees(db =>
            db.Aanbod.AsNoTracking().SingleAsync(a => db.Eenheden.Any(e => e.Id == a.EenheidId && e.Code == code))
        );

    private static async Task HoudVast(Proefregio wereld, string eenheid, Persoon? wie = null)
    {
        var aanbod = await Aanbod(wereld, eenheid);
        var bezoeker = await wereld.Als(wie ?? Personen.ZbLinde);
        await bezoeker.Verstuur(
            (await bezoeker.Open($"/portfolio/aanbod/{aanbod.Id}/vasthouden")).Formulier("Tot"),
            null
        );
    }
}
