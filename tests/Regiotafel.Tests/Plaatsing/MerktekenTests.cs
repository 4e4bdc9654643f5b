using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Regiotafel.Kern.Taken;
using Regiotafel.Plaatsing.Berichten;
using Regiotafel.Tests.Batterij;
using Regiotafel.Tests.Plaatsing.Tafel;
using Regiotafel.Tests.Plaatsing.Voorstellen;
using Regiotafel.Tests.Plaatsing.Zoekvragen;
using Regiotafel.Tests.Proef;

namespace Regiotafel.Tests.Plaatsing;

/// <summary>
/// Nothing that leaves this room could name a client or tell of one: a case full of marks is planted, and every page, file, message,
/// log line and table of another room is searched for them.
/// </summary>
public sealed class MerktekenTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory, OpElkeMotor]
    public async Task Geen_merkteken_staat_waar_het_niet_hoort(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var merken = await Merktekens.Plant(wereld);
        var adressen = await Adressen(wereld, merken);
        // First proof that the search finds: who keeps the case meets every mark but what no page shows of a case like this.
        var gezien = await Loop(await wereld.Als(Personen.ZbBrughuis), adressen);
        Assert.Equal(
            ["Zq7parkeren", "Zq7doel", "Zq7herkomst"],
            merken.Voorstel.Concat(Merktekens.Eigen).Where(m => !gezien.Any(b => merken.In(b.Tekst, [m]).Any()))
        );

        var gevonden = new List<string>();
        foreach (var persoon in Personen.Alle.Except([Personen.ZbBrughuis, Personen.Zk]))
        {
            gevonden.AddRange(Zoek(merken, await Loop(await wereld.Als(persoon), adressen), merken.Alle, persoon.Naam));
        }
        gevonden.AddRange(Zoek(merken, await Loop(wereld.Bezoeker(), adressen), merken.Alle, "niemand"));

        // With a proposal the receiver reads the matching fields, and only there.
        var voorstel = await Voorstel(wereld, merken);
        var blad = $"/plaatsing/voorstellen/{voorstel}";
        var linde = await wereld.Als(Personen.ZbLinde);
        Assert.Equal(merken.Voorstel, merken.In((await linde.Open(blad)).Tekst, merken.Voorstel));
        gevonden.AddRange(Zoek(merken, await Loop(linde, [blad]), Merktekens.Eigen, "ontvanger"));
        gevonden.AddRange(Zoek(merken, await Loop(linde, adressen), merken.Alle, "ontvanger, elders"));
        foreach (var persoon in new[] { Personen.Gm, Personen.Ra, Personen.ZbVeen, Personen.Bp })
        {
            gevonden.AddRange(Zoek(merken, await Loop(await wereld.Als(persoon), [blad]), merken.Alle, persoon.Naam));
        }

        gevonden.AddRange(await AanTafel(wereld, merken));
        await using (var scope = wereld.App.Services.CreateAsyncScope())
        {
            await scope.ServiceProvider.GetServices<ITaak>().OfType<Dagberichttaak>().Single().Voer(Ct);
        }
        // Files hold totals only, also for who sees every case.
        var zk = await wereld.Als(Personen.Zk);
        gevonden.AddRange(
            Zoek(
                merken,
                await Loop(zk, adressen.Where(a => a.Contains("handler=", StringComparison.Ordinal))),
                merken.Alle,
                "bestand"
            )
        );
        // Messages, the audit log, the register, figures: every table that is not of this room. And what the house logs, and its files.
        gevonden.AddRange(Zoek(merken, await Merktekens.Elders(wereld), merken.Alle, "tabel"));
        gevonden.AddRange(Zoek(merken, wereld.Log.Regels.Select(r => ("log", r)), merken.Alle, "huislog"));
        gevonden.AddRange(Zoek(merken, Bestanden(wereld), merken.Alle, "map"));
        Assert.True(gevonden.Count == 0, string.Join(Environment.NewLine, gevonden));
    }

    // On a table it is a card: the screen of its members, its page and the verslag tell no mark of it.
    private static async Task<List<string>> AanTafel(Proefregio wereld, Merktekens merken)
    {
        Persoon[] leden = [Personen.Tv, Personen.Gm, Personen.ZbLinde, Personen.Zk];
        var (_, sessie) = await Tafelproef.Nieuw(wereld, leden);
        var (tv, adres) = (await wereld.Als(Personen.Tv), $"/plaatsing/tafel/{sessie.Id}");
        Assert.Equal(System.Net.HttpStatusCode.Redirect, (await Tafelproef.Open(tv, sessie)).Status);
        var (kaart, punten) = await Zoekvraagproef.Lees(
            wereld,
            async db =>
                (
                    await db.Tafelkaarten.SingleAsync(k => k.ZoekvraagId == merken.Zoekvraag.Id, Ct),
                    await db.Agendapunten.CountAsync(p => p.SessieId == sessie.Id, Ct)
                )
        );
        string[] scherm =
        [
            "/plaatsing/tafel",
            $"/plaatsing/tafel/kaart/{kaart.Id}",
            .. Enumerable.Range(1, punten).Select(n => $"{adres}?punt={n}"),
        ];
        var uit = new List<string>();
        foreach (var lid in leden)
        {
            var gezien = await Loop(await wereld.Als(lid), scherm);
            Assert.Contains(gezien, g => g.Tekst.Contains("95-99 jaar", StringComparison.Ordinal));
            uit.AddRange(Zoek(merken, gezien, merken.Alle, $"tafel {lid.Naam}"));
        }
        var sluiten = await tv.Open($"{adres}/sluiten");
        await tv.Verstuur(sluiten.Formulier("Sluit en maak het verslag"), null);
        uit.AddRange(Zoek(merken, await Loop(tv, [$"{adres}/verslag"]), merken.Alle, "verslag"));
        return uit;
    }

    private static IEnumerable<string> Zoek(
        Merktekens merken,
        IEnumerable<(string Waar, string Tekst)> teksten,
        IEnumerable<string> welke,
        string wie
    ) => teksten.SelectMany(t => merken.In(t.Tekst, welke).Select(m => $"{wie} {t.Waar}: {m}"));

    // Every page by itself, each of its files, and those of the planted case.
    private static async Task<IReadOnlyList<string>> Adressen(Proefregio wereld, Merktekens merken)
    {
        var plek = await Voorstelproef.Plek(wereld);
        var zuid = await wereld.Lees(db => db.Eenheden.SingleAsync(e => e.Code == Proefvulling.Hoofdlocatie, Ct));
        var id = merken.Zoekvraag.Id;
        return
        [
            .. (await Handelaars.Alle(wereld.App))
                .Where(h => h.Wijze == "GET" && !h.Route.Contains('{', StringComparison.Ordinal))
                // An open connection that waits for changes has no end; whether the house is well says nothing of a case.
                .Where(h => !h.Route.Contains("live", StringComparison.Ordinal))
                .Where(h => !h.Route.Contains("gezond", StringComparison.Ordinal))
                .Select(h => $"/{h.Route.TrimStart('/')}{(h.Naam is null ? "" : $"?handler={h.Naam}")}"),
            $"/plaatsing/zoekvraag/{id}",
            $"/plaatsing/zoekvraag/{id}/feiten/persoon",
            $"/plaatsing/zoekvraag/{id}/plek/{plek}",
            $"/plaatsing/zoekvraag/{id}/voorstel",
            $"/plaatsing/eenheden/{zuid.Id}/passend",
            $"/portfolio/eenheden/{zuid.Id}",
            $"/portfolio/locaties/{zuid.LocatieId}",
        ];
    }

    private static async Task<List<(string Waar, string Tekst)>> Loop(Bezoeker bezoeker, IEnumerable<string> adressen)
    {
        var uit = new List<(string, string)>();
        foreach (var adres in adressen)
        {
            var pagina = await bezoeker.Open(adres);
            Assert.True((int)pagina.Status < 500, $"{adres}: {pagina.Status}");
            uit.Add((adres, pagina.Tekst + pagina.Naar + string.Join(' ', pagina.Koppen.Values)));
        }
        return uit;
    }

    private static async Task<Guid> Voorstel(Proefregio wereld, Merktekens merken)
    {
        var aanbod = await wereld.Lees(db =>
            db.Aanbod.Where(a => a.EigenaarId == Personen.Linde && a.Vrij == 2).Select(a => a.Id).SingleAsync(Ct)
        );
        var (voorstel, fout) = await Voorstelproef.Doe(wereld, Personen.ZbBrughuis, merken.Zoekvraag.Id, aanbod);
        Assert.Null(fout);
        return voorstel!.Id;
    }

    private static IEnumerable<(string Waar, string Tekst)> Bestanden(Proefregio wereld) =>
        from pad in Directory.EnumerateFiles(wereld.Map, "*", SearchOption.AllDirectories)
        // The store itself holds the case.
        where !Path.GetFileName(pad).Contains("sqlite", StringComparison.Ordinal)
        select (pad, pad + File.ReadAllText(pad));
}
