using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Regiotafel.Cijfers.Deur;
using Regiotafel.Kern;
using Regiotafel.Kern.Codelijsten;
using Regiotafel.Portfolio.Opslag;
using Regiotafel.Regioplan.Beeld;
using Regiotafel.Regioplan.Cijfers;
using Regiotafel.Regioplan.Sjablonen;
using Regiotafel.Tests.Cijfers.Leveringen;
using Regiotafel.Tests.Kennisbank.Netwerksessies;
using Regiotafel.Tests.Plaatsing.Doorstroom;
using Regiotafel.Tests.Plaatsing.Inlezen;
using Regiotafel.Tests.Plaatsing.Tafel;
using Regiotafel.Tests.Plaatsing.Voorstellen;
using Regiotafel.Tests.Plaatsing.Zoekvragen;
using Regiotafel.Tests.Plannen.Projecten;
using Regiotafel.Tests.Regioplan;

namespace Regiotafel.Tests.Proef;

/// <summary>Every page of every room with an address that exists in the fixed region: new pages join by themselves.</summary>
internal static partial class Paginas
{
    /// <summary>A table of the first uitgave, where there is one.</summary>
    private const string Cijfer = "klantenratio";

    /// <summary>The route patterns of all pages, error pages aside.</summary>
    public static IReadOnlyList<string> Patronen(Proefregio wereld) =>
        [
            .. wereld
                .App.Services.GetServices<EndpointDataSource>()
                .SelectMany(b => b.Endpoints)
                .OfType<RouteEndpoint>()
                .Where(e =>
                    e.Metadata.GetMetadata<CompiledPageActionDescriptor>() is not null
                    || e.Metadata.GetMetadata<PageActionDescriptor>() is not null
                )
                .Select(e => "/" + e.RoutePattern.RawText!.TrimStart('/'))
                .Where(p => !p.StartsWith("/fout/", StringComparison.Ordinal))
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal),
        ];

    /// <summary>One address per page, with ids of things that this person may know of.</summary>
    public static async Task<IReadOnlyList<string>> Adressen(Proefregio wereld, Persoon persoon)
    {
        var ids = await Ids(wereld, persoon);
        return [.. Patronen(wereld).SelectMany(p => Vul(p, ids)), .. await Leesbladen(wereld)];
    }

    // A code and a second region follow from the figures that are open.
    private static async Task<IEnumerable<string>> Leesbladen(Proefregio wereld)
    {
        await using var scope = wereld.In();
        var regio = Zorgkantoorregio.VanSlug(Planproef.Slug)!;
        var cijfers = await scope
            .ServiceProvider.GetRequiredService<Plancijferlezer>()
            .Nieuwste(regio, Sjabloon.Van(Planproef.Editie)!, CancellationToken.None);
        if (cijfers.Bron(Cijfer) is not { } bron)
        {
            return [];
        }
        var vergelijk = $"/regioplan/{Planproef.Slug}/vergelijk";
        return
        [
            Plancijfer.Van(bron.Laatste()!, bron.Uitgave).Adres(regio),
            .. bron
                .Regios.Where(r => r != regio.Code)
                .Take(1)
                .Select(r =>
                    $"{vergelijk}?met={Zorgkantoorregio.Van(r, Klok.Datum(bron.Uitgave.Op))!.Slug}&editie={Planproef.Editie}"
                ),
        ];
    }

    private static async Task<Dictionary<string, Guid>> Ids(Proefregio wereld, Persoon persoon)
    {
        var (eigenaar, regio) =
            persoon.Rollen[0] == Regiotafel.Kern.Rol.Zorgbemiddelaar
                ? (persoon.OrganisatieId, persoon.Regio)
                : (Personen.Linde, Personen.Regio);
        var ids = await wereld.Lees(db => Ids(db, eigenaar), regio);
        ids["zoekvraag"] = await Zoekvraagproef.Eerste(wereld, eigenaar, regio);
        ids["inzage"] = ids["zoekvraag"];
        ids["inlezen"] = (await Wachtlijstproef.Een(wereld, Personen.Zk)).Id;
        if (regio == Personen.Regio)
        {
            (ids["beheer"], ids["tafel"], ids["kaart"]) = await Tafelproef.Eerste(wereld);
        }
        await Planproef.Zeker(wereld);
        ids["projecten"] = (await Projectproef.Zet(wereld, Projectproef.Los("Proef", regio))).Id;
        ids["sessies"] = (await Sessieproef.Zet(wereld, Sessieproef.Los("Proef", regio))).Id;
        ids["punten"] = (await Sessieproef.Punt(wereld, regio)).Id;
        ids["ketens"] = await Ketenproef.Eerste(wereld, ids["zoekvraag"], regio);
        ids["voorstellen"] = await Voorstelproef.Eerste(wereld, ids["zoekvraag"], regio);
        if (
            await Leveringproef.Lees(wereld, db => db.Leveringen.OrderBy(l => l.Id).FirstOrDefaultAsync()) is { } eerste
        )
        {
            ids["leveringen"] = eerste.Id;
        }
        if (
            await Leveringproef.Lees(wereld, db => db.Openbaar.OrderBy(u => u.Editie).FirstOrDefaultAsync()) is { } open
        )
        {
            ids["uitgaven"] = open.Id;
        }
        if (
            await Leveringproef.Lees(
                wereld,
                db => db.Uitgaven.OrderByDescending(u => u.Doelgroep == Doelgroep.Regiotafel).FirstOrDefaultAsync()
            ) is
            { } voorRegio
        )
        {
            ids["regiotafel"] = voorRegio.Id;
        }
        return ids;
    }

    private static async Task<Dictionary<string, Guid>> Ids(PortfolioDb db, Guid eigenaar) =>
        new(StringComparer.Ordinal)
        {
            ["locaties"] = await db
                .Locaties.Where(l => l.EigenaarId == eigenaar)
                .OrderBy(l => l.Code)
                .Select(l => l.Id)
                .FirstAsync(),
            ["eenheden"] = await db
                .Eenheden.IgnoreAutoIncludes()
                .Where(e => e.EigenaarId == eigenaar)
                .OrderBy(e => e.Code)
                .Select(e => e.Id)
                .FirstAsync(),
            ["aanbod"] = await db
                .Aanbod.Where(a => a.EigenaarId == eigenaar)
                .OrderByDescending(a => a.Vrij)
                .Select(a => a.Id)
                .FirstAsync(),
        };

    /// <summary>The address of the first part of a form in parts.</summary>
    public static string MetDeel(string patroon) => patroon.Replace("{deel}", "indicatie", StringComparison.Ordinal);

    private static IEnumerable<string> Vul(string patroon, Dictionary<string, Guid> ids)
    {
        if (!patroon.Contains('{', StringComparison.Ordinal))
        {
            return [patroon];
        }
        if (patroon is "/monitor/paneel/{code}" or "/monitor/inbedden/{code}")
        {
            return [Id().Replace(patroon, "nettogroei")];
        }
        if (Planproef.Vul(patroon, Planproef.Slug) is { } plan)
        {
            return [plan];
        }
        if (patroon.Contains("{regio}", StringComparison.Ordinal))
        {
            return Leespad(patroon, ids.ContainsKey("uitgaven"));
        }
        if (patroon.StartsWith("/monitor/{", StringComparison.Ordinal))
        {
            return [Id().Replace(patroon.Replace("{code}", "instroom", StringComparison.Ordinal), Personen.Regio)];
        }
        patroon = MetDeel(patroon).Replace("{aanbod:guid}", ids["aanbod"].ToString(), StringComparison.Ordinal);
        var soort = ids.Keys.FirstOrDefault(k => patroon.Contains($"/{k}/{{", StringComparison.Ordinal));
        return soort is null
            ? []
            : [Id().Replace(patroon.Replace("{indicator}", Cijfer, StringComparison.Ordinal), ids[soort].ToString())];
    }

    // The region of the tests and an edition of which a printed plan ships. The plan itself needs figures; a code or a version of it is
    // not guessed (Leesbladen).
    private static IEnumerable<string> Leespad(string patroon, bool metCijfers) =>
        (patroon == "/regioplan/{regio}/{editie}" && !metCijfers)
        || patroon.Contains("{code}")
        || patroon.Contains("{versie")
            ? []
            :
            [
                patroon
                    .Replace("{regio}", Planproef.Slug, StringComparison.Ordinal)
                    .Replace("{editie}", Planproef.Editie, StringComparison.Ordinal),
            ];

    [GeneratedRegex(@"\{[^}]+\}")]
    private static partial Regex Id();
}
