using System.Net;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Regiotafel.Portfolio.Eenheden;
using Regiotafel.Portfolio.Opslag;
using Regiotafel.Portfolio.Vasthoudingen;
using Regiotafel.Portfolio.Versheid;
using Regiotafel.Tests.Proef;

namespace Regiotafel.Tests.Batterij;

/// <summary>
/// A region of which a second one differs in nothing but numbers that a role may not know. Whatever that role opens must then
/// read the same in both.
/// </summary>
internal sealed partial class Zichtwereld(Proefregio wereld)
{
    private static readonly Financieringsbasis[] Wlz = [Financieringsbasis.WlzW];
    private static readonly Financieringsbasis[] Wmo = [Financieringsbasis.Wmo];
    private static readonly Financieringsbasis[] Beide = [Financieringsbasis.WlzB, Financieringsbasis.Wmo];

    /// <summary>Units that say yes, no and unknown with other numbers behind it, held places among them, and one that the Wmo pays.</summary>
    public static async Task VoorGemeente(Proefregio wereld, bool anders)
    {
        var nu = VasteTijd.Begin;
        await Zet(wereld, "EEN-0Z0001", "Veelhuis", Wlz, anders ? 613 : 419, nu);
        await Zet(wereld, "EEN-0Z0002", "Volhuis", Wlz, anders ? 1 : 0, nu);
        await Zet(wereld, "EEN-0Z0003", "Oudhuis", Wlz, anders ? 0 : 87, nu.AddDays(-30));
        await Zet(wereld, "EEN-0Z0004", "Beidehuis", Beide, anders ? 17 : 29, nu);
        await Zet(wereld, "EEN-0Z0005", "Onbekendhuis", [], anders ? 5 : 6, nu);
        await Zet(wereld, "EEN-0Z0006", "Wmohuis", Wmo, 3, nu);
        // What is written down along the way: a changed number, its confirmation, a line in the ledger and a hold.
        await Wijzig(wereld, "EEN-0Z0001", anders ? 611 : 417);
        await Houd(wereld, "EEN-0Z0001", anders ? 3 : 1);
        await Houd(wereld, "EEN-0Z0002", anders ? 1 : 0);
    }

    /// <summary>Two equal units of one provider with the free and held places at the one or at the other.</summary>
    public static async Task VoorAnalist(Proefregio wereld, bool anders)
    {
        await Zet(wereld, "EEN-0Z0001", "Noord", Wlz, anders ? 613 : 419, VasteTijd.Begin);
        await Zet(wereld, "EEN-0Z0002", "Zuid", Wlz, anders ? 419 : 613, VasteTijd.Begin);
        await Wijzig(wereld, "EEN-0Z0001", anders ? 611 : 417);
        await Wijzig(wereld, "EEN-0Z0002", anders ? 417 : 611);
        await Houd(wereld, anders ? "EEN-0Z0001" : "EEN-0Z0002", 2);
    }

    /// <summary>Every page and answer of this person, today and a day later looking back, with what may differ by itself left out.</summary>
    public async Task<Dictionary<string, string>> Alles(Persoon persoon)
    {
        var uit = new Dictionary<string, string>(StringComparer.Ordinal);
        await Lees(uit, await wereld.Als(persoon), [.. await Adressen(), "/portfolio?op=2026-11-01"]);
        wereld.Tijd.Verder(TimeSpan.FromDays(1));
        var later = await wereld.Als(persoon);
        await Lees(uit, later, ["/", "/portfolio?op=2026-11-02", "/portfolio/overleg?sinds=2026-11-02"]);
        return uit;
    }

    private static async Task Lees(Dictionary<string, string> uit, Bezoeker bezoeker, IEnumerable<string> adressen)
    {
        foreach (var adres in adressen)
        {
            var pagina = await bezoeker.Open(adres);
            if (pagina.Status == HttpStatusCode.OK)
            {
                var sleutel = Guids().Replace(adres, "");
                uit[uit.ContainsKey(sleutel) ? sleutel + " later" : sleutel] = Kaal(pagina);
            }
        }
    }

