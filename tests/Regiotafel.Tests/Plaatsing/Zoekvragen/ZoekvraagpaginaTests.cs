using System.Net;
using Microsoft.EntityFrameworkCore;
using Regiotafel.Plaatsing.Zoekvragen;
using Regiotafel.Tests.Proef;

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

    private static Task<Zoekvraagstaat> Staat(Proefregio wereld, Guid id) =>
        Zoekvraagproef.Lees(wereld, db => db.Zoekvragen.Where(z => z.Id == id).Select(z => z.Staat).SingleAsync());
}
