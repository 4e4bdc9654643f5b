using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Regiotafel.Plaatsing.Tafel;
using Regiotafel.Plaatsing.Tafel.Zitting;
using Regiotafel.Tests.Plaatsing.Zoekvragen;
using Regiotafel.Tests.Proef;
using Regiotafel.Toegang.Opslag;

namespace Regiotafel.Tests.Plaatsing.Tafel;

/// <summary>Who leads a session: by role, one at a time, in the open.</summary>
public sealed class LeidingTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("Eva", "", "Eva (Kantoor) leidt de sessie. Er zit niemand aan tafel die kan vervangen.")]
    [InlineData("", "Bo", "Bo (Kantoor) leidt de sessie: deze tafel heeft geen voorzitter.")]
    [InlineData("Eva", "Bo", "Eva (Kantoor) leidt de sessie als voorzitter. Bo (Kantoor) kan vervangen.")]
    [InlineData(
        "",
        "",
        "Niemand aan deze tafel mag de sessie leiden. Vraag het zorgkantoor om een voorzitter aan tafel te zetten."
    )]
    public void Voor_het_begin_staat_er_wie_leidt_en_wie_kan_vervangen(string voorzitter, string vervanger, string zin)
    {
        Assert.Equal(zin, new Leidploeg(Lid(voorzitter), Lid(vervanger)).Zin);
    }

    [Theory, OpElkeMotor]
    public async Task De_voorzitter_of_het_zorgkantoor_leidt_en_een_ander_neemt_zichtbaar_over(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        await Zoekvraagproef.Nieuw(wereld, Personen.ZbLinde, status: "6");
        var (_, sessie) = await Tafelproef.Nieuw(wereld, Personen.Tv, Personen.Zk, Personen.ZbBrughuis, Personen.Gm);
        var adres = $"/plaatsing/tafel/{sessie.Id}";
        var (tv, zk, zb, gm) = (
            await wereld.Als(Personen.Tv),
            await wereld.Als(Personen.Zk),
            await wereld.Als(Personen.ZbBrughuis),
            await wereld.Als(Personen.Gm)
        );
        // By role: a provider and a municipality have no form, and are refused when they send one.
        Assert.Contains("Zk Regio) kan vervangen", (await zb.Open(adres)).Inhoud, StringComparison.Ordinal);
        foreach (var lid in new[] { zb, gm })
        {
            Assert.DoesNotContain("handler=Open", (await lid.Open(adres)).Tekst, StringComparison.Ordinal);
            Assert.Equal(HttpStatusCode.Forbidden, (await Tafelproef.Stuur(lid, $"{adres}?handler=Open")).Status);
        }

        // The chair is late, so the zorgkantoor begins, and everybody reads that.
        var begin = await zk.Open(adres);
        var open = await zk.Verstuur(
            begin.Formulier("Start.Antwoorden[0].Id"),
            null,
            ("Start.Antwoorden[0].Staat", "Gedaan")
        );
        Assert.Equal(HttpStatusCode.Redirect, open.Status);
        Assert.Contains("Geleid door Zk Regio", (await zb.Open(adres)).Inhoud, StringComparison.Ordinal);
        Assert.Contains("in plaats van de voorzitter", (await zb.Open(adres)).Inhoud, StringComparison.Ordinal);

        // One at a time: the chair may lead, and does not while another does.
        var kijkt = await tv.Open(adres);
        Assert.DoesNotContain("Leg vast", kijkt.Inhoud, StringComparison.Ordinal);
        var vroeg = await Tafelproef.Stuur(tv, $"{adres}/sluiten");
        Assert.Contains(
            "Zk Regio leidt deze sessie. Neem eerst de leiding over.",
            vroeg.Inhoud,
            StringComparison.Ordinal
        );
        Assert.Equal(adres, (await tv.Open($"{adres}/sluiten")).Naar);
        foreach (var lid in new[] { zb, gm })
        {
            Assert.Equal(HttpStatusCode.Forbidden, (await Tafelproef.Stuur(lid, $"{adres}?handler=Leid")).Status);
        }
        wereld.Tijd.Verder(TimeSpan.FromMinutes(12));
        Assert.Equal(HttpStatusCode.Redirect, (await tv.Verstuur(kijkt.Formulier("handler=Leid"), null)).Status);
        Assert.Contains("Geleid door Tv Regio, voorzitter", (await zb.Open(adres)).Inhoud, StringComparison.Ordinal);
        Assert.Contains("Leg vast", (await tv.Open(adres)).Inhoud, StringComparison.Ordinal);
        Assert.DoesNotContain("Leg vast", (await zk.Open(adres)).Inhoud, StringComparison.Ordinal);
        wereld.Tijd.Verder(TimeSpan.FromMinutes(1));
        await LegtVastTerwijlEenAnderLeidt(wereld, zk, adres);
        wereld.Tijd.Verder(TimeSpan.FromMinutes(1));
        await Tafelproef.Stuur(tv, $"{adres}?handler=Leid");

        await Sluit(wereld, tv, sessie);
    }

    [Theory, OpElkeMotor]
    public async Task Sluiten_en_overnemen_tegelijk_eindigen_in_een_stand(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var (_, sessie) = await Tafelproef.Nieuw(wereld, Personen.Tv, Personen.Zk);
        var adres = $"/plaatsing/tafel/{sessie.Id}";
        var (tv, zk) = (await wereld.Als(Personen.Tv), await wereld.Als(Personen.Zk));
        Assert.Equal(HttpStatusCode.Redirect, (await Tafelproef.Open(tv, sessie)).Status);
        var sluiten = (await tv.Open($"{adres}/sluiten")).Formulier("Sluit en maak het verslag");
        var overnemen = (await zk.Open(adres)).Formulier("handler=Leid");

        var antwoorden = await Task.WhenAll(tv.Verstuur(sluiten, null), zk.Verstuur(overnemen, null));

        Assert.All(antwoorden, a => Assert.True((int)a.Status < 500, a.Inhoud));
        var accounts = await Tafelproef.Accounts(wereld, Personen.Tv, Personen.Zk);
        var na = await Zoekvraagproef.Lees(wereld, db => db.Tafelsessies.SingleAsync(s => s.Id == sessie.Id, Ct));
        var leiders = await Zoekvraagproef.Lees(
            wereld,
            db => db.Sessieleidingen.Where(l => l.SessieId == sessie.Id).Select(l => l.GebruikerId).ToListAsync(Ct)
        );
        // Closed by the chair, or open and led by the zorgkantoor: never closed by who no longer leads.
        Assert.Equal(na.Staat == Sessiestaat.Gesloten ? [accounts[0]] : accounts.Order(), leiders.Order());
        Assert.Equal(na.Staat == Sessiestaat.Gesloten ? accounts[0] : accounts[1], na.LeiderId);
    }

    // What was typed is not lost with the lead: it stays, and one button takes the lead back and writes it down.
    private static async Task LegtVastTerwijlEenAnderLeidt(Proefregio wereld, Bezoeker zk, string adres)
    {
        var geweigerd = await Tafelproef.Stuur(
            zk,
            $"{adres}?handler=Besluit&punt=2",
            ("Besluit.Soort", "Afspraak"),
            ("Besluit.Wie", $"{(await Tafelproef.Accounts(wereld, Personen.Zk))[0]}"),
            ("Besluit.Uiterlijk", "9-12-2026"),
            ("Besluit.Tekst", "De gemeente zoekt een pand."),
            ("Besluit.GeenPersoon", "true")
        );
        Assert.Contains("Tv Regio leidt deze sessie.", geweigerd.Inhoud, StringComparison.Ordinal);
        var formulier = geweigerd.Formulier("handler=Besluit");
        Assert.Contains("De gemeente zoekt een pand.", formulier.OuterHtml, StringComparison.Ordinal);
        var vast = await zk.Verstuur(
            formulier,
            null,
            ("NeemLeiding", "true"),
            ("Besluit.GeenPersoon", "true"),
            ("Verzoeksleutel", Guid.NewGuid().ToString())
        );
        Assert.Equal(HttpStatusCode.Redirect, vast.Status);
        Assert.Contains("Geleid door Zk Regio", (await zk.Open(adres)).Inhoud, StringComparison.Ordinal);
    }

    private static async Task Sluit(Proefregio wereld, Bezoeker tv, Tafelsessie sessie)
    {
        var adres = $"/plaatsing/tafel/{sessie.Id}";
        var sluiten = await tv.Open($"{adres}/sluiten");
        await tv.Verstuur(sluiten.Formulier("Sluit en maak het verslag"), null);
        var verslag = await tv.Open($"{adres}/verslag");
        Assert.Contains(
            "vanaf 9.41 uur Zk Regio, Proefzorgkantoor, in plaats van de voorzitter; vanaf 9.53 uur Tv Regio, voorzitter",
            verslag.Inhoud,
            StringComparison.Ordinal
        );
        // Who led from when cannot be changed, also not by who owns the store; the log has the change.
        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() =>
            wereld.AlsEigenaar("update plaatsing_sessieleiding set naam = 'Ander'")
        );
        await using var scope = wereld.In();
        var log = scope.ServiceProvider.GetRequiredService<ToegangDb>().Logregels;
        Assert.Equal(3, await log.CountAsync(r => r.ObjectId == sessie.Id && r.Actie == "overnemen", Ct));
    }

    private static IReadOnlyList<Tafellid> Lid(string naam) =>
        naam.Length == 0
            ? []
            :
            [
                new Tafellid
                {
                    Id = Guid.NewGuid(),
                    Regio = Personen.Regio,
                    TafelId = Guid.NewGuid(),
                    GebruikerId = Guid.NewGuid(),
                    Naam = naam,
                    OrganisatieId = Guid.NewGuid(),
                    Organisatie = "Kantoor",
                    Vanaf = new DateOnly(2026, 1, 1),
                },
            ];
}