    private async Task<IEnumerable<string>> Adressen()
    {
        string[] vragen =
        [
            "/",
            "/portfolio",
            "/portfolio?sort=vrij",
            "/portfolio?sort=vrij&af=true",
            "/portfolio?sort=vast&af=true",
            "/portfolio?vrij=true",
            "/portfolio?betaald=wlzw",
            "/portfolio?q=noord",
            "/portfolio?q=oudhuis&vrij=true",
            "/portfolio?versheid=vers",
            "/portfolio/zoeken",
            "/portfolio/zoeken?fin=WlzW&pro=880",
            "/portfolio/zoeken?dat=2026-12-01&meer=true",
            "/portfolio/overleg",
            "/portfolio/overleg?scherm=groot&punt=2",
            "/portfolio/overleg?scherm=groot&punt=4",
            "/api/v1/aanbieders",
            "/api/v1/locaties?vrij=true",
            "/api/v1/eenheden?vrij=true",
            "/api/v1/aanbod",
            "/api/v1/aanbod?q=noord",
            "/api/v1/aanbod?vrij=true&betaald=wlzw",
        ];
        var paginas = Paginas.Patronen(wereld).Where(p => !p.Contains('{', StringComparison.Ordinal));
        return await wereld.Lees(async db =>
            vragen
                .Concat(paginas.Where(p => p.StartsWith("/portfolio", StringComparison.Ordinal)))
                .Concat([
                    $"/portfolio/locaties/{Proefvulling.Lindehof}#hof",
                    $"/portfolio/locaties/{Proefvulling.Lindezicht}#zicht",
                ])
                .Concat(
                    (
                        await db
                            .Eenheden.IgnoreAutoIncludes()
                            .Where(e => e.Regio == Personen.Regio)
                            .OrderBy(e => e.Code)
                            .ToListAsync()
                    ).Select(e => $"/portfolio/eenheden/{e.Id}#{e.Code}")
                )
                .Distinct(StringComparer.Ordinal)
                .ToList()
        );
    }

    /// <summary>The page as read, and what its links and marks tell; random ids and the counter of the region aside.</summary>
    private static string Kaal(Pagina pagina)
    {
        var links = pagina.Document.QuerySelectorAll("main [href], main [class], main [aria-label]");
        var merken = links.Select(l =>
            $"{l.GetAttribute("href")} {l.GetAttribute("class")} {l.GetAttribute("aria-label")}"
        );
        var tekst = pagina.Inhoud + string.Join('|', merken);
        return Teller().Replace(Guids().Replace(tekst, "#"), "stand");
    }

    // One second apart, so that the history has one order.
    private static Task Zet(
        Proefregio wereld,
        string code,
        string naam,
        Financieringsbasis[] bases,
        int vrij,
        DateTime bevestigd
    )
    {
        wereld.Tijd.Verder(TimeSpan.FromSeconds(1));
        return wereld.Schrijf(async sp =>
        {
            var db = sp.GetRequiredService<PortfolioDb>();
            var eenheid = Proefvulling.Eenheid(code, Proefvulling.Lindezicht, Personen.Linde, naam, 900, null, ["880"]);
            eenheid.Financiering.Clear();
            eenheid.Financiering.AddRange(
                bases.Select(b => new EenheidFinanciering
                {
                    EenheidId = eenheid.Id,
                    Basis = b,
                    Waarde = true,
                })
            );
            Proefvulling.Zet(db, eenheid, vrij, Zekerheid.Aangeboden, bevestigd);
            await db.Bewaar(CancellationToken.None);
        });
    }

    private static Task<Aanbod> Aanbod(IServiceProvider sp, string code) =>
        sp.GetRequiredService<PortfolioDb>()
            .Aanbod.AsNoTracking()
            .SingleAsync(a =>
                sp.GetRequiredService<PortfolioDb>().Eenheden.Any(e => e.Id == a.EenheidId && e.Code == code)
            );

    private static async Task Wijzig(Proefregio wereld, string code, int vrij)
    {
        var ct = TestContext.Current.CancellationToken;
        var weigering = await wereld.Doe(
            Personen.ZbLinde,
            async sp =>
            {
                var aanbod = await Aanbod(sp, code);
                var bevestigen = sp.GetRequiredService<AanbodBevestigen>();
                return await bevestigen.Voer(aanbod.Id, vrij, aanbod.Versie, Wijze.Scherm, ct);
            },
            ct
        );
        Assert.Null(weigering);
    }

    private static async Task Houd(Proefregio wereld, string code, int keren)
    {
        var ct = TestContext.Current.CancellationToken;
        for (var i = 0; i < keren; i++)
        {
            var uitkomst = await wereld.Doe(
                Personen.Zk,
                async sp =>
                    await sp.GetRequiredService<Vasthouden>()
                        .Voer((await Aanbod(sp, code)).Id, Guid.NewGuid(), tot: null, ct),
                ct
            );
            Assert.Null(uitkomst.Weigering);
        }
    }

    [GeneratedRegex("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")]
    private static partial Regex Guids();

    [GeneratedRegex("\"stand\":[0-9]+")]
    private static partial Regex Teller();
}
