using System.Diagnostics;
using System.Net;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Regiotafel.Tests.Proef;

namespace Regiotafel.Tests.Portfolio.Register;

/// <summary>The register page as it is kept in memory: never older than the store, never of somebody else.</summary>
public sealed partial class OverzichtGeheugenTests
{
    [Theory, OpElkeMotor]
    public async Task Een_pagina_uit_het_geheugen_is_dezelfde_met_verse_sleutels_en_werkt(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var zb = await wereld.Als(Personen.ZbBrughuis);
        using var gemaakt = Handelingen.Van(wereld);

        var eerste = await zb.Open("/portfolio");
        wereld.Tijd.Verder(TimeSpan.FromSeconds(30));
        var tweede = await zb.Open("/portfolio");

        Assert.Equal(1, gemaakt.Aantal);
        Assert.Equal(Eigen().Replace(eerste.Tekst, ""), Eigen().Replace(tweede.Tekst, ""));
        Assert.Equal(eerste.Koppen["Content-Type"], tweede.Koppen["Content-Type"]);
        Assert.Contains("no-store", tweede.Koppen["Cache-Control"], StringComparison.Ordinal);
        List<string> sleutels = [.. Waarden(eerste, "Verzoeksleutel"), .. Waarden(tweede, "Verzoeksleutel")];
        Assert.Equal(sleutels.Count, sleutels.Distinct(StringComparer.Ordinal).Count());
        Assert.All(sleutels, s => Assert.True(Guid.TryParse(s, out _), s));
        Assert.Equal(Echtheid(eerste), Echtheid(tweede));
        var klein = await zb.Vraag(
            new HttpRequestMessage(HttpMethod.Get, "/portfolio") { Headers = { { "Accept-Encoding", "gzip, br" } } }
        );
        Assert.Equal(1, gemaakt.Aantal);
        Assert.Equal("gzip", klein.Koppen["Content-Encoding"]);
        Assert.Equal("Accept-Encoding", klein.Koppen["Vary"]);
        Assert.Equal(Eigen().Replace(eerste.Tekst, ""), Eigen().Replace(klein.Tekst, ""));
        Assert.Empty(Waarden(klein, "Verzoeksleutel").Intersect(sleutels, StringComparer.Ordinal));

        var gelukt = await zb.Verstuur(tweede.Formulier("handler=Vrij"), null, ("vrij", "3"));
        Assert.Equal(HttpStatusCode.Redirect, gelukt.Status);
        Assert.Equal(3, await Vrij(wereld, Personen.Brughuis));
        // The same form once more is the same request; that of the first page is another one, on a row that has changed.
        Assert.Equal(
            HttpStatusCode.Redirect,
            (await zb.Verstuur(tweede.Formulier("handler=Vrij"), null, ("vrij", "3"))).Status
        );
        Assert.Equal(
            HttpStatusCode.Conflict,
            (await zb.Verstuur(eerste.Formulier("handler=Vrij"), null, ("vrij", "2"))).Status
        );
    }

    [Theory, OpElkeMotor]
    public async Task Wie_leest_ziet_elke_wijziging_meteen_ook_van_een_andere_knoop(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        await using var knoop = await wereld.TweedeHuis();
        var lezer = await wereld.Als(Personen.ZbLinde);
        var ander = await wereld.Als(Personen.ZbBrughuis, knoop);
        var aanbod = await wereld.Lees(db => db.Aanbod.SingleAsync(a => a.EigenaarId == Personen.Brughuis));

        foreach (var vrij in new[] { "3", "2", "4" })
        {
            var formulier = (await ander.Open("/portfolio")).Formulier("handler=Vrij");
            Assert.Equal(HttpStatusCode.Redirect, (await ander.Verstuur(formulier, null, ("vrij", vrij))).Status);
            await lezer.Open("/portfolio");
            Assert.Equal(vrij, VrijInRij(await lezer.Open("/portfolio"), aanbod.Id));
        }
    }

    [Theory, OpElkeMotor]
    public async Task Een_vasthouding_die_afloopt_en_de_minuut_maken_de_pagina_opnieuw(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var zb = await wereld.Als(Personen.ZbLinde);
        var aanbod = await wereld.Lees(db => db.Aanbod.SingleAsync(a => a.EigenaarId == Personen.Brughuis));
        var formulier = (await zb.Open($"/portfolio/aanbod/{aanbod.Id}/vasthouden")).Formulier("Tot");
        await zb.Verstuur(formulier, null);
        var tot = await wereld.Lees(db => db.Vasthoudingen.Select(v => v.Tot).SingleAsync());
        await zb.Open("/portfolio");
        // The hold ends 20 seconds after this, in the middle of a minute.
        wereld.Tijd.Zet(tot.AddSeconds(-20));
        zb = await wereld.Als(Personen.ZbLinde);
        using var gemaakt = Handelingen.Van(wereld);

        Assert.Equal("1", await Vast());
        wereld.Tijd.Verder(TimeSpan.FromSeconds(19));
        Assert.Equal("1", await Vast());
        Assert.Equal(1, gemaakt.Aantal);
        wereld.Tijd.Verder(TimeSpan.FromSeconds(1));
        Assert.Equal("0", await Vast());
        Assert.Equal(2, gemaakt.Aantal);
        wereld.Tijd.Verder(TimeSpan.FromMinutes(1));
        var later = await zb.Open("/portfolio");
        Assert.Equal(3, gemaakt.Aantal);
        Assert.Contains(
            $"{Regiotafel.Kern.Klok.Lokaal(tot.AddMinutes(1)):H.mm} uur",
            later.Inhoud,
            StringComparison.Ordinal
        );

        async Task<string> Vast() =>
            (await zb.Open("/portfolio")).Document.QuerySelectorAll("tfoot td")[2].TextContent.Trim();
    }

