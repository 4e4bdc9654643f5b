using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Regiotafel.Kern;
using Regiotafel.Kern.Opslag;
using Regiotafel.Toegang.Accounts;
using Regiotafel.Toegang.Opslag;
using Regiotafel.Toegang.Rechten;
using Regiotafel.Toegang.Sessies;

namespace Regiotafel.Toegang.Aanmelden;

/// <summary>
/// Signing in with one button: in a store that was marked demo when it was made, from this very machine, nowhere else.
/// </summary>
internal sealed class Demokeuzes(
    ToegangDb db,
    Werkeenheid werk,
    Installatiestand installatie,
    Sessieopener opener,
    Klok klok
)
{
    public async Task<bool> Mag(HttpContext http, CancellationToken ct) =>
        await installatie.Lees(ct) is { Demo: true } && Sessiekoek.OpDezeMachine(http);

    public async Task<IReadOnlyList<Demokeuze>> Alle(HttpContext http, CancellationToken ct)
    {
        if (!await Mag(http, ct))
        {
            return [];
        }
        var vandaag = klok.Vandaag;
        var accounts = await (
            from g in db.Gebruikers
            join r in db.Rolbindingen on g.Id equals r.GebruikerId
            join o in db.Organisaties on r.EigenaarId equals o.Id
            where g.Demo && g.GeblokkeerdOp == null && !(o.BeeindigdOp <= vandaag)
            orderby r.Vanaf, g.Zoekmail
            select new
            {
                g.Id,
                g.Naam,
                g.Toelichting,
                r.Rol,
                Organisatie = o.Naam,
            }
        ).ToListAsync(ct);
        return
        [
            .. accounts
                .GroupBy(a => a.Id)
                .Select(a => new Demokeuze(
                    a.Key,
                    $"{string.Join(" en ", a.Select(r => Rolcode.Van(r.Rol).Naam))}, {a.First().Organisatie}",
                    $"{a.First().Naam}: {a.First().Toelichting}"
                )),
        ];
    }

    /// <summary>Signs in; false when such a button is not on offer here.</summary>
    public async Task<bool> Kies(Guid id, HttpContext http, CancellationToken ct) =>
        await Mag(http, ct)
        && await werk.Doe(
            async () =>
            {
                var gebruiker = await db.Gebruikers.SingleOrDefaultAsync(g => g.Id == id && g.Demo, ct);
                if (gebruiker is null || !await opener.Open(gebruiker, Factor.Demo, tweede: true, ct))
                {
                    return false;
                }
                db.Noteer(Aanmeldregel.Gelukt(gebruiker.Id));
                return true;
            },
            ct
        );
}
