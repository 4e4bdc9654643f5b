using System.Collections.Concurrent;
using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Regiotafel.Portfolio.Eenheden;
using Regiotafel.Portfolio.Opslag;
using Regiotafel.Tests.Proef;

namespace Regiotafel.Tests.Batterij;

/// <summary>A process that ends without warning under eight writers loses no change that it had acknowledged.</summary>
public sealed class UitvalTests
{
    private const int Schrijvers = 8;
    private const int Rondes = 5;

    /// <summary>Acknowledged changes in a round before the process is ended.</summary>
    private const int PerRonde = 24;

    [Theory, OpElkeMotor]
    public async Task Wat_bevestigd_is_overleeft_een_plotseling_einde(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var aanbod = await MaakAanbod(wereld);
        await Batterijproef.Draai(
            "UITVAL",
            zaad: 8,
            async proef =>
            {
                for (var ronde = 1; ronde <= Rondes; ronde++)
                {
                    await Ronde(proef, wereld, aanbod, ronde);
                }
            }
        );
    }

    private static async Task Ronde(Batterijproef proef, Proefregio wereld, IReadOnlyList<Guid> aanbod, int ronde)
    {
        var ct = TestContext.Current.CancellationToken;
        var bevestigd = new ConcurrentDictionary<Guid, int>();
        var (verstuurd, genoeg, aantal) = (new ConcurrentDictionary<Guid, int>(), new TaskCompletionSource(), 0);
        await using (var kind = await Kindproces.Start(wereld.Motor, wereld.Map, ct))
        {
            var klaar = aanbod
                .Select(id =>
                    Schrijf(
                        kind.Adres,
                        id,
                        ronde * 1000,
                        verstuurd,
                        waarde =>
                        {
                            bevestigd[id] = waarde;
                            if (Interlocked.Increment(ref aantal) == PerRonde)
                            {
                                genoeg.SetResult();
                            }
                        }
                    )
                )
                .ToList();
            // Writers that all stop early would otherwise leave this waiting.
            await await Task.WhenAny(genoeg.Task, Task.WhenAll(klaar)).WaitAsync(ct);
            Assert.True(genoeg.Task.IsCompleted, "The writers stopped before there was enough to judge.");
            await kind.Dood();
            await Task.WhenAll(klaar);
        }
        foreach (var id in aanbod.Where(bevestigd.ContainsKey))
        {
            var vrij = await wereld.Lees(db => db.Aanbod.Where(a => a.Id == id).Select(a => a.Vrij).SingleAsync());
            proef.Tel(
                "bevestigd en bewaard",
                vrij == bevestigd[id] || vrij == verstuurd[id],
                () => $"round {ronde}: acknowledged {bevestigd[id]}, last sent {verstuurd[id]}, stored {vrij}"
            );
            var (stand, boek) = await wereld.Lees(async db =>
                (vrij, await db.Plaatsboek.Where(b => b.AanbodId == id).SumAsync(b => b.VrijErbij))
            );
            proef.Tel("geheel of niet", stand == boek, () => $"row {stand}, ledger {boek}");
        }
    }

    /// <summary>Writes rising numbers until the process is gone; each answer with a redirect is an acknowledgement.</summary>
    private static async Task Schrijf(
        Uri adres,
        Guid id,
        int begin,
        ConcurrentDictionary<Guid, int> verstuurd,
        Action<int> bevestig
    )
    {
        using var greep = new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() };
        using var client = new HttpClient(greep) { BaseAddress = adres };
        try
        {
            await MeldAan(client);
            for (var waarde = begin; ; waarde++)
            {
                var formulier = (await Open(client, "/portfolio?mijn=true&aantal=0")).Forms.First(f =>
                    f.OuterHtml.Contains("handler=Vrij", StringComparison.Ordinal)
                    && f.OuterHtml.Contains(id.ToString(), StringComparison.Ordinal)
                );
                verstuurd[id] = waarde;
                using var antwoord = await Post(
                    client,
                    formulier,
                    ("vrij", waarde.ToString(System.Globalization.CultureInfo.InvariantCulture))
                );
                if (antwoord.StatusCode == HttpStatusCode.Redirect)
                {
                    bevestig(waarde);
                }
            }
        }
        catch (HttpRequestException)
        {
            // The process is gone: that is the end of the round.
        }
        catch (IOException)
        {
            // Gone in the middle of an answer.
        }
    }

    private static async Task MeldAan(HttpClient client)
    {
        var pagina = await Open(client, "/aanmelden");
        var formulier = pagina
            .QuerySelectorAll("li")
            .First(l => l.TextContent.Contains(Personen.ZbLinde.Naam + ":", StringComparison.Ordinal))
            .QuerySelector("form");
        using var antwoord = await Post(client, (IHtmlFormElement)formulier!);
        Assert.Equal(HttpStatusCode.Redirect, antwoord.StatusCode);
    }

    private static async Task<IHtmlDocument> Open(HttpClient client, string adres) =>
        await new HtmlParser().ParseDocumentAsync(await client.GetStringAsync(new Uri(adres, UriKind.Relative)));

    private static async Task<HttpResponseMessage> Post(
        HttpClient client,
        IHtmlFormElement formulier,
        params (string Veld, string Waarde)[] anders
    )
    {
        var velden = Bezoeker.Velden(formulier).Where(v => !anders.Any(a => a.Veld == v.Veld)).Concat(anders);
        using var inhoud = new FormUrlEncodedContent(velden.Select(v => KeyValuePair.Create(v.Veld, v.Waarde)));
        return await client.PostAsync(new Uri(formulier.GetAttribute("action")!, UriKind.Relative), inhoud);
    }

    private static async Task<List<Guid>> MaakAanbod(Proefregio wereld)
    {
        var ids = new List<Guid>();
        await wereld.Schrijf(async sp =>
        {
            var db = sp.GetRequiredService<PortfolioDb>();
            for (var i = 0; i < Schrijvers; i++)
            {
                var eenheid = Proefvulling.Eenheid(
                    $"EEN-8{i:00000}",
                    Proefvulling.Lindehof,
                    Personen.Linde,
                    $"Schrijver {i}",
                    9999,
                    null,
                    ["880"]
                );
                ids.Add(Proefvulling.Zet(db, eenheid, 0, Zekerheid.Aangeboden, VasteTijd.Begin));
            }
            await db.Bewaar(CancellationToken.None);
        });
        return ids;
    }
}
