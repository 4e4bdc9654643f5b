using Microsoft.EntityFrameworkCore;
using Regiotafel.Kern;
using Regiotafel.Kern.Codelijsten;
using Regiotafel.Kern.Poort;
using Regiotafel.Toegang.Accounts;
using Regiotafel.Toegang.Opslag;

namespace Regiotafel.Toegang.Beheer;

/// <summary>One organisation in the list.</summary>
/// <param name="Regio">Name of its home region, or "landelijk".</param>
internal sealed record Organisatierij(Guid Id, string Naam, string Regio, int Accounts, DateOnly? BeeindigdOp);

/// <summary>
/// Adds organisations, so that their people can have accounts: the zorgkantoor for its own region, the applicatiebeheerder for
/// any. A provider that the register knows already keeps the id it has there.
/// </summary>
internal sealed class Organisatiebeheer(
    ToegangDb db,
    IPoort poort,
    IHandelende wie,
    IAanbiedernamen aanbieders,
    Klok klok
)
{
    private const string Handeling = "organisatie.beheren";

    /// <summary>True when this person chooses the region; otherwise it is that of the session.</summary>
    public bool KiestRegio => wie.Regio.Length == 0;

    public async Task<IReadOnlyList<Organisatierij>> Alle(CancellationToken ct)
    {
        var rijen = await Binnen()
            .Select(o => new
            {
                o.Id,
                o.Naam,
                o.Regio,
                o.BeeindigdOp,
                Accounts = db.Gebruikers.Count(g => g.EigenaarId == o.Id),
            })
            .ToListAsync(ct);
        return
        [
            .. rijen
                .Select(o => new Organisatierij(o.Id, o.Naam, Regionaam(o.Regio), o.Accounts, o.BeeindigdOp))
                .OrderBy(o => o.Regio, StringComparer.CurrentCulture)
                .ThenBy(o => o.Naam, StringComparer.CurrentCulture),
        ];
    }

    /// <summary>Names of providers in the register of the own region that nobody can have an account for yet.</summary>
    public async Task<IReadOnlyList<string>> ZonderOrganisatie(CancellationToken ct)
    {
        if (KiestRegio)
        {
            return [];
        }
        var bekend = await db.Organisaties.Select(o => o.Id).ToHashSetAsync(ct);
        var namen = await aanbieders.In(wie.Regio, ct);
        return [.. namen.Where(a => !bekend.Contains(a.Key)).Select(a => a.Value).Order(StringComparer.CurrentCulture)];
    }

    /// <param name="naam">As users will see it; of a provider in the register: the name it has there.</param>
    /// <param name="regio">Home region; counts only for who chooses it. Empty for a national organisation.</param>
    /// <param name="ct">Cancellation.</param>
    public async Task<Weigering?> Voeg(string naam, string regio, CancellationToken ct)
    {
        naam = naam.Trim();
        var thuis = KiestRegio ? regio : wie.Regio;
        if (thuis.Length > 0 && Zorgkantoorregio.Van(thuis, klok.Vandaag)?.Code != thuis)
        {
            return Weigeringen.RegioOnbekend;
        }
        var namen = await db.Organisaties.Where(o => o.Regio == thuis).Select(o => o.Naam).ToListAsync(ct);
        if (namen.Exists(n => Gelijk(n, naam)))
        {
            return Weigeringen.OrganisatieIsEr;
        }
        var organisatie = new Organisatie
        {
            Id = await IdVan(naam, thuis, ct),
            Naam = naam,
            Regio = thuis,
        };
        poort.Eis(Handeling, organisatie);
        db.Add(organisatie);
        await db.Bewaar(ct);
        db.Noteer(new Gebeurtenis(Handeling, "aanmaken", nameof(Organisatie), organisatie.Id, thuis));
        return null;
    }

    private async Task<Guid> IdVan(string naam, string regio, CancellationToken ct)
    {
        // Row-level security shows the register of the own region only; elsewhere the zorgkantoor there adds its providers.
        var namen = KiestRegio ? new Dictionary<Guid, string>() : await aanbieders.In(regio, ct);
        var gevonden = namen.Where(a => Gelijk(a.Value, naam)).Select(a => a.Key).ToList();
        return gevonden.Count > 0 ? gevonden[0] : Guid.NewGuid();
    }

    private IQueryable<Organisatie> Binnen()
    {
        var (alles, regio) = (KiestRegio, wie.Regio);
        return db.Organisaties.AsNoTracking().Where(o => alles || o.Regio == regio);
    }

    private string Regionaam(string regio) =>
        regio.Length == 0 ? "landelijk" : Zorgkantoorregio.Van(regio, klok.Vandaag)?.Naam ?? regio;

    private static bool Gelijk(string a, string b) => string.Equals(a, b, StringComparison.OrdinalIgnoreCase);
}
