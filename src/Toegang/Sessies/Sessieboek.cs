using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Regiotafel.Kern;
using Regiotafel.Kern.Opslag;
using Regiotafel.Toegang.Opslag;

namespace Regiotafel.Toegang.Sessies;

/// <summary>
/// Looks up the session of a cookie with the account and role as they are now. What was read may be used again for less
/// than a second, on this node only, so that an ended role, membership or account stops within one second everywhere.
/// </summary>
internal sealed class Sessieboek(IServiceScopeFactory scopes, Klok klok, TimeProvider tijd)
{
    private static readonly TimeSpan Bruikbaar = TimeSpan.FromMilliseconds(750);
    private static readonly TimeSpan Bijwerken = TimeSpan.FromMinutes(1);
    private const int Hoogstens = 20_000;

    private readonly ConcurrentDictionary<string, Gelezen> gelezen = new(StringComparer.Ordinal);

    /// <summary>The session of a reference, or nothing when it is not there, over, or no longer allowed.</summary>
    /// <param name="referentie">What the cookie holds.</param>
    /// <param name="telt">True when somebody is at work; only then the session lives on.</param>
    /// <param name="ct">Token.</param>
    public async ValueTask<Sessiestand?> Zoek(string referentie, bool telt, CancellationToken ct)
    {
        var afdruk = Sessiekoek.Afdruk(referentie);
        var stand = Bewaard(afdruk) ?? await Lees(afdruk, ct);
        var nu = klok.Nu;
        if (stand is null || stand.Voorbij(nu))
        {
            return null;
        }
        return !telt || nu - stand.GezienOp < Bijwerken ? stand : await WerkBij(stand, nu, ct);
    }

    /// <summary>Forgets what was read of one account, after a change to it on this node.</summary>
    public void Vergeet(Guid gebruiker)
    {
        foreach (var (afdruk, ingang) in gelezen)
        {
            if (ingang.Stand.GebruikerId == gebruiker)
            {
                gelezen.TryRemove(afdruk, out _);
            }
        }
    }

    private Sessiestand? Bewaard(string afdruk) =>
        gelezen.TryGetValue(afdruk, out var ingang) && tijd.GetElapsedTime(ingang.Moment) < Bruikbaar
            ? ingang.Stand
            : null;

    private async Task<Sessiestand?> Lees(string afdruk, CancellationToken ct)
    {
        // Taken before the read: what is read may be as old as this moment.
        var moment = tijd.GetTimestamp();
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<ToegangDb>();
        var stand = await Standen(db, klok.Nu, klok.Vandaag).SingleOrDefaultAsync(s => s.Afdruk == afdruk, ct);
        if (stand is null)
        {
            gelezen.TryRemove(afdruk, out _);
            return null;
        }
        if (gelezen.Count >= Hoogstens)
        {
            gelezen.Clear();
        }
        gelezen[afdruk] = new Gelezen(stand, moment);
        return stand;
    }

    private static IQueryable<Sessiestand> Standen(ToegangDb db, DateTime nu, DateOnly vandaag) =>
        from s in db.Sessies
        join g in db.Gebruikers on s.GebruikerId equals g.Id
        join r in db.Rolbindingen on s.RolbindingId equals r.Id
        join o in db.Organisaties on r.EigenaarId equals o.Id
        where !(o.BeeindigdOp <= vandaag)
        where g.GeblokkeerdOp == null && r.BevestigdOp != null && r.Vanaf <= nu && (r.Tot == null || nu < r.Tot)
        select new Sessiestand
        {
            SessieId = s.Id,
            Afdruk = s.Afdruk,
            GebruikerId = g.Id,
            Naam = g.Naam,
            BegonnenOp = s.BegonnenOp,
            GezienOp = s.GezienOp,
            Factor = s.Factor,
            FactorOp = s.FactorOp,
            RolbindingId = r.Id,
            Rol = r.Rol,
            OrganisatieId = o.Id,
            OrganisatieNaam = o.Naam,
            Regio = r.Regio,
        };

    private async Task<Sessiestand> WerkBij(Sessiestand stand, DateTime nu, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<ToegangDb>();
        var grens = nu - Bijwerken;
        await scope
            .ServiceProvider.GetRequiredService<Werkeenheid>()
            .Doe(
                () =>
                    db
                        .Sessies.Where(s => s.Id == stand.SessieId && s.GezienOp <= grens)
                        .ExecuteUpdateAsync(s => s.SetProperty(x => x.GezienOp, nu), ct),
                ct
            );
        var nieuw = stand with { GezienOp = nu };
        if (gelezen.TryGetValue(stand.Afdruk, out var ingang))
        {
            gelezen.TryUpdate(stand.Afdruk, ingang with { Stand = nieuw }, ingang);
        }
        return nieuw;
    }

    private sealed record Gelezen(Sessiestand Stand, long Moment);
}
