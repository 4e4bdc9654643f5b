using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Regiotafel.Plaatsing.Deur;
using Regiotafel.Tests.Plaatsing.Zoekvragen;
using Regiotafel.Tests.Proef;

namespace Regiotafel.Tests.Plaatsing.Wachtlijst;

/// <summary>Who sees what of the waiting list.</summary>
public sealed class WachtlijstpaginaTests
{
    [Theory, OpElkeMotor]
    public async Task Een_aanbieder_ziet_eigen_zoekvragen_en_de_totalen_van_de_regio(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var eigen = await Zoekvraagproef.Nieuw(wereld, Personen.ZbLinde);
        var ander = await Zoekvraagproef.Nieuw(wereld, Personen.ZbBrughuis, status: "6");
        await Zoekvraagproef.Nieuw(wereld, Personen.ZbVeen);

        var zb = await (await wereld.Als(Personen.ZbLinde)).Open("/plaatsing/wachtlijst");
        Assert.Contains(eigen.Code.ToString(), zb.Inhoud, StringComparison.Ordinal);
        Assert.DoesNotContain(ander.Code.ToString(), zb.Inhoud, StringComparison.Ordinal);
        // One of a kind could be told: only who sees the cases sees such a count.
        Assert.Contains("minder dan 10", zb.Inhoud, StringComparison.Ordinal);
        Assert.DoesNotContain("hoogstens 100 dagen", zb.Inhoud, StringComparison.Ordinal);
        Assert.Contains("1,0 × de norm", zb.Inhoud, StringComparison.Ordinal);

        var zk = await wereld.Als(Personen.Zk);
        var alle = (await zk.Open("/plaatsing/wachtlijst")).Inhoud;
        Assert.Contains(eigen.Code.ToString(), alle, StringComparison.Ordinal);
        Assert.Contains(ander.Code.ToString(), alle, StringComparison.Ordinal);
        Assert.Contains("1 langer dan de norm, de helft wacht hoogstens 100 dagen", alle, StringComparison.Ordinal);
        var urgent = (await zk.Open("/plaatsing/wachtlijst?status=6")).Inhoud;
        Assert.DoesNotContain(eigen.Code.ToString(), urgent, StringComparison.Ordinal);

        // What leaves the system are counts: not one code.
        var csv = (await zk.Open("/plaatsing/wachtlijst?handler=Totalen")).Tekst;
        Assert.Equal(
            "peildatum;status;aantal;langer_dan_norm;mediaan_dagen\r\n2026-11-02;6;1;1;100\r\n2026-11-02;7;1;1;100\r\n2026-11-02;2;0;;\r\n",
            csv
        );
        Assert.Equal(
            HttpStatusCode.NotFound,
            (await (await wereld.Als(Personen.Ra)).Open("/plaatsing/wachtlijst")).Status
        );
        await Telt(wereld);
    }

    [Theory, OpElkeMotor]
    public async Task Waarom_niet_daar_in_twee_klikken_en_een_vraag_aan_de_aanbieder(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var zoekvraag = await Zoekvraagproef.Nieuw(wereld, Personen.ZbLinde);
        var zb = await wereld.Als(Personen.ZbLinde);

        // First click: the case. Every open place stands on it with a link, second click: the reasons.
        var blad = await zb.Open($"/plaatsing/zoekvraag/{zoekvraag.Id}");
        var plekken = blad
            .Document.QuerySelectorAll($"a[href*='/plaatsing/zoekvraag/{zoekvraag.Id}/plek/']")
            .Select(a => a.GetAttribute("href")!)
            .ToList();
        Assert.Equal(plekken.Count, plekken.Distinct().Count());
        Assert.Equal(4, plekken.Count);
        var vragen = 0;
        foreach (var plek in plekken)
        {
            var paar = await zb.Open(plek);
            Assert.Equal(HttpStatusCode.OK, paar.Status);
            Assert.NotNull(paar.Document.QuerySelector(".rt-criteria li"));
            if (
                paar.Document.Forms.FirstOrDefault(f => f.OuterHtml.Contains("handler=Vraag")) is { } vraag
                && vragen++ == 0
            )
            {
                Assert.Equal(HttpStatusCode.Redirect, (await zb.Verstuur(vraag, null)).Status);
                Assert.Equal(
                    HttpStatusCode.UnprocessableEntity,
                    (
                        await zb.Verstuur(
                            vraag,
                            null,
                            ("criterium", "PRO"),
                            ("Verzoeksleutel", Guid.NewGuid().ToString())
                        )
                    ).Status
                );
            }
        }
        Assert.True(vragen > 0);
        var taken = await Zoekvraagproef.Lees(wereld, db => Task.FromResult(db.Taken.ToList()));
        Assert.DoesNotContain(zoekvraag.Code.ToString(), Assert.Single(taken).Tekst, StringComparison.Ordinal);
    }

    // The door to the same counts: two that fit nowhere are not told, of ten the region hears why.
    private static async Task Telt(Proefregio wereld)
    {
        var anders = new Dictionary<string, string>(StringComparer.Ordinal) { ["FIN"] = "WlzOverig" };
        for (var i = 0; i < 10; i++)
        {
            if (i == 2)
            {
                var weinig = await Boek(wereld);
                Assert.Equal((null, null), (weinig.Aantal, weinig.Overig));
                Assert.Empty(weinig.Redenen);
            }
            await Zoekvraagproef.Nieuw(wereld, Personen.ZbBrughuis, anders);
        }
        var uit = await Boek(wereld);
        Assert.Equal((10, new DateOnly(2026, 11, 2)), (uit.Aantal, uit.Dag));
        Assert.Equal(10, Assert.Single(uit.Redenen).Aantal);
    }

    private static async Task<Onplaatsbaar> Boek(Proefregio wereld)
    {
        await using var scope = wereld.In();
        return await scope
            .ServiceProvider.GetRequiredService<Onplaatsbaarboek>()
            .Tel(Personen.Regio, TestContext.Current.CancellationToken);
    }
}
