using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Regiotafel.Kern.Taken;
using Regiotafel.Plaatsing.Berichten;
using Regiotafel.Plaatsing.Opslag;
using Regiotafel.Plaatsing.Zoekopdrachten;
using Regiotafel.Plaatsing.Zoekvragen;
using Regiotafel.Portfolio.Deur;
using Regiotafel.Portfolio.Opslag;
using Regiotafel.Tests.Plaatsing.Ontheffingen;
using Regiotafel.Tests.Plaatsing.Zoekvragen;
using Regiotafel.Tests.Proef;

namespace Regiotafel.Tests.Plaatsing.Zoekopdrachten;

/// <summary>A standing search is weighed at the change itself, and what it finds is told once.</summary>
public sealed class ZoekopdrachtTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public void Wat_gaat_passen_is_een_keer_nieuws_en_opnieuw_als_het_terugkomt()
    {
        var (een, twee, drie) = (VasteTijd.Begin, VasteTijd.Begin.AddHours(1), VasteTijd.Begin.AddHours(2));
        var treffer = Leeg();

        Assert.False(treffer.Weeg(past: false, urgent: true, een));
        Assert.True(treffer.Weeg(past: true, urgent: true, een));
        treffer.Bekend(een);
        // Fitting still is no news, and it keeps since when.
        Assert.False(treffer.Weeg(past: true, urgent: false, twee));
        Assert.Equal((een, true), (treffer.Op, treffer.Urgent));
        Assert.False(treffer.Weeg(past: false, urgent: false, twee));
        Assert.True(treffer.Weeg(past: true, urgent: false, drie));
        Assert.Equal((drie, false, null), (treffer.Op, treffer.Urgent, treffer.GezienOp));
    }

    [Theory, OpElkeMotor]
    public async Task Een_bevestigde_plek_is_meteen_een_treffer_en_een_ander_leert_er_niets_van(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        // Begane grond fits already; the place of Brughuis was not confirmed for thirty days.
        var zoekvraag = await Zoekvraagproef.Nieuw(wereld, Personen.ZbLinde, status: "6");
        var zb = await wereld.Als(Personen.ZbLinde);
        var brughuis = await wereld.Als(Personen.ZbBrughuis);
        var blad = await zb.Open($"/plaatsing/zoekvraag/{zoekvraag.Id}");
        await zb.Verstuur(blad.Document.Forms.Single(f => f.OuterHtml.Contains("handler=Bewaar")), null);
        var zuid = await wereld.Lees(db => db.Eenheden.SingleAsync(e => e.Code == Proefvulling.Hoofdlocatie, Ct));
        var passend = await brughuis.Open($"/plaatsing/eenheden/{zuid.Id}/passend");
        await brughuis.Verstuur(passend.Document.Forms.Single(f => f.OuterHtml.Contains("handler=Bewaar")), null);

        Assert.Contains(
            "niets bij gekomen dat past",
            (await zb.Open("/plaatsing/zoekopdrachten")).Inhoud,
            StringComparison.Ordinal
        );
        await Bevestig(wereld, zuid.Id);

        var mijn = (await zb.Open("/plaatsing/zoekopdrachten")).Inhoud;
        Assert.Contains("Brughuis Zuid, Hoofdlocatie", mijn, StringComparison.Ordinal);
        Assert.Contains("past sinds 2-11-2026, status 6, nieuw", mijn, StringComparison.Ordinal);
        Assert.DoesNotContain("Begane grond", mijn, StringComparison.Ordinal);
        Assert.Contains("Bekijk 1 nieuwe treffer", (await zb.Open("/")).Inhoud, StringComparison.Ordinal);
        Assert.Contains(
            "Er past nu iets bij een zoekopdracht met status 6",
            (await zb.Open("/berichten")).Inhoud,
            StringComparison.Ordinal
        );
        // The provider reads a count that is too small to show, and not one code.
        var hunne = (await brughuis.Open("/plaatsing/zoekopdrachten")).Inhoud;
        Assert.Contains("Er passen nu minder dan 10 zoekvragen", hunne, StringComparison.Ordinal);
        Assert.DoesNotContain(zoekvraag.Code.ToString(), hunne, StringComparison.Ordinal);
        Assert.DoesNotContain("status 6", (await brughuis.Open("/berichten")).Inhoud, StringComparison.Ordinal);

        // In the digest once, with a count and a link.
        await Dagbericht(wereld);
        await Dagbericht(wereld);
        var berichten = (await zb.Open("/berichten")).Inhoud;
        Assert.Equal(2, berichten.Split("1 nieuwe treffer op uw zoekopdrachten").Length);
        Assert.DoesNotContain(zoekvraag.Code.ToString(), berichten, StringComparison.Ordinal);

        // Another need is weighed at the change of the fact: the place is no longer one for it, another one is.
        var feiten = await zb.Open($"/plaatsing/zoekvraag/{zoekvraag.Id}/feiten/indicatie");
        await zb.Verstuur(feiten.Formulier("Waarden[PRO]"), null, ("Waarden[PRO]", "884"));
        Assert.Equal(["Tuinhuis"], await Nieuw(wereld));

        await WatVanzelfEindigt(wereld, zoekvraag, (zuid.Id, zuid.Naam));
    }

    private static async Task WatVanzelfEindigt(Proefregio wereld, Zoekvraag zoekvraag, (Guid Id, string Naam) zuid)
    {
        // An exception makes the place fit again, until its day: then nothing is written, and the daily task sees it.
        await Onthef(wereld, zoekvraag, zuid.Id, tot: Plekproef.Dag.AddDays(1));
        Assert.Contains(zuid.Naam, await Nieuw(wereld));
        wereld.Tijd.Verder(TimeSpan.FromDays(1));
        await Taak<Zoekopdrachttaak>(wereld);
        Assert.DoesNotContain(zuid.Naam, await Nieuw(wereld));

        // A case that is closed ends its search; what it found goes with the next task.
        await Sluit(wereld, zoekvraag.Id);
        await Taak<Zoekopdrachttaak>(wereld);
        var over = await Zoekvraagproef.Lees(
            wereld,
            db => db.Zoekopdrachten.SingleAsync(o => o.ZoekvraagId == zoekvraag.Id, Ct)
        );
        Assert.NotNull(over.BeeindigdOp);
        Assert.Empty(await Zoekvraagproef.Lees(wereld, db => db.Treffers.ToListAsync(Ct)));
    }

    private static Task Onthef(Proefregio wereld, Zoekvraag zoekvraag, Guid eenheid, DateOnly tot)
    {
        var ontheffing = Ontheffingproef.Los(zoekvraag, Personen.Kantoor, Beslisser.Zorgkantoor, "PRO", eenheid);
        ontheffing.Verleen("O02", tot, "Zk Regio", VasteTijd.Begin);
        return wereld.Schrijf(async sp =>
        {
            var db = sp.GetRequiredService<PlaatsingDb>();
            db.Ontheffingen.Add(ontheffing);
            await db.Bewaar(Ct);
        });
    }

    private static Task Sluit(Proefregio wereld, Guid id) =>
        wereld.Schrijf(async sp =>
        {
            var db = sp.GetRequiredService<PlaatsingDb>();
            var zoekvraag = await db.Zoekvragen.SingleAsync(z => z.Id == id, Ct);
            Assert.Null(zoekvraag.Sluit(Enum.GetValues<Afsluitreden>()[0], Plekproef.Dag));
            await db.Bewaar(Ct);
        });

    // The units of what came to fit and was not seen yet.
    private static async Task<List<string>> Nieuw(Proefregio wereld)
    {
        var plekken = await Zoekvraagproef.Lees(
            wereld,
            db => db.Treffers.Where(t => t.Past && t.GezienOp == null).Select(t => t.PlekId).ToListAsync(Ct)
        );
        return await wereld.Lees(db =>
            db.Aanbod.Where(a => plekken.Contains(a.Id))
                .Join(db.Eenheden, a => a.EenheidId, e => e.Id, (_, e) => e.Naam)
                .ToListAsync(Ct)
        );
    }

    private static Treffer Leeg() =>
        new()
        {
            Id = Guid.NewGuid(),
            Regio = Personen.Regio,
            ZoekopdrachtId = Guid.NewGuid(),
            ZoekvraagId = Guid.NewGuid(),
            PlekId = Guid.NewGuid(),
        };

    private static Task Bevestig(Proefregio wereld, Guid eenheid) =>
        wereld.Schrijf(async sp =>
        {
            var db = sp.GetRequiredService<PortfolioDb>();
            var aanbod = await db.Aanbod.SingleAsync(a => a.EenheidId == eenheid, Ct);
            Assert.Null(aanbod.Bevestig(1, "Zb Brughuis", VasteTijd.Begin));
            await db.Bewaar(Ct);
        });

    private static Task Dagbericht(Proefregio wereld) => Taak<Dagberichttaak>(wereld);

    private static async Task Taak<T>(Proefregio wereld)
        where T : ITaak
    {
        await using var scope = wereld.App.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetServices<ITaak>().OfType<T>().Single().Voer(Ct);
    }
}
