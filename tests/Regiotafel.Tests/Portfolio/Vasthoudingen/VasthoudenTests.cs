using System.Net;
using Microsoft.EntityFrameworkCore;
using Regiotafel.Portfolio.Deur;
using Regiotafel.Tests.Proef;

namespace Regiotafel.Tests.Portfolio.Vasthoudingen;

public sealed class VasthoudenTests
{
    [Theory, OpElkeMotor]
    public async Task Twee_organisaties_krijgen_nooit_allebei_de_laatste_plek(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var id = await wereld.Lees(db =>
            db.Aanbod.Where(a => a.EigenaarId == Personen.Brughuis).Select(a => a.Id).SingleAsync()
        );
        await using var tweede = await wereld.TweedeHuis();
        var eerste = await wereld.Als(Personen.ZbLinde);
        var ander = await wereld.Als(Personen.Zk, tweede);
        var pagina1 = await eerste.Open($"/portfolio/aanbod/{id}/vasthouden");
        var pagina2 = await ander.Open($"/portfolio/aanbod/{id}/vasthouden");

        var gelukt = await eerste.Verstuur(pagina1.Formulier("Tot"), null);
        var geweigerd = await ander.Verstuur(pagina2.Formulier("Tot"), null);

        Assert.Equal(HttpStatusCode.Redirect, gelukt.Status);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, geweigerd.Status);
        // Five working days from Monday 2 November 2026 is Monday 9 November.
        Assert.Contains(
            "De laatste plek is net vastgehouden door Proefgroep De Linde, tot en met 9-11-2026",
            geweigerd.Inhoud,
            StringComparison.Ordinal
        );
        Assert.Contains("010-0000001", geweigerd.Inhoud, StringComparison.Ordinal);
        // The answer shows how it is now: nothing to hold, and no button that says so.
        foreach (var blad in new[] { geweigerd, await ander.Open($"/portfolio/aanbod/{id}/vasthouden") })
        {
            Assert.Empty(blad.Document.QuerySelectorAll("main form"));
            Assert.Contains("Hier is nu geen plek om vast te houden.", blad.Inhoud, StringComparison.Ordinal);
            Assert.Contains("1, waarvan 0 niet vastgehouden", blad.Tekst, StringComparison.Ordinal);
        }
    }

    [Theory, OpElkeMotor]
    public async Task Twee_keer_klikken_geeft_een_vasthouding(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var id = await wereld.Lees(db =>
            db.Aanbod.Where(a => a.EigenaarId == Personen.Brughuis).Select(a => a.Id).SingleAsync()
        );
        var zb = await wereld.Als(Personen.ZbLinde);
        var formulier = (await zb.Open($"/portfolio/aanbod/{id}/vasthouden")).Formulier("Tot");

        var eerste = await zb.Verstuur(formulier, null);
        var tweede = await zb.Verstuur(formulier, null);

        Assert.Equal(HttpStatusCode.Redirect, tweede.Status);
        Assert.Equal(eerste.Naar, tweede.Naar);
        Assert.Equal(1, await wereld.Lees(db => db.Vasthoudingen.CountAsync()));
    }

    [Theory, OpElkeMotor]
    public async Task De_eigenaar_hoort_meteen_dat_zijn_plek_wordt_vastgehouden_en_hoe_dat_afloopt(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var id = await wereld.Lees(db =>
            db.Aanbod.Where(a => a.EigenaarId == Personen.Brughuis).Select(a => a.Id).SingleAsync()
        );
        var houder = await wereld.Als(Personen.ZbLinde);
        await houder.Verstuur((await houder.Open($"/portfolio/aanbod/{id}/vasthouden")).Formulier("Tot"), null);
        var eigenaar = await wereld.Als(Personen.ZbBrughuis);
        var berichten = await eigenaar.Open("/berichten");
        Assert.Contains("Er is nieuws over een plek van u", berichten.Inhoud, StringComparison.Ordinal);
        var locatie = await eigenaar.Open($"/portfolio/locaties/{Proefvulling.BrughuisZuid}");
        Assert.Contains("1 plek wordt vastgehouden tot en met 9-11-2026", locatie.Inhoud, StringComparison.Ordinal);

        var vasthouding = await wereld.Lees(db => db.Vasthoudingen.SingleAsync());
        var blad = await houder.Open($"/portfolio/vasthoudingen/{vasthouding.Id}");
        await houder.Verstuur(blad.Formulier("handler=Vrij"), null);

        locatie = await eigenaar.Open($"/portfolio/locaties/{Proefvulling.BrughuisZuid}");
        Assert.Contains(
            "de vasthouding van Proefgroep De Linde is beëindigd",
            locatie.Inhoud,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain(
            "nieuws over een plek",
            (await houder.Open("/berichten")).Inhoud,
            StringComparison.Ordinal
        );
    }

    [Theory, OpElkeMotor]
    public async Task Een_vasthouding_eindigt_vanzelf(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var id = await wereld.Lees(db =>
            db.Aanbod.Where(a => a.EigenaarId == Personen.Brughuis).Select(a => a.Id).SingleAsync()
        );
        var zb = await wereld.Als(Personen.ZbLinde);
        await zb.Verstuur((await zb.Open($"/portfolio/aanbod/{id}/vasthouden")).Formulier("Tot"), null);

        // The hold counts up to and including 9 November: it is over at local midnight, 23.00 UTC.
        wereld.Tijd.Zet(new DateTime(2026, 11, 9, 23, 0, 0, DateTimeKind.Utc));
        var zk = await wereld.Als(Personen.Zk);
        var gelukt = await zk.Verstuur((await zk.Open($"/portfolio/aanbod/{id}/vasthouden")).Formulier("Tot"), null);

        Assert.Equal(HttpStatusCode.Redirect, gelukt.Status);
        var standen = await wereld.Lees(db =>
            db.Vasthoudingen.OrderBy(v => v.Vanaf).Select(v => v.Status).ToListAsync()
        );
        Assert.Equal([VasthoudingStatus.Verlopen, VasthoudingStatus.Actief], standen);
        var aanbod = await wereld.Lees(db => db.Aanbod.SingleAsync(a => a.Id == id));
        Assert.Equal((1, 1), (aanbod.Vrij, aanbod.Vastgehouden));
    }

    [Theory, OpElkeMotor]
    public async Task Post_VanEenAndereRegio_Geeft404(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var id = await wereld.Lees(
            db => db.Aanbod.Where(a => a.EigenaarId == Personen.Veen).Select(a => a.Id).SingleAsync(),
            Personen.AndereRegio
        );
        var zb = await wereld.Als(Personen.ZbLinde);

        Assert.Equal(HttpStatusCode.NotFound, (await zb.Open($"/portfolio/aanbod/{id}/vasthouden")).Status);
    }
}
