using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Regiotafel.Kern;
using Regiotafel.Portfolio.Excel;
using Regiotafel.Portfolio.Register;
using Regiotafel.Tests.Proef;

namespace Regiotafel.Tests.Portfolio.Open;

public sealed class OpenRegisterTests
{
    private static readonly string[] Adressen =
    [
        "/portfolio",
        "/portfolio/zoeken",
        "/api/v1/aanbod",
        "/api/v1/eenheden",
        "/api/v1/locaties",
    ];

    [Theory, OpElkeMotor]
    public async Task Een_dichte_eenheid_van_een_andere_regio_staat_nergens(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var zb = await wereld.Als(Personen.ZbLinde);

        await StaatNergens(wereld, zb);

        // Open for a third region is not open for this one.
        await Openzetting.Zet(wereld, "5502");
        await StaatNergens(wereld, zb);
    }

    [Theory, OpElkeMotor]
    public async Task Wat_open_is_voor_de_regio_staat_in_register_zoeken_api_en_op_zijn_pagina(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var zb = await wereld.Als(Personen.ZbLinde);
        foreach (var open in new[] { "5502|5521", "*" })
        {
            await Openzetting.Zet(wereld, open);
            var id = await Openzetting.Aanbod(wereld);

            var register = await zb.Open("/portfolio");
            var rij = register.Document.QuerySelector($"#gasten #aanbod-{id}")!;
            Assert.Contains("uit regio Drenthe", rij.TextContent, StringComparison.Ordinal);
            Assert.NotNull(rij.QuerySelector("svg"));
            Assert.Contains("Houd vast", rij.TextContent, StringComparison.Ordinal);
            Assert.Contains("1 eenheid uit een andere regio", register.Inhoud, StringComparison.Ordinal);
            Assert.Null(register.Document.QuerySelector($"#register #aanbod-{id}"));

            var zoeken = await zb.Open("/portfolio/zoeken?pro=880");
            Assert.Contains("Veenhof", zoeken.Inhoud, StringComparison.Ordinal);
            Assert.Contains("uit regio Drenthe", zoeken.Inhoud, StringComparison.Ordinal);

            foreach (var adres in Adressen.Skip(2))
            {
                var api = await zb.Open(adres);
                Assert.Contains("\"regio\":\"5503\"", api.Inhoud, StringComparison.Ordinal);
            }

            var locatie = await zb.Open($"/portfolio/locaties/{Proefvulling.Veenhof}");
            Assert.Contains("uit regio Drenthe", locatie.Inhoud, StringComparison.Ordinal);
            Assert.Contains("010-0000001", locatie.Inhoud, StringComparison.Ordinal);
            Assert.DoesNotContain("/wijzigen", locatie.Inhoud, StringComparison.Ordinal);
            Assert.DoesNotContain("Nog actueel", locatie.Inhoud, StringComparison.Ordinal);
        }

        await Openzetting.Zet(wereld, "");
        await StaatNergens(wereld, zb);
    }

    [Theory, OpElkeMotor]
    public async Task Totalen_Excel_overleg_en_nakijken_blijven_van_de_eigen_regio(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var zb = await wereld.Als(Personen.ZbLinde);
        var bp = await wereld.Als(Personen.Bp);
        var voor = await Eigen(zb, bp);

        await Openzetting.Zet(wereld, "*");

        Assert.Equal(voor, await Eigen(zb, bp));
        // 4 free places in the own region by hand: 2 + 0 + 1 + 1. The three of Veenhof are in no total.
        Assert.Contains(
            "\"totalen\":{\"locaties\":3,\"eenheden\":4,\"totaal\":33,\"vrij\":4,",
            (await zb.Open("/api/v1/aanbod")).Inhoud,
            StringComparison.Ordinal
        );
    }

