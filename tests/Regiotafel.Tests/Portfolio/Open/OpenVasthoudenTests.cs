using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Regiotafel.Portfolio.Deur;
using Regiotafel.Tests.Proef;
using Regiotafel.Toegang.Opslag;

namespace Regiotafel.Tests.Portfolio.Open;

public sealed class OpenVasthoudenTests
{
    [Theory, OpElkeMotor]
    public async Task Een_zorgbemiddelaar_houdt_een_open_plek_van_een_andere_regio_vast_en_geeft_die_vrij(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        await Openzetting.Zet(wereld, "5521");
        var id = await Openzetting.Aanbod(wereld);
        var zb = await wereld.Als(Personen.ZbLinde);

        var formulier = (await zb.Open($"/portfolio/aanbod/{id}/vasthouden")).Formulier("Tot");
        var gelukt = await zb.Verstuur(formulier, null);
        var nogmaals = await zb.Verstuur(formulier, null);

        Assert.Equal(HttpStatusCode.Redirect, gelukt.Status);
        Assert.Equal($"/portfolio/locaties/{Proefvulling.Veenhof}", gelukt.Naar);
        Assert.Equal(gelukt.Naar, nogmaals.Naar);
        var vasthouding = await wereld.Lees(db => db.Vasthoudingen.SingleAsync(), Personen.AndereRegio);
        Assert.Equal((Personen.AndereRegio, Personen.Regio), (vasthouding.Regio, vasthouding.VanuitRegio));
        // The line is in the log of the region of the place, with the holder's role and organisation.
        await using (var scope = wereld.In())
        {
            var logboek = scope.ServiceProvider.GetRequiredService<ToegangDb>().Logregels;
            var regels = await logboek.Where(r => r.Handeling == "aanbod.vasthouden").ToListAsync(Ct);
            Assert.Equal(
                (Personen.AndereRegio, Personen.Linde),
                (regels.Single().Stroom, regels.Single().OrganisatieId)
            );
        }

        Assert.Contains(
            "Beslis over uw vasthouding bij Veenhof",
            (await zb.Open("/")).Inhoud,
            StringComparison.Ordinal
        );
        var locatie = await zb.Open(gelukt.Naar!);
        Assert.Contains(
            "Proefgroep De Linde",
            locatie.Document.QuerySelector("#vastgehouden")!.ParentElement!.ParentElement!.TextContent,
            StringComparison.Ordinal
        );
        var eigenaar = await wereld.Als(Personen.ZbVeen);
        var daar = await eigenaar.Open(gelukt.Naar!);
        Assert.Contains("1 plek wordt vastgehouden", daar.Inhoud, StringComparison.Ordinal);

        var blad = await zb.Open($"/portfolio/vasthoudingen/{vasthouding.Id}");
        Assert.Equal(HttpStatusCode.Redirect, (await zb.Verstuur(blad.Formulier("handler=Verleng"), null)).Status);
        Assert.Equal(HttpStatusCode.Redirect, (await zb.Verstuur(blad.Formulier("handler=Vrij"), null)).Status);
        var aanbod = await wereld.Lees(db => db.Aanbod.SingleAsync(a => a.Id == id), Personen.AndereRegio);
        Assert.Equal((3, 0), (aanbod.Vrij, aanbod.Vastgehouden));
        await PlaatsboekKlopt(wereld);
    }

    [Theory, OpElkeMotor]
    public async Task De_laatste_plek_gaat_ook_over_de_grens_van_regios_maar_een_keer_weg(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        await Openzetting.Zet(wereld, "*");
        var id = await Openzetting.Aanbod(wereld);
        await using var tweede = await wereld.TweedeHuis();
        var bezoekers = new[]
        {
            await wereld.Als(Personen.ZbLinde),
            await wereld.Als(Personen.ZbBrughuis, tweede),
            await wereld.Als(Personen.Zk),
            await wereld.Als(Personen.ZbVeen, tweede),
            await wereld.Als(Personen.ZbVeen),
        };
        var formulieren = new List<(Bezoeker Wie, AngleSharp.Html.Dom.IHtmlFormElement Formulier)>();
        foreach (var bezoeker in bezoekers)
        {
            formulieren.Add((bezoeker, (await bezoeker.Open($"/portfolio/aanbod/{id}/vasthouden")).Formulier("Tot")));
        }

        // Three places, five people of two regions on two nodes at once.
        var uitkomsten = await Task.WhenAll(formulieren.Select(f => Task.Run(() => f.Wie.Verstuur(f.Formulier, null))));

        Assert.Equal(3, uitkomsten.Count(u => u.Status == HttpStatusCode.Redirect));
        var geweigerd = uitkomsten.Where(u => u.Status == HttpStatusCode.UnprocessableEntity).ToList();
        Assert.Equal(2, geweigerd.Count);
        Assert.All(
            geweigerd,
            g => Assert.Contains("De laatste plek is net vastgehouden door", g.Inhoud, StringComparison.Ordinal)
        );
        var aanbod = await wereld.Lees(db => db.Aanbod.SingleAsync(a => a.Id == id), Personen.AndereRegio);
        Assert.Equal((3, 3), (aanbod.Vrij, aanbod.Vastgehouden));
        await PlaatsboekKlopt(wereld);
    }

