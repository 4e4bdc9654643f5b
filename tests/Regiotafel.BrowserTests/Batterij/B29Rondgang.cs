using AngleSharp.Html.Parser;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Regiotafel.BrowserTests.Proef;
using Regiotafel.Portfolio.Eenheden;
using Regiotafel.Portfolio.Opslag;
using Regiotafel.Tests.Batterij;
using Regiotafel.Tests.Plaatsing.Voorstellen;
using Regiotafel.Tests.Proef;

namespace Regiotafel.BrowserTests.Batterij;

/// <summary>
/// Every page of every role that shows something of its own. Two roles that get the same page see the same below the header; the
/// header of each is looked at on the pages that are its own.
/// </summary>
internal static class B29Rondgang
{
    /// <summary>Looks at every page of a system with figures in it.</summary>
    public static async Task Draai(Browser browser, bool donker, Func<Batterijproef, IPage, string, Task> bekijk)
    {
        await using var wereld = await Gevuldewereld.Start(browser);
        await Batterijproef.Draai(
            "B29",
            zaad: 29,
            proef => Loop(wereld, donker, (venster, adres) => bekijk(proef, venster, adres))
        );
    }

    private static async Task Loop(Browserwereld wereld, bool donker, Func<IPage, string, Task> bekijk)
    {
        var gezien = new HashSet<string>(StringComparer.Ordinal);
        var bij = await Verborgen(wereld.Regio);
        foreach (var persoon in new[] { Personen.ZbLinde, Personen.Bp, Personen.Zk, Personen.Lb, Personen.Po })
        {
            var venster = await wereld.Als(persoon, new Vensterkeus(Donker: donker));
            foreach (var adres in (await Paginas.Adressen(wereld.Regio, persoon)).Concat(bij))
            {
                // A download has no page to look at; a page that is not for this role is looked at as another.
                var vooraf = await venster.APIRequest.GetAsync(wereld.Adres + adres);
                if (
                    vooraf.Status == 200
                    && vooraf.Headers["content-type"].StartsWith("text/html", StringComparison.Ordinal)
                    && gezien.Add(await Eigen(vooraf))
                )
                {
                    await bekijk(venster, adres);
                }
            }
        }
    }

    // A case, a pair and a proposal for a place of another, with a condition that its reader may not know.
    private static async Task<IReadOnlyList<string>> Verborgen(Proefregio wereld)
    {
        await wereld.Schrijf(async sp =>
        {
            var db = sp.GetRequiredService<PortfolioDb>();
            var eenheid = await db.Eenheden.SingleAsync(e => e.Code == Proefvulling.Hoofdlocatie);
            eenheid.Feiten.Add(
                new EenheidFeit
                {
                    EenheidId = eenheid.Id,
                    Soort = FeitSoort.Contraindicatie,
                    Code = "agressie",
                    Waarde = FeitWaarde.SluitUit,
                    Bron = FeitBron.Invoer,
                    Datum = new DateOnly(2026, 11, 2),
                    Zichtbaar = Zichtbaar.AlleenToets,
                }
            );
            await db.Bewaar(CancellationToken.None);
        });
        var (zoekvraag, voorstel) = await Voorstelproef.Nieuw(wereld);
        var blad = $"/plaatsing/zoekvraag/{zoekvraag.Id}";
        return [blad, $"{blad}/plek/{voorstel.AanbodId}", $"/plaatsing/voorstellen/{voorstel.Id}"];
    }

    // What the page shows, without the keys that its forms carry.
    private static async Task<string> Eigen(IAPIResponse antwoord)
    {
        var document = await new HtmlParser().ParseDocumentAsync(await antwoord.TextAsync());
        foreach (var sleutel in document.QuerySelectorAll("input[type=hidden]"))
        {
            sleutel.Remove();
        }
        return document.QuerySelector("main")?.OuterHtml ?? document.Body!.OuterHtml;
    }
}
