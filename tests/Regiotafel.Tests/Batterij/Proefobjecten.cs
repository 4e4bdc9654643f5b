using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Regiotafel.Cijfers.Leveringen;
using Regiotafel.Cijfers.Opslag;
using Regiotafel.Cijfers.Uitgaven;
using Regiotafel.Kern;
using Regiotafel.Kern.Poort;
using Regiotafel.Tests.Kennisbank.Netwerksessies;
using Regiotafel.Tests.Plaatsing.Doorstroom;
using Regiotafel.Tests.Plaatsing.Inlezen;
using Regiotafel.Tests.Plaatsing.Instellingen;
using Regiotafel.Tests.Plaatsing.Ontheffingen;
using Regiotafel.Tests.Plaatsing.Tafel;
using Regiotafel.Tests.Plaatsing.Voorstellen;
using Regiotafel.Tests.Plaatsing.Zoekopdrachten;
using Regiotafel.Tests.Plaatsing.Zoekvragen;
using Regiotafel.Tests.Plannen.Projecten;
using Regiotafel.Tests.Proef;
using Regiotafel.Tests.Regioplan;
using Regiotafel.Toegang.Accounts;
using Regiotafel.Toegang.Opslag;

namespace Regiotafel.Tests.Batterij;

/// <summary>For each kind of object one of the own organisation, of another and of another region, to ask for by id.</summary>
internal sealed class Proefobjecten
{
    public static readonly Proefobject Onbekend = new("onbekend", Guid.NewGuid(), Guid.Empty, "", Bekend: false);

    private readonly Proefregio wereld;
    private readonly Dictionary<string, List<Proefobject>> perSoort = new(StringComparer.Ordinal);

    private Proefobjecten(Proefregio wereld) => (this.wereld, Portfolio) = (wereld, new Portfolioobjecten(wereld));

    public Portfolioobjecten Portfolio { get; }

    public static async Task<Proefobjecten> Maak(Proefregio wereld)
    {
        var uit = new Proefobjecten(wereld);
        await wereld.Schrijf(VoegAccounts);
        await uit.Portfolio.Maak();
        await uit.VoegLeveringen();
        var zoekvragen = await Zoekvraagproef.Maak(wereld);
        uit.Zet("zoekvraag", zoekvragen);
        uit.Zet("ontheffing", await Ontheffingproef.Maak(wereld, zoekvragen));
        uit.Zet("norm", await Normproef.Maak(wereld));
        uit.Zet("wachtlijst", await Wachtlijstproef.Maak(wereld));
        uit.Zet("voorstel", await Voorstelproef.Maak(wereld, zoekvragen));
        uit.Zet("zoekopdracht", await Zoekopdrachtproef.Maak(wereld, zoekvragen));
        uit.Zet("tafel", await Tafelproef.PerRegio(wereld));
        uit.Zet("keten", await Ketenproef.Los(wereld, zoekvragen));
        uit.perSoort["regioplan"] = [.. await Planproef.PerRegio(wereld)];
        uit.Zet("project", await Projectproef.PerRegio(wereld));
        uit.Zet("sessie", await Sessieproef.PerRegio(wereld));
        uit.Zet("punt", await Sessieproef.PuntPerRegio(wereld));
        await using var scope = wereld.In();
        var toegang = scope.ServiceProvider.GetRequiredService<ToegangDb>();
        uit.Zet("gebruiker", await toegang.Gebruikers.Where(g => g.Naam == "Doel").ToListAsync());
        uit.Zet("rolbinding", await toegang.Rolbindingen.Where(r => r.Rol == Rol.Clientondersteuner).ToListAsync());
        return uit;
    }

