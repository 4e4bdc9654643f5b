using System.Net;
using Microsoft.EntityFrameworkCore;
using Regiotafel.Kern;
using Regiotafel.Plaatsing.Ontheffingen;
using Regiotafel.Plaatsing.Zoekvragen;
using Regiotafel.Portfolio.Deur;
using Regiotafel.Tests.Plaatsing.Zoekvragen;
using Regiotafel.Tests.Proef;

namespace Regiotafel.Tests.Plaatsing.Ontheffingen;

/// <summary>What can be let go, by whom and what it does.</summary>
public sealed class OntheffingTests
{
    private static readonly DateOnly Dag = new(2026, 11, 2);

    [Theory]
    [InlineData(Oordeel.Niet, Beslisser.Aanbieder, true)]
    [InlineData(Oordeel.Niet, Beslisser.Zorgkantoor, true)]
    [InlineData(Oordeel.Niet, Beslisser.Gemeente, true)]
    [InlineData(Oordeel.Niet, Beslisser.Coordinator, true)]
    [InlineData(Oordeel.Niet, Beslisser.Client, false)]
    [InlineData(Oordeel.Niet, Beslisser.Wet, false)]
    [InlineData(Oordeel.Onbekend, Beslisser.Aanbieder, false)]
    [InlineData(Oordeel.Past, null, false)]
    public void Alleen_een_niet_waar_iemand_over_gaat(Oordeel oordeel, Beslisser? beslisser, bool kan)
    {
        Assert.Equal(kan, Ontheffingregels.KanVragen(oordeel, beslisser));
    }

    [Fact]
    public void Wie_beslist_is_wie_erover_gaat()
    {
        var mag =
            from rol in Enum.GetValues<Rol>()
            from beslisser in Enum.GetValues<Beslisser>()
            where Ontheffingregels.MagBeslissen(rol, beslisser)
            select (rol, beslisser);

        Assert.Equal(
            [
                (Rol.Zorgbemiddelaar, Beslisser.Aanbieder),
                (Rol.Zorgkantoor, Beslisser.Zorgkantoor),
                (Rol.Zorgkantoor, Beslisser.Coordinator),
                (Rol.Gemeente, Beslisser.Gemeente),
            ],
            mag.OrderBy(m => m.rol != Rol.Zorgbemiddelaar)
                .ThenBy(m => m.rol != Rol.Zorgkantoor)
                .ThenBy(m => m.beslisser)
        );
    }

    [Theory]
    [InlineData("O01", 1, null)]
    [InlineData("O01", 365, null)]
    [InlineData("O01", 366, "ontheffing-tot")]
    [InlineData("O01", 0, "ontheffing-tot")]
    [InlineData("O99", 10, "ontheffing-reden")]
    [InlineData(null, 10, "ontheffing-reden")]
    public void Een_reden_uit_de_lijst_en_een_einde(string? reden, int dagen, string? code)
    {
        Assert.Equal(code, Ontheffingregels.Keur(reden, Dag.AddDays(dagen), Dag)?.Code);
    }

    [Fact]
    public void Een_ontheffing_maakt_een_niet_tot_past_tot_haar_dag_en_niets_anders()
    {
        var moment = new Toetsmoment(Dag);
        var groep = Groep("G1");
        var client = new Zoekprofiel
        {
            Financiering = "WlzW",
            Profiel = "882",
            Leveringsvormen = ["4"],
            LeeftijdVan = 60,
            LeeftijdTot = 60,
            Regio = "5521",
        };
        OntheffingTot[] beide = [new("G1", "LFT", Dag.AddDays(1)), new("G1", "PRO", Dag.AddDays(1))];

        Assert.Equal(["PRO", "LFT"], Niet(client, groep, moment));
        Assert.Equal(["PRO"], Niet(client with { Ontheffingen = beide[..1] }, groep, moment));
        var ontheven = Criteriumtoets.Toets(client with { Ontheffingen = beide }, groep, moment);
        Assert.Equal(Oordeel.Past, ontheven.Oordeel);
        Assert.Equal(["PRO", "LFT"], ontheven.Criteria.Where(c => c.MetOntheffing).Select(c => c.Criterium));
        Assert.True(Criteriumtoets.Past(client with { Ontheffingen = beide }, groep, moment));
        // Over, for another place, and for somebody below eighteen: the law.
        Assert.False(Criteriumtoets.Past(client with { Ontheffingen = beide }, groep, new(Dag.AddDays(1))));
        Assert.False(Criteriumtoets.Past(client with { Ontheffingen = beide }, Groep("G2"), moment));
        var jong = client with { LeeftijdVan = 17, LeeftijdTot = 17, Ontheffingen = beide };
        Assert.Equal(["LFT"], Niet(jong, groep, moment));
        // What is missing stays missing.
        var onbekend = client with
        {
            Profiel = null,
            Ontheffingen = beide,
        };
        Assert.Equal(Oordeel.Onbekend, Criteriumtoets.Toets(onbekend, groep, moment).Oordeel);

        var vinder = new Passendvinder([Groep("G2"), groep, Groep("G3")], moment);
        Assert.Equal([1], vinder.Vind(client with { Ontheffingen = beide }));
        Assert.Empty(vinder.Vind(client));
    }

