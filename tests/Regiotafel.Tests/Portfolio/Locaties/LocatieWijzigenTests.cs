using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Regiotafel.Portfolio.Opslag;
using Regiotafel.Tests.Proef;

namespace Regiotafel.Tests.Portfolio.Locaties;

public sealed class LocatieWijzigenTests
{
    private static readonly string Pad = $"/portfolio/locaties/{Proefvulling.Lindehof}";

    [Theory, OpElkeMotor]
    public async Task Get_VanEenAnder_Geeft403(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var ander = await wereld.Als(Personen.ZbBrughuis);
        var gm = await wereld.Als(Personen.Gm);

        Assert.Equal(HttpStatusCode.Forbidden, (await ander.Open(Pad + "/wijzigen")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await gm.Open(Pad + "/wijzigen")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await ander.Open(Pad + "/wijzigen?handler=Namens")).Status);
    }

    [Theory, OpElkeMotor]
    public async Task Get_Onbekend_Geeft404(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var zb = await wereld.Als(Personen.ZbLinde);

        Assert.Equal(
            HttpStatusCode.NotFound,
            (await zb.Open($"/portfolio/locaties/{Proefvulling.Veenhof}/wijzigen")).Status
        );
    }

    [Theory, OpElkeMotor]
    public async Task Get_ToontWatErStaat(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var zb = await wereld.Als(Personen.ZbLinde);

        var pagina = await zb.Open(Pad + "/wijzigen");

        Assert.Equal(HttpStatusCode.OK, pagina.Status);
        Assert.DoesNotContain("<rt-", pagina.Tekst, StringComparison.Ordinal);
        Assert.Equal("Lindehof", pagina.Document.QuerySelector("#Invoer_Naam")!.GetAttribute("value"));
    }

    [Theory, OpElkeMotor]
    public async Task Post_MetFouten_Geeft422EnHoudtWatGetyptIs(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var zb = await wereld.Als(Personen.ZbLinde);
        var formulier = (await zb.Open(Pad + "/wijzigen")).Formulier("Invoer.Naam");

        var antwoord = await zb.Verstuur(
            formulier,
            null,
            ("Invoer.Naam", ""),
            ("Invoer.Postcode", "30 AB"),
            ("Invoer.Agb", "123")
        );

        Assert.Equal(HttpStatusCode.UnprocessableEntity, antwoord.Status);
        Assert.Contains("Vul de naam van de locatie in.", antwoord.Inhoud, StringComparison.Ordinal);
        Assert.Contains("Vul een postcode in als 3011AB.", antwoord.Inhoud, StringComparison.Ordinal);
        Assert.Contains("Een AGB-code heeft 8 cijfers.", antwoord.Inhoud, StringComparison.Ordinal);
        Assert.Equal("30 AB", antwoord.Document.QuerySelector("#Invoer_Postcode")!.GetAttribute("value"));
    }

    [Theory, OpElkeMotor]
    public async Task Post_SlaatOpMetHistorieEnEenEindeHoudtDeGegevens(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var zb = await wereld.Als(Personen.ZbLinde);
        var formulier = (await zb.Open(Pad + "/wijzigen")).Formulier("Invoer.Naam");

        var antwoord = await zb.Verstuur(
            formulier,
            null,
            ("Invoer.Telefoon", "010-0000099"),
            ("Invoer.Postcode", "3011 ab"),
            ("Invoer.Gemeentecode", "GM0599"),
            ("Invoer.BeeindigdOp", "2-11-2026")
        );

        Assert.Equal(HttpStatusCode.Redirect, antwoord.Status);
        var locatie = await wereld.Lees(db => db.Locaties.SingleAsync(l => l.Id == Proefvulling.Lindehof));
        Assert.Equal(
            ("010-0000099", "3011AB", "Rotterdam", 2),
            (locatie.Telefoon, locatie.Postcode, locatie.Gemeente, locatie.Versie)
        );
        var pagina = await zb.Open(Pad);
        Assert.Contains("Telefoon: van 010-0000001 naar 010-0000099", pagina.Inhoud, StringComparison.Ordinal);
        Assert.Contains("Deze locatie is beëindigd op 2-11-2026", pagina.Inhoud, StringComparison.Ordinal);
        Assert.DoesNotContain("Lindehof", (await zb.Open("/portfolio")).Inhoud, StringComparison.Ordinal);
        var log = await wereld.Lees(db =>
            db.Database.SqlQueryRaw<string>("select velden as \"Value\" from toegang_logboek where soort = 'Locatie'")
                .ToListAsync()
        );
        Assert.Contains(log, v => v.Contains("Telefoon", StringComparison.Ordinal));
    }