    /// <summary>What to ask a handler for: a handler without an id is asked once.</summary>
    public async Task<IReadOnlyList<Proefobject>> Voor(Handelaar h) =>
        h.Route.Contains("cijfers/leveringen/{", StringComparison.Ordinal) ? [.. perSoort["levering"], Onbekend]
        : h.Route.Contains("cijfers/uitgaven/{", StringComparison.Ordinal) ? [.. perSoort["aanvraag"], Onbekend]
        : h.Route.Contains("plaatsing/zoekvraag/{", StringComparison.Ordinal)
        || h.Route.Contains("plaatsing/inzage/{", StringComparison.Ordinal)
            ? [.. perSoort["zoekvraag"], Onbekend]
        : h.Route.Contains("plannen/projecten/{", StringComparison.Ordinal) ? [.. perSoort["project"], Onbekend]
        : h.Route.Contains("kennisbank/sessies/{", StringComparison.Ordinal) ? [.. perSoort["sessie"], Onbekend]
        : h.Route.Contains("kennisbank/punten/{", StringComparison.Ordinal) ? [.. perSoort["punt"], Onbekend]
        : h.Route.Contains("plaatsing/zoekvraag/{", StringComparison.Ordinal) ? [.. perSoort["zoekvraag"], Onbekend]
        : h.Route.Contains("plaatsing/tafel/", StringComparison.Ordinal)
        && h.Route.Contains('{', StringComparison.Ordinal)
            ? [.. perSoort["tafel"], Onbekend]
        : h.Route.Contains("plaatsing/voorstellen/{", StringComparison.Ordinal) ? [.. perSoort["voorstel"], Onbekend]
        : h.Route.Contains("wachtlijst/inlezen/{", StringComparison.Ordinal) ? [.. perSoort["wachtlijst"], Onbekend]
        : h.Route.Contains("plaatsing/ketens/{", StringComparison.Ordinal) ? [.. perSoort["keten"], Onbekend]
        : h.Route.Contains("cijfers/regiotafel/{", StringComparison.Ordinal) ? [.. perSoort["uitgave"], Onbekend]
        : Planproef.Vul("/" + h.Route.Trim('/'), "") is not null ? [.. perSoort["regioplan"], Onbekend]
        : Soort(h) is { } soort && perSoort.TryGetValue(soort, out var lijst) ? [.. lijst, Onbekend]
        : [.. await Portfolio.Voor(h), Onbekend];

    /// <summary>Objects of this region in a state, for a handler that asks for one.</summary>
    public async Task<IReadOnlyList<Proefobject>> InStaat(Handelaar h, string staat, Persoon persoon) =>
        h.Route.Contains("plaatsing/voorstellen/{", StringComparison.Ordinal) ? await Voorstellen(h, staat, persoon)
        : h.Route.StartsWith("plaatsing", StringComparison.Ordinal) ? []
        : await Portfolio.InStaat(h, staat);

    // A proposal between the two organisations, real, so that its place is held: to this person for what the receiver answers, from
    // this person for everything else.
    private async Task<IReadOnlyList<Proefobject>> Voorstellen(Handelaar h, string staat, Persoon persoon)
    {
        Persoon[] kanten = [Personen.ZbLinde, Personen.ZbBrughuis];
        if (kanten.FirstOrDefault(p => p.OrganisatieId == persoon.OrganisatieId) is not { } zelf)
        {
            return [];
        }
        var ander = kanten.First(p => p != zelf);
        var (zender, ontvanger) = h.Handeling == "voorstel.beantwoorden" ? (ander, zelf) : (zelf, ander);
        var plek = await Portfolio.Vrij(ontvanger.OrganisatieId);
        var id = await Voorstelproef.InStaat(wereld, zender, plek, staat);
        return
        [
            new Proefobject("voorstel", id, ontvanger.OrganisatieId, persoon.Regio, Bekend: true)
            {
                AndereKant = zender.OrganisatieId,
                Staat = staat,
            },
        ];
    }

    public Task Beeindig(Persoon persoon) =>
        wereld.Schrijf(async sp =>
        {
            var db = sp.GetRequiredService<ToegangDb>();
            var zoekmail = Gebruiker.Zoek(persoon.Mail);
            var id = await db.Gebruikers.Where(g => g.Zoekmail == zoekmail).Select(g => g.Id).SingleAsync();
            foreach (var rol in await db.Rolbindingen.Where(r => r.GebruikerId == id).ToListAsync())
            {
                rol.Beeindig(wereld.Tijd.GetUtcNow().UtcDateTime);
            }
            await db.Bewaar(CancellationToken.None);
        });

    private static string? Soort(Handelaar h) =>
        h
            .Methode?.GetParameters()
            .Where(p => p.ParameterType == typeof(Guid))
            .Select(p => p.Name!.ToLowerInvariant())
            .FirstOrDefault();

    private void Zet(string soort, IEnumerable<IBewaakt> rijen) =>
        perSoort[soort] = [.. rijen.Select(r => new Proefobject(soort, r.Id, r.EigenaarId, r.Regio, Bekend: true))];

