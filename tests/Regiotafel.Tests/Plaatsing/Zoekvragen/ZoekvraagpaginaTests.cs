using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Regiotafel.Plaatsing.Zoekvragen;
using Regiotafel.Tests.Proef;
using Regiotafel.Toegang.Opslag;

namespace Regiotafel.Tests.Plaatsing.Zoekvragen;

/// <summary>A zoekvraag through its pages, from first form to seeking.</summary>
public sealed class ZoekvraagpaginaTests
{
    [Theory, OpElkeMotor]
    public async Task Een_zoekvraag_gaat_van_eerste_formulier_tot_zoekend_en_een_ander_ziet_haar_niet(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var zb = await wereld.Als(Personen.ZbLinde);
        var nieuw = await zb.Open("/plaatsing/zoekvraag/nieuw");
        var fout = await zb.Verstuur(
            nieuw.Formulier("Invoer.Soort"),
            null,
            ("Invoer.Soort", "Wachtend"),
            ("Invoer.WachtSinds", "2027-01-01")
        );
        Assert.Equal(HttpStatusCode.UnprocessableEntity, fout.Status);
        Assert.Contains("kan niet na vandaag", fout.Tekst, StringComparison.Ordinal);

        var gemaakt = await zb.Verstuur(
            nieuw.Formulier("Invoer.Soort"),
            null,
            ("Invoer.Soort", "Wachtend"),
            ("Invoer.WachtSinds", "2026-05-01"),
            ("Invoer.Status", "6")
        );
        Assert.Equal(HttpStatusCode.Redirect, gemaakt.Status);
        var deel = gemaakt.Naar!;
        var id = Guid.Parse(deel.Split('/')[3]);
        Assert.EndsWith("/feiten/indicatie", deel, StringComparison.Ordinal);

        var indicatie = await zb.Open(deel);
        var verder = await zb.Verstuur(
            indicatie.Formulier("Datum"),
            null,
            ("Waarden[FIN]", "WlzW"),
            ("Waarden[PRO]", "880"),
            ("Meer", "4"),
            ("Datum", "2026-10-01")
        );
        Assert.EndsWith("/feiten/persoon", verder.Naar, StringComparison.Ordinal);
        var oud = await zb.Verstuur(
            indicatie.Formulier("Datum"),
            null,
            ("Waarden[FIN]", "Wmo"),
            ("Verzoeksleutel", Guid.NewGuid().ToString())
        );
        Assert.Equal(HttpStatusCode.Conflict, oud.Status);

        var persoon = await zb.Open(verder.Naar!);
        var raar = await zb.Verstuur(persoon.Formulier("Datum"), null, ("Waarden[LFT]", "3-5-1984"));
        Assert.Contains("Nooit een geboortedatum", raar.Tekst, StringComparison.Ordinal);
        Assert.Equal(
            HttpStatusCode.Redirect,
            (await zb.Verstuur(persoon.Formulier("Datum"), null, ("Waarden[LFT]", "40-44"))).Status
        );

        await Stelvast(wereld, zb, id);
    }

    private static async Task Stelvast(Proefregio wereld, Bezoeker zb, Guid id)
    {
        // The status was only proposed: the case does not seek until another person has set it.
        Assert.Equal(Zoekvraagstaat.Concept, await Staat(wereld, id));
        var zk = await wereld.Als(Personen.Zk);
        var blad = await zk.Open($"/plaatsing/zoekvraag/{id}");
        Assert.Contains("vastgestelde status", blad.Tekst, StringComparison.Ordinal);
        Assert.Equal(
            HttpStatusCode.Redirect,
            (await zk.Verstuur(blad.Formulier("Vaststellen"), null, ("stel", "true"))).Status
        );
        Assert.Equal(Zoekvraagstaat.Zoekend, await Staat(wereld, id));

        Assert.Equal(
            HttpStatusCode.NotFound,
            (await (await wereld.Als(Personen.ZbBrughuis)).Open($"/plaatsing/zoekvraag/{id}")).Status
        );
        var verloop = (await zb.Open($"/plaatsing/zoekvraag/{id}")).Tekst;
        Assert.Contains("Status 6 vastgesteld", verloop, StringComparison.Ordinal);
        Assert.Contains("Zoekvraag aangemaakt", verloop, StringComparison.Ordinal);
    }