    [Theory, OpElkeMotor]
    public async Task Wat_niet_open_is_lekt_niet_mee(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        await Openzetting.ZetErnaast(wereld);
        await Openzetting.Zet(wereld, "5521");
        var zb = await wereld.Als(Personen.ZbLinde);
        var dicht = await wereld.Lees(
            db => db.Eenheden.Where(e => e.Code == "EEN-00C002").Select(e => e.Id).SingleAsync(),
            Personen.AndereRegio
        );
        var aanbod = await wereld.Lees(
            db => db.Aanbod.Where(a => a.EenheidId == dicht).Select(a => a.Id).SingleAsync(),
            Personen.AndereRegio
        );

        foreach (var adres in Adressen.Append($"/portfolio/locaties/{Proefvulling.Veenhof}").Append("/"))
        {
            var pagina = await zb.Open(adres);
            Assert.DoesNotContain("Besloten vleugel", pagina.Inhoud, StringComparison.Ordinal);
            Assert.DoesNotContain(dicht.ToString(), pagina.Inhoud, StringComparison.Ordinal);
            Assert.DoesNotContain(aanbod.ToString(), pagina.Inhoud, StringComparison.Ordinal);
        }
        Assert.Equal(HttpStatusCode.NotFound, (await zb.Open($"/portfolio/eenheden/{dicht}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await zb.Open($"/portfolio/aanbod/{aanbod}/vasthouden")).Status);
        // The history of what is open was never open.
        var locatie = await zb.Open($"/portfolio/locaties/{Proefvulling.Veenhof}");
        Assert.Contains("niet de geschiedenis", locatie.Inhoud, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>Open voor</b>", locatie.Inhoud, StringComparison.Ordinal);
    }

    [Theory, OpElkeMotor]
    public async Task Een_wijziging_in_de_andere_regio_ververst_het_register_en_anders_niet(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        await Openzetting.ZetErnaast(wereld);
        var begin = await Teller(wereld);
        await Openzetting.Zet(wereld, "5521");
        var open = await Teller(wereld);
        Assert.True(open > begin);

        await Wijzig(wereld, Openzetting.Veenhof);
        var gewijzigd = await Teller(wereld);
        Assert.True(gewijzigd > open);

        // A unit of the same location that is closed costs the readers elsewhere nothing.
        await Wijzig(wereld, "EEN-00C002");
        Assert.Equal(gewijzigd, await Teller(wereld));

        await Openzetting.Zet(wereld, "");
        var dicht = await Teller(wereld);
        Assert.True(dicht > gewijzigd);
        await Wijzig(wereld, Openzetting.Veenhof);
        Assert.Equal(dicht, await Teller(wereld));
    }

    [Theory, OpElkeMotor]
    public async Task Een_gemeente_ziet_van_een_andere_regio_ook_geen_Wlz_getal_en_een_analist_niets(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        await Openzetting.Zet(wereld, "*");
        var id = await Openzetting.Aanbod(wereld);
        var gemeente = await (await wereld.Als(Personen.Gm)).Open("/portfolio");
        var cel = gemeente.Document.QuerySelector($"#gasten #aanbod-{id} td.rt-vrij")!;
        Assert.Equal("ja", cel.TextContent.Trim());

        var analist = await (await wereld.Als(Personen.Ra)).Open("/portfolio");
        Assert.DoesNotContain("Veenhof", analist.Inhoud, StringComparison.Ordinal);
    }

    private static async Task StaatNergens(Proefregio wereld, Bezoeker zb)
    {
        foreach (var adres in Adressen)
        {
            var pagina = await zb.Open(adres);
            Assert.Equal(HttpStatusCode.OK, pagina.Status);
            Assert.DoesNotContain("Veenhof", pagina.Inhoud, StringComparison.Ordinal);
            Assert.DoesNotContain(Openzetting.Veenhof, pagina.Inhoud, StringComparison.Ordinal);
        }
        var id = await Openzetting.Aanbod(wereld);
        foreach (
            var adres in new[] { $"/portfolio/locaties/{Proefvulling.Veenhof}", $"/portfolio/aanbod/{id}/vasthouden" }
        )
        {
            Assert.Equal(HttpStatusCode.NotFound, (await zb.Open(adres)).Status);
        }
    }

    // Everything that counts or takes along: totals, steering meeting, what stands out, own rows to confirm, the file.
    private static async Task<string> Eigen(Bezoeker zb, Bezoeker bp)
    {
        var register = await zb.Open("/portfolio");
        var delen = new List<string>
        {
            register.Document.QuerySelector("#kerngetallen")!.TextContent,
            register.Document.QuerySelector("#register tfoot")!.TextContent,
        };
        foreach (var adres in new[] { "/portfolio/overleg", "/portfolio/opvallend", "/" })
        {
            delen.Add((await bp.Open(adres)).Document.QuerySelector("main")!.TextContent);
        }
        delen.Add((await zb.Open("/portfolio/actueel")).Document.QuerySelector("main")!.TextContent);
        var rijen = Portfoliolezer.Lees(await bp.Haal("/portfolio/uitvoer"), Klok.Datum(VasteTijd.Begin)).Rijen;
        delen.AddRange(rijen.Select(r => $"{r[Kolom.Locatie]} {r[Kolom.Eenheid]} {r[Kolom.Vrij]}"));
        return string.Join('\n', delen);
    }

    private static async Task<long> Teller(Proefregio wereld)
    {
        await using var scope = wereld.In();
        return await scope
            .ServiceProvider.GetRequiredService<RegisterLezer>()
            .Teller(Personen.Regio, CancellationToken.None);
    }

    private static Task Wijzig(Proefregio wereld, string code) =>
        wereld.Schrijf(
            async sp =>
            {
                var db = sp.GetRequiredService<Regiotafel.Portfolio.Opslag.PortfolioDb>();
                (await db.Eenheden.SingleAsync(e => e.Code == code)).Halfwaardetijd++;
                await db.Bewaar(CancellationToken.None);
            },
            Personen.AndereRegio
        );
}
