using System.Net;
using Microsoft.EntityFrameworkCore;
using Regiotafel.Plaatsing.Wensen;
using Regiotafel.Plaatsing.Zoekvragen;
using Regiotafel.Tests.Plaatsing.Zoekvragen;
using Regiotafel.Tests.Proef;

namespace Regiotafel.Tests.Plaatsing.Wensen;

/// <summary>Where a client wants to live and where not.</summary>
public sealed class WensenTests
{
    private static readonly DateOnly Dag = new(2026, 11, 2);
    private static readonly HashSet<string> Doelen = ["a", "b", "c"];

    [Fact]
    public void De_orde_telt_en_lege_regels_niet()
    {
        var invoer = new Wensinvoer
        {
            Graag = ["b", null, "", "a"],
            Niet = [null, "c"],
            NietTot = [null, Dag.AddDays(30)],
        };

        Assert.Empty(invoer.Fouten(Doelen, Dag));
        Assert.Equal(
            [
                new Wens(Voorkeursoort.Voorkeur, "b", 1, null),
                new Wens(Voorkeursoort.Voorkeur, "a", 2, null),
                new Wens(Voorkeursoort.Uitsluiting, "c", 1, Dag.AddDays(30)),
            ],
            invoer.Wensen
        );
    }

    [Fact]
    public void Elke_fout_staat_bij_haar_regel()
    {
        var invoer = new Wensinvoer
        {
            Graag = ["a", "zomaar"],
            Niet = ["b", "a"],
            NietTot = [Dag, Dag.AddYears(1).AddDays(1)],
        };
        Assert.Equal(
            ["Graag[1]", "Niet[1]", "NietTot[0]", "NietTot[1]"],
            invoer.Fouten(Doelen, Dag).Select(f => f.Veld)
        );
        Assert.Equal(
            "AlleenVoorkeur",
            Assert.Single(new Wensinvoer { AlleenVoorkeur = true }.Fouten(Doelen, Dag)).Veld
        );
    }

    [Fact]
    public void Een_uitsluiting_telt_tot_haar_dag()
    {
        var wens = new Voorkeur
        {
            Id = Guid.NewGuid(),
            Regio = Personen.Regio,
            ZoekvraagId = Guid.NewGuid(),
            Soort = Voorkeursoort.Uitsluiting,
            Doelsoort = Voorkeurdoel.Locatie,
            DoelId = Guid.NewGuid(),
            Volgorde = 1,
            Tot = Dag,
        };

        Assert.Equal((true, false), (wens.Geldt(Dag.AddDays(-1)), wens.Geldt(Dag)));
    }

    [Theory, OpElkeMotor]
    public async Task Wensen_gaan_van_formulier_tot_vergelijking_en_twee_tegelijk_botsen(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var zoekvraag = await Zoekvraagproef.Nieuw(wereld, Personen.ZbLinde);
        var zb = await wereld.Als(Personen.ZbLinde);
        var adres = $"/plaatsing/zoekvraag/{zoekvraag.Id}";
        var blad = await zb.Open($"{adres}/wensen");
        var niet = $"aanbieder:{Personen.Linde}";
        var graag = $"aanbieder:{Personen.Brughuis}";

        var formulier = blad.Formulier("Invoer.Graag[0]");
        var bewaard = await zb.Verstuur(
            formulier,
            null,
            ("Invoer.Graag[0]", graag),
            ("Invoer.Niet[0]", niet),
            ("Invoer.NietTot[0]", "2026-12-24")
        );
        Assert.Equal(HttpStatusCode.Redirect, bewaard.Status);
        var wensen = await Zoekvraagproef.Lees(wereld, db => db.Voorkeuren.OrderBy(v => v.Soort).ToListAsync());
        Assert.Equal(
            [(Voorkeursoort.Voorkeur, null), (Voorkeursoort.Uitsluiting, new DateOnly(2026, 12, 24))],
            wensen.Select(w => (w.Soort, w.Tot)).OrderBy(w => w.Soort)
        );
        var pagina = await zb.Open(adres);
        Assert.Contains("De cliënt wil hier niet wonen.", pagina.Inhoud, StringComparison.Ordinal);
        Assert.Contains("Wensen van de cliënt gewijzigd", pagina.Inhoud, StringComparison.Ordinal);
        Assert.Contains("24-12-2026", pagina.Inhoud, StringComparison.Ordinal);

        // The form of before is stale; the same wishes from a fresh one change nothing.
        await zb.Open($"{adres}/wensen");
        var botst = await zb.Verstuur(
            formulier,
            null,
            ("Invoer.Graag[0]", niet),
            ("Verzoeksleutel", Guid.NewGuid().ToString())
        );
        Assert.Equal(HttpStatusCode.Conflict, botst.Status);
        Assert.Contains("Wens 1", botst.Inhoud, StringComparison.Ordinal);
        var versie = await Versie(wereld, zoekvraag.Id);
        var vers = (await zb.Open($"{adres}/wensen")).Formulier("Invoer.Graag[0]");
        Assert.Equal(HttpStatusCode.Redirect, (await zb.Verstuur(vers, null)).Status);
        Assert.Equal(versie, await Versie(wereld, zoekvraag.Id));

        // Turned round: the same places the other way.
        var om = (await zb.Open($"{adres}/wensen")).Formulier("Invoer.Graag[0]");
        var gedraaid = await zb.Verstuur(
            om,
            null,
            ("Invoer.Graag[0]", niet),
            ("Invoer.Niet[0]", graag),
            ("Invoer.NietTot[0]", ""),
            ("Invoer.AlleenVoorkeur", "true")
        );
        Assert.Equal(HttpStatusCode.Redirect, gedraaid.Status);
        Assert.Equal(2, await Zoekvraagproef.Lees(wereld, db => db.Voorkeuren.CountAsync()));
        await WeigertVreemd(zb, adres);
    }

    private static async Task WeigertVreemd(Bezoeker zb, string adres)
    {
        var vreemd = await zb.Verstuur(
            (await zb.Open($"{adres}/wensen")).Formulier("Invoer.Graag[0]"),
            null,
            ("Invoer.Graag[0]", $"locatie:{Guid.NewGuid()}")
        );
        Assert.Equal(HttpStatusCode.UnprocessableEntity, vreemd.Status);
    }

    private static Task<int> Versie(Proefregio wereld, Guid id) =>
        Zoekvraagproef.Lees(wereld, db => db.Zoekvragen.Where(z => z.Id == id).Select(z => z.Versie).SingleAsync());
}