    [Theory, OpElkeMotor]
    public async Task Wat_niet_in_het_formulier_kan_kan_ook_daarbuiten_niet_en_gezien_is_gelezen(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var zb = await wereld.Als(Personen.ZbLinde);
        var vreemd = await wereld.Lees(db =>
            db.Eenheden.Where(e => e.Code == Proefvulling.Hoofdlocatie).Select(e => e.Id).SingleAsync()
        );

        // A resident of the unit of another provider: moving out would give that unit a free place.
        var nieuw = await zb.Open("/plaatsing/zoekvraag/nieuw");
        var ander = await zb.Verstuur(
            nieuw.Formulier("Invoer.Soort"),
            null,
            ("Invoer.Soort", "Doorstroom"),
            ("Invoer.HuidigeEenheidId", vreemd.ToString())
        );
        Assert.Equal(HttpStatusCode.UnprocessableEntity, ander.Status);

        // A name in a list of options, and a source that only a file can have.
        var zoekvraag = await Zoekvraagproef.Nieuw(wereld, Personen.ZbLinde);
        var persoon = await zb.Open($"/plaatsing/zoekvraag/{zoekvraag.Id}/feiten/persoon");
        var voor = await Leesregels(wereld, zoekvraag.Id);
        var naam = await zb.Verstuur(persoon.Formulier("Datum"), null, ("Waarden[NET]", "dhr. Jansen"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, naam.Status);
        // The refused form showed the case again, so there is one line of reading more.
        Assert.Equal(voor + 1, await Leesregels(wereld, zoekvraag.Id));
        var bron = await zb.Verstuur(
            persoon.Formulier("Datum"),
            null,
            ("Bron", "Aw317"),
            ("Verzoeksleutel", Guid.NewGuid().ToString())
        );
        Assert.Equal(HttpStatusCode.UnprocessableEntity, bron.Status);
        Assert.Equal(4, await Zoekvraagproef.Lees(wereld, db => db.Feiten.CountAsync()));
    }

    [Theory, OpElkeMotor]
    public async Task Wie_een_status_voorstelt_stelt_hem_niet_zelf_vast(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var zoekvraag = await Zoekvraagproef.Nieuw(wereld, Personen.ZbLinde);
        var adres = $"/plaatsing/zoekvraag/{zoekvraag.Id}";
        var zk = await wereld.Als(Personen.Zk);
        var blad = await zk.Open(adres);
        // The norm may depend on the subdivision, so it is asked too; one that does not exist is refused.
        Task<Pagina> Stel(string deel) =>
            zk.Verstuur(
                blad.Formulier("handler=Status"),
                null,
                ("Status", "6"),
                ("Classificatie", deel),
                ("Vanaf", "2026-11-02"),
                ("Verzoeksleutel", Guid.NewGuid().ToString())
            );
        var onbekend = await Stel("20");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, onbekend.Status);
        Assert.Contains("Kies een classificatie uit de lijst", onbekend.Inhoud, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await Stel("05")).Status);
        Assert.Contains(", classificatie 05", (await zk.Open(adres)).Tekst, StringComparison.Ordinal);

        var zelf = await zk.Verstuur((await zk.Open(adres)).Formulier("Vaststellen"), null, ("stel", "true"));
        Assert.Contains("U hebt deze status zelf voorgesteld", zelf.Inhoud, StringComparison.Ordinal);
        var ongezien = await zk.Verstuur(
            (await zk.Open(adres)).Formulier("Vaststellen"),
            null,
            ("stel", "true"),
            ("statusvoorstel", Guid.NewGuid().ToString())
        );
        Assert.Contains("Over deze status is al beslist", ongezien.Inhoud, StringComparison.Ordinal);
    }

    private static async Task<int> Leesregels(Proefregio wereld, Guid id)
    {
        await using var scope = wereld.In();
        var toegang = scope.ServiceProvider.GetRequiredService<ToegangDb>();
        return await toegang.Logregels.CountAsync(r => r.ObjectId == id && r.Actie == "lezen");
    }

    private static Task<Zoekvraagstaat> Staat(Proefregio wereld, Guid id) =>
        Zoekvraagproef.Lees(wereld, db => db.Zoekvragen.Where(z => z.Id == id).Select(z => z.Staat).SingleAsync());
}