    [Theory, OpElkeMotor]
    public async Task Ieder_krijgt_de_eigen_pagina_en_na_afmelden_niets(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        Persoon[] lezers = [Personen.ZbLinde, Personen.ZbBrughuis, Personen.Zk, Personen.Gm];
        var bezoekers = new List<Bezoeker>();
        foreach (var lezer in lezers)
        {
            bezoekers.Add(await wereld.Als(lezer));
        }

        foreach (var _ in new[] { 1, 2 })
        {
            foreach (var (lezer, bezoeker) in lezers.Zip(bezoekers))
            {
                var pagina = await bezoeker.Open("/portfolio");
                Assert.Contains(
                    lezer.Naam,
                    pagina.Document.QuerySelector("header")!.TextContent,
                    StringComparison.Ordinal
                );
                Assert.All(
                    lezers.Where(l => l != lezer),
                    l => Assert.DoesNotContain(l.Naam, pagina.Tekst, StringComparison.Ordinal)
                );
                var eigen = lezer == Personen.ZbLinde || lezer == Personen.ZbBrughuis;
                Assert.Equal(eigen, pagina.Tekst.Contains("handler=Vrij", StringComparison.Ordinal));
            }
        }

        var kopie = bezoekers[0].Kopie(wereld.App);
        var afmelden = (await bezoekers[0].Open("/portfolio")).Formulier("/afmelden");
        await bezoekers[0].Verstuur(afmelden, null);
        var na = await kopie.Open("/portfolio");
        Assert.Equal(HttpStatusCode.Redirect, na.Status);
        Assert.StartsWith("/aanmelden", na.Naar, StringComparison.Ordinal);
    }

    [Theory, OpElkeMotor]
    public async Task Een_melding_en_een_geweigerd_formulier_worden_niet_onthouden(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var zb = await wereld.Als(Personen.ZbBrughuis);
        var pagina = await zb.Open("/portfolio");

        var geweigerd = await zb.Verstuur(pagina.Formulier("handler=Vrij"), null, ("vrij", "14"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, geweigerd.Status);
        Assert.DoesNotContain("14 is meer", (await zb.Open("/portfolio")).Tekst, StringComparison.Ordinal);

        await zb.Verstuur(pagina.Formulier("handler=Vrij"), null, ("vrij", "3"));
        Assert.Contains("Opgeslagen en bevestigd.", (await zb.Open("/portfolio")).Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain(
            "Opgeslagen en bevestigd.",
            (await zb.Open("/portfolio")).Tekst,
            StringComparison.Ordinal
        );
    }

    private static IEnumerable<string> Waarden(Pagina pagina, string veld) =>
        pagina.Document.QuerySelectorAll($"input[name={veld}]").Select(e => e.GetAttribute("value")!);

    // One token for all forms of a page.
    private static string Echtheid(Pagina pagina) =>
        Assert.Single(Waarden(pagina, "__RequestVerificationToken").Distinct(StringComparer.Ordinal));

    private static string VrijInRij(Pagina pagina, Guid aanbod) =>
        pagina.Document.QuerySelectorAll($"#aanbod-{aanbod} td")[3].TextContent.Trim();

    private static Task<int> Vrij(Proefregio wereld, Guid aanbieder) =>
        wereld.Lees(db => db.Aanbod.Where(a => a.EigenaarId == aanbieder).Select(a => a.Vrij).SingleAsync());

    [GeneratedRegex("name=\"Verzoeksleutel\"[^>]*>")]
    private static partial Regex Eigen();

    /// <summary>Counts how often a page handler ran: a page from memory runs none.</summary>
    private sealed class Handelingen : IObserver<KeyValuePair<string, object?>>, IDisposable
    {
        private readonly IDisposable luister;

        private Handelingen(DiagnosticListener bron) => luister = bron.Subscribe(this);

        public int Aantal { get; private set; }

        public static Handelingen Van(Proefregio wereld) =>
            new(wereld.App.Services.GetRequiredService<DiagnosticListener>());

        public void OnNext(KeyValuePair<string, object?> value) =>
            Aantal += value.Key == "Microsoft.AspNetCore.Mvc.BeforeHandlerMethod" ? 1 : 0;

        public void OnCompleted() { }

        public void OnError(Exception error) { }

        public void Dispose() => luister.Dispose();
    }
}