    [Theory, OpElkeMotor]
    public async Task Post_Einde_NietVoorEenLopendeVasthouding(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var aanbod = await wereld.Lees(db =>
            db.Aanbod.Where(a => a.EigenaarId == Personen.Brughuis).Select(a => a.Id).SingleAsync()
        );
        var linde = await wereld.Als(Personen.ZbLinde);
        await linde.Verstuur((await linde.Open($"/portfolio/aanbod/{aanbod}/vasthouden")).Formulier("Tot"), null);
        var zb = await wereld.Als(Personen.ZbBrughuis);
        var pad = $"/portfolio/locaties/{Proefvulling.BrughuisZuid}/wijzigen";
        var formulier = (await zb.Open(pad)).Formulier("Invoer.Naam");

        var eerder = await zb.Verstuur(formulier, null, ("Invoer.BeeindigdOp", "9-11-2026"));
        var later = await zb.Verstuur(formulier, null, ("Invoer.BeeindigdOp", "10-11-2026"));

        // Held up to and including Monday 9 November.
        Assert.Equal(HttpStatusCode.UnprocessableEntity, eerder.Status);
        Assert.Contains(
            "Proefgroep De Linde houdt hier een plek vast tot en met 9-11-2026",
            eerder.Inhoud,
            StringComparison.Ordinal
        );
        Assert.Equal(HttpStatusCode.Redirect, later.Status);
    }