    [Theory, OpElkeMotor]
    public async Task Sluiten_voor_de_regio_geeft_vrij_wat_van_daar_werd_vastgehouden(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        await Openzetting.Zet(wereld, "5502|5521");
        var id = await Openzetting.Aanbod(wereld);
        var zb = await wereld.Als(Personen.ZbLinde);
        var formulier = (await zb.Open($"/portfolio/aanbod/{id}/vasthouden")).Formulier("Tot");
        await zb.Verstuur(formulier, null);
        var laat = await wereld.Als(Personen.ZbBrughuis);
        var openstaand = (await laat.Open($"/portfolio/aanbod/{id}/vasthouden")).Formulier("Tot");

        var eigenaar = await wereld.Als(Personen.ZbVeen);
        var eenheid = await wereld.Lees(
            db => db.Eenheden.Where(e => e.Code == Openzetting.Veenhof).Select(e => e.Id).SingleAsync(),
            Personen.AndereRegio
        );
        await Sluit(eigenaar, eenheid);

        var vasthouding = await wereld.Lees(db => db.Vasthoudingen.SingleAsync(), Personen.AndereRegio);
        Assert.Equal(VasthoudingStatus.Vrijgegeven, vasthouding.Status);
        // The page of the place is closed to the holder: the message says so itself, without a link that leads nowhere.
        var berichten = await zb.Open("/berichten");
        Assert.Contains(
            "Er is iets veranderd aan een plek die u vasthoudt",
            berichten.Inhoud,
            StringComparison.Ordinal
        );
        Assert.Contains("Hoofdlocatie is niet meer te zien in uw regio", berichten.Tekst, StringComparison.Ordinal);
        Assert.Empty(berichten.Document.QuerySelectorAll($"a[href*='{Proefvulling.Veenhof}']"));
        Assert.DoesNotContain("Veenhof", (await zb.Open("/portfolio")).Inhoud, StringComparison.Ordinal);
        Assert.DoesNotContain("Beslis over uw vasthouding", (await zb.Open("/")).Inhoud, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await zb.Open($"/portfolio/aanbod/{id}/vasthouden")).Status);
        // A form that was open before the closing.
        Assert.Equal(HttpStatusCode.NotFound, (await laat.Verstuur(openstaand, null)).Status);
        await PlaatsboekKlopt(wereld);
    }

    [Theory, OpElkeMotor]
    public async Task Andere_rollen_en_andere_handelingen_worden_geweigerd(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        await Openzetting.Zet(wereld, "*");
        var id = await Openzetting.Aanbod(wereld);
        foreach (var persoon in new[] { Personen.Gm, Personen.Tv, Personen.Ra, Personen.Bp })
        {
            var bezoeker = await wereld.Als(persoon);
            Assert.Equal(HttpStatusCode.Forbidden, (await bezoeker.Open($"/portfolio/aanbod/{id}/vasthouden")).Status);
            Assert.DoesNotContain(
                "Houd vast",
                (await bezoeker.Open($"/portfolio/locaties/{Proefvulling.Veenhof}")).Inhoud,
                StringComparison.Ordinal
            );
        }
        // The coordinator of this region changes nothing there; what is open is open for reading and holding.
        var bp = await wereld.Als(Personen.Bp);
        var zb = await wereld.Als(Personen.ZbLinde);
        Assert.Equal(
            HttpStatusCode.NotFound,
            (await bp.Open($"/portfolio/locaties/{Proefvulling.Veenhof}/wijzigen?handler=Namens")).Status
        );
        Assert.Equal(HttpStatusCode.NotFound, (await zb.Open($"/portfolio/aanbod/{id}/wijzigen")).Status);
        Assert.Equal(
            HttpStatusCode.NotFound,
            (await zb.Open($"/portfolio/locaties/{Proefvulling.Veenhof}/wijzigen")).Status
        );
    }

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private static async Task Sluit(Bezoeker eigenaar, Guid eenheid)
    {
        var formulier = (await eigenaar.Open($"/portfolio/eenheden/{eenheid}/wijzigen")).Formulier("Invoer.Open");
        var gesloten = await eigenaar.Verstuur(formulier, null, ("Invoer.Open", "eigen"));
        Assert.Equal(HttpStatusCode.Redirect, gesloten.Status);
    }

    private static async Task PlaatsboekKlopt(Proefregio wereld)
    {
        await using var scope = wereld.In(Personen.AndereRegio);
        var uitslag = await scope.ServiceProvider.GetRequiredService<Plaatsboekcontrole>().Controleer(Ct);
        Assert.Empty(uitslag.Verschillen);
    }
}