    private async Task VoegLeveringen()
    {
        var (alle, aanvragen, uitgaven) = (new List<Levering>(), new List<Aanvraag>(), new List<Aanvraag>());
        foreach (
            var (organisatie, regio) in new[]
            {
                (Personen.Kantoor, Personen.Regio),
                (Personen.Linde, Personen.Regio),
                (Personen.Veen, Personen.AndereRegio),
            }
        )
        {
            var levering = new Levering
            {
                Id = Guid.NewGuid(),
                Regio = regio,
                EigenaarId = organisatie,
                GebruikerId = organisatie,
                Naam = "Proef",
                Op = VasteTijd.Begin,
            };
            alle.Add(levering);
            var (aanvraag, geopend) = (Aanvraag(levering), Aanvraag(levering));
            uitgaven.Add(geopend);
            aanvragen.Add(aanvraag);
            await wereld.Schrijf(
                async sp =>
                {
                    var db = sp.GetRequiredService<CijfersDb>();
                    db.Leveringen.Add(levering);
                    db.Aanvragen.AddRange(aanvraag, geopend);
                    db.Uitgaven.Add(Open(geopend));
                    await db.Bewaar(CancellationToken.None);
                },
                regio
            );
        }
        Zet("levering", alle);
        Zet("aanvraag", aanvragen);
        Zet("uitgave", uitgaven);
    }

    private static Aanvraag Aanvraag(Levering levering) =>
        new()
        {
            Id = Guid.NewGuid(),
            Regio = levering.Regio,
            EigenaarId = levering.EigenaarId,
            AanvragerId = levering.EigenaarId,
            Aanvrager = "Proef",
            Op = VasteTijd.Begin,
            Naam = "Proef",
            Doelgroep = Regiotafel.Cijfers.Deur.Doelgroep.Openbaar,
            LeveringId = levering.Id,
            Editie = "monitor",
            Metingen = "",
            Reden = "Proef",
        };

    private static Geopend Open(Aanvraag aanvraag) =>
        new()
        {
            Id = aanvraag.Id,
            Regio = aanvraag.Regio,
            Op = aanvraag.Op,
            Naam = aanvraag.Naam,
            Doelgroep = aanvraag.Doelgroep,
            Editie = aanvraag.Editie,
            LeveringId = aanvraag.LeveringId,
            Levering = "proef",
            Voorbeeld = true,
            OpenerId = null,
            GelijkAan = null,
            Beleid = "proef",
            Beleidstekst = "",
            Vingerafdruk = "",
            Metingen = "",
            Grof = "",
            Tabellen = "[]",
            Hash = new('a', 64),
        };

    // Accounts that nobody in the test works with, so that blocking one ends no session of the test itself.
    private static async Task VoegAccounts(IServiceProvider diensten)
    {
        var db = diensten.GetRequiredService<ToegangDb>();
        foreach (
            var (organisatie, regio) in new[]
            {
                (Personen.Linde, Personen.Regio),
                (Personen.Brughuis, Personen.Regio),
                (Personen.Veen, Personen.AndereRegio),
            }
        )
        {
            var id = Guid.NewGuid();
            db.Add(
                new Gebruiker
                {
                    Id = id,
                    Naam = "Doel",
                    Mail = $"{id:N}@proef.example",
                    Zoekmail = $"{id:N}@proef.example",
                    EigenaarId = organisatie,
                    Regio = regio,
                    Stempel = "-",
                }
            );
            db.Add(
                new Rolbinding
                {
                    Id = Guid.NewGuid(),
                    GebruikerId = id,
                    EigenaarId = organisatie,
                    Regio = regio,
                    Rol = Rol.Clientondersteuner,
                    Vanaf = VasteTijd.Begin,
                    VoorgesteldOp = VasteTijd.Begin,
                    VoorgesteldDoor = Guid.NewGuid(),
                }
            );
        }
        await db.Bewaar(CancellationToken.None);
    }
}

/// <summary>One object to ask for.</summary>
internal sealed record Proefobject(string Soort, Guid Id, Guid EigenaarId, string Regio, bool Bekend)
{
    /// <summary>The other organisation of an object that two share.</summary>
    public Guid? AndereKant { get; init; }

    public string Staat { get; init; } = "";

    /// <summary>The region as it is called in an address.</summary>
    public string Slug { get; init; } = "onbekend";

    /// <summary>What a form about it also sends.</summary>
    public IReadOnlyList<(string, string)> Velden { get; init; } = [];

    public bool Van(Guid organisatie) => organisatie == EigenaarId || organisatie == AndereKant;
}