    [Theory, OpElkeMotor]
    public async Task Post_Namens_BewaartBeideNamen(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var bp = await wereld.Als(Personen.Bp);
        var formulier = (await bp.Open(Pad + "/wijzigen?handler=Namens")).Formulier("Invoer.Naam");

        var zonder = await bp.Verstuur(formulier, null, ("Invoer.Contact", "Teamleider"));
        var gelukt = await bp.Verstuur(formulier, null, ("Invoer.Contact", "Teamleider"), ("Invoer.Met", "teamleider"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, zonder.Status);
        Assert.Contains("met welke functie u belde", zonder.Inhoud, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, gelukt.Status);
        Assert.Contains(
            "Bp Regio, Proefstichting Brughuis, telefonisch met teamleider",
            (await bp.Open(Pad)).Inhoud,
            StringComparison.Ordinal
        );
    }

    [Theory, OpElkeMotor]
    public async Task Post_VerouderdeVersie_Geeft409MetBeideKantenEnDeKeuzeSlaatOp(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var eerste = await wereld.Als(Personen.ZbLinde);
        var tweede = await wereld.Als(Personen.ZbLinde);
        var een = (await eerste.Open(Pad + "/wijzigen")).Formulier("Invoer.Naam");
        var twee = (await tweede.Open(Pad + "/wijzigen")).Formulier("Invoer.Naam");
        await eerste.Verstuur(een, null, ("Invoer.Naam", "Lindehof Noord"), ("Invoer.Contact", "Teamleider"));

        var conflict = await tweede.Verstuur(
            twee,
            null,
            ("Invoer.Naam", "Lindehof Zuid"),
            ("Invoer.Telefoon", "010-0000055")
        );

        Assert.Equal(HttpStatusCode.Conflict, conflict.Status);
        Assert.Contains("Zb Linde", conflict.Inhoud, StringComparison.Ordinal);
        Assert.Contains("Lindehof Noord", conflict.Inhoud, StringComparison.Ordinal);
        Assert.Contains("Lindehof Zuid", conflict.Inhoud, StringComparison.Ordinal);
        var keuze = conflict.Formulier("Sla mijn keuze op");
        // What the other did not touch keeps your value; what both touched keeps the stored one until you choose.
        Assert.Contains(("keuze.Invoer.Telefoon", "uw"), Bezoeker.Velden(keuze));
        Assert.Contains(("keuze.Invoer.Naam", "nu"), Bezoeker.Velden(keuze));
        var gelukt = await tweede.Verstuur(keuze, null, ("keuze.Invoer.Naam", "uw"));
        Assert.Equal(HttpStatusCode.Redirect, gelukt.Status);
        var locatie = await wereld.Lees(db => db.Locaties.SingleAsync(l => l.Id == Proefvulling.Lindehof));
        Assert.Equal(
            ("Lindehof Zuid", "010-0000055", "Teamleider", 3),
            (locatie.Naam, locatie.Telefoon, locatie.Contact, locatie.Versie)
        );
    }

    [Theory, OpElkeMotor]
    public async Task Post_Nieuw_GeeftEenCodeEnStaatInDeOpslag(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var zb = await wereld.Als(Personen.ZbLinde);
        var formulier = (await zb.Open("/portfolio/locaties/nieuw")).Formulier("Invoer.Naam");

        var antwoord = await zb.Verstuur(formulier, null, ("Invoer.Naam", "Lindebos"));

        Assert.Equal(HttpStatusCode.Redirect, antwoord.Status);
        var locatie = await wereld.Lees(db => db.Locaties.SingleAsync(l => l.Naam == "Lindebos"));
        Assert.Matches("^LOC-[0-9A-Z]{6}$", locatie.Code);
        Assert.Equal((Personen.Linde, Personen.Regio), (locatie.EigenaarId, locatie.Regio));
        Assert.Equal(HttpStatusCode.OK, (await zb.Open(antwoord.Naar!)).Status);
        var gm = await wereld.Als(Personen.Gm);
        Assert.Equal(HttpStatusCode.Forbidden, (await gm.Open("/portfolio/locaties/nieuw")).Status);
    }

    [Theory, OpElkeMotor]
    public async Task Post_Nieuw_VanDeCoordinator_VraagtDeAanbieder(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var bp = await wereld.Als(Personen.Bp);
        var formulier = (await bp.Open("/portfolio/locaties/nieuw?handler=Namens")).Formulier("Invoer.Naam");
        (string, string)[] velden = [("Invoer.Naam", "Lindebos"), ("Invoer.Met", "bureau plaatsing")];

        var zonder = await bp.Verstuur(formulier, null, velden);
        var vreemd = await bp.Verstuur(formulier, null, [.. velden, ("Invoer.Aanbieder", Personen.Veen.ToString())]);
        var gelukt = await bp.Verstuur(formulier, null, [.. velden, ("Invoer.Aanbieder", Personen.Linde.ToString())]);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, zonder.Status);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, vreemd.Status);
        Assert.Equal(HttpStatusCode.Redirect, gelukt.Status);
        Assert.Equal(
            Personen.Linde,
            await wereld.Lees(db =>
                db.Locaties.Where(l => l.Naam == "Lindebos").Select(l => l.EigenaarId).SingleAsync()
            )
        );
    }

    [Theory, OpElkeMotor]
    public async Task Een_code_die_al_bestaat_wordt_opnieuw_getrokken(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        await using var scope = wereld.In();
        var db = scope.ServiceProvider.GetRequiredService<PortfolioDb>();
        var rij = new Queue<string>(["00A001", "00A002", "00A009"]);
        var codes = new Codegever(db, rij.Dequeue);

        // LOC-00A001 and LOC-00A002 exist.
        Assert.Equal("LOC-00A009", await codes.Locatie(CancellationToken.None));
    }
}