    [Theory, OpElkeMotor]
    public async Task Een_ontheffing_gaat_van_vraag_tot_past_en_weer_terug(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        // MPT is offered nowhere: the provider decides. Profile B7 neither: the zorgkantoor decides.
        var zoekvraag = await Zoekvraagproef.Nieuw(
            wereld,
            Personen.ZbLinde,
            new Dictionary<string, string> { ["LEV"] = "7", ["PRO"] = "772" }
        );
        var zb = await wereld.Als(Personen.ZbLinde);
        var plek = await PlekDieVraagt(zb, zoekvraag.Id);
        foreach (var criterium in new[] { "LEV", "PRO" })
        {
            var vraag = (await zb.Open(plek)).Formulier($"value=\"{criterium}\"");
            Assert.Equal(HttpStatusCode.Redirect, (await zb.Verstuur(vraag, null)).Status);
        }
        Assert.False(Vraagt(await zb.Open(plek), "LEV"));

        var alle = await Zoekvraagproef.Lees(wereld, db => db.Ontheffingen.ToListAsync());
        var (lev, pro) = (alle.Single(o => o.Criterium == "LEV"), alle.Single(o => o.Criterium == "PRO"));
        Assert.Equal((Beslisser.Aanbieder, Beslisser.Zorgkantoor), (lev.Beslisser, pro.Beslisser));
        var aanbieder = Personen.Alle.First(p =>
            p.OrganisatieId == lev.EigenaarId && p.Rollen[0] == Rol.Zorgbemiddelaar
        );

        var zk = await wereld.Als(Personen.Zk);
        var ander = await Beslis(zk, pro.Id, lev.Id);
        Assert.Contains("beslist een ander", ander.Inhoud, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await Beslis(zk, pro.Id, pro.Id)).Status);
        var bij = await wereld.Als(aanbieder);
        var lijst = await bij.Open("/plaatsing/ontheffingen");
        Assert.DoesNotContain(zoekvraag.Code.ToString(), lijst.Tekst, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await Beslis(bij, lev.Id, lev.Id)).Status);

        var past = (await zb.Open(plek)).Inhoud;
        Assert.Contains("Past met ontheffing tot 1-2-2027.", past, StringComparison.Ordinal);
        Assert.Contains(aanbieder.Naam, past, StringComparison.Ordinal);
        Assert.Contains(
            "Ontheffing verleend: leveringsvorm tot 1-2-2027",
            (await zb.Open($"/plaatsing/zoekvraag/{zoekvraag.Id}")).Inhoud,
            StringComparison.Ordinal
        );
        Assert.Empty(
            await Zoekvraagproef.Lees(
                wereld,
                db => db.Taken.Where(t => t.Soort == Taaksoort.Ontheffing && t.Stand == Taakstand.Open).ToListAsync()
            )
        );

        var terug = (await bij.Open("/plaatsing/ontheffingen")).Formulier("handler=Intrekken");
        Assert.Equal(HttpStatusCode.Redirect, (await bij.Verstuur(terug, null)).Status);
        Assert.True(Vraagt(await zb.Open(plek), "LEV"));
    }

    // A place of which both exceptions can be asked.
    private static async Task<string> PlekDieVraagt(Bezoeker zb, Guid zoekvraag)
    {
        var blad = await zb.Open($"/plaatsing/zoekvraag/{zoekvraag}");
        var plekken = blad
            .Document.QuerySelectorAll($"a[href*='/plaatsing/zoekvraag/{zoekvraag}/plek/']")
            .Select(a => a.GetAttribute("href")!)
            .Distinct()
            .ToList();
        foreach (var adres in plekken)
        {
            var paar = await zb.Open(adres);
            if (Vraagt(paar, "LEV") && Vraagt(paar, "PRO"))
            {
                return adres;
            }
        }
        throw new InvalidOperationException("Geen plek waarvan beide te vragen zijn.");
    }

    private static bool Vraagt(Pagina pagina, string criterium) =>
        pagina.Document.Forms.Any(f =>
            f.QuerySelector($"input[name=criterium][value={criterium}]") is not null
            && f.TextContent.Contains("Vraag ontheffing", StringComparison.Ordinal)
        );

    // The form of one that this person has to decide, sent for the one that is meant.
    private static async Task<Pagina> Beslis(Bezoeker wie, Guid eigen, Guid gemeend)
    {
        var formulier = (await wie.Open("/plaatsing/ontheffingen")).Document.Forms.First(f =>
            f.OuterHtml.Contains(eigen.ToString()) && f.OuterHtml.Contains("handler=Verleen")
        );
        return await wie.Verstuur(
            formulier,
            null,
            ("ontheffing", gemeend.ToString()),
            ("Reden", "O02"),
            ("Tot", "2027-02-01"),
            ("Verzoeksleutel", Guid.NewGuid().ToString())
        );
    }

    private static IEnumerable<string> Niet(Zoekprofiel client, Groep groep, Toetsmoment moment) =>
        Criteriumtoets
            .Toets(client, groep, moment)
            .Criteria.Where(c => c.Oordeel == Oordeel.Niet)
            .Select(c => c.Criterium);

    private static Groep Groep(string code) =>
        new(code, "LOC-1", "A", "5521")
        {
            Financiering = ["WlzW"],
            Profielen = ["880"],
            Leveringsvormen = ["4"],
            LeeftijdMin = 18,
            LeeftijdMax = 55,
            Geslacht = "alle",
            BevestigdOp = Dag,
            Zekerheid = "aangeboden",
        };
}
