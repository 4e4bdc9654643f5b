using Microsoft.EntityFrameworkCore;
using Regiotafel.Kern;
using Regiotafel.Kern.Codelijsten;
using Regiotafel.Kern.Opslag;
using Regiotafel.Kern.Poort;
using Regiotafel.Toegang.Aanmelden;
using Regiotafel.Toegang.Opslag;
using Regiotafel.Toegang.Rechten;
using Regiotafel.Toegang.Sessies;

namespace Regiotafel.Toegang.Rollen;

/// <summary>Which of the own roles this session works in: one at a time, and every choice is logged.</summary>
internal sealed class Rolkeuze(ToegangDb db, Werkeenheid werk, Handelende wie, Sessieopener opener, Klok klok)
{
    public async Task<IReadOnlyList<EigenRol>> Alle(CancellationToken ct)
    {
        var (nu, vandaag) = (klok.Nu, klok.Vandaag);
        var rollen = await (
            from r in db.Rolbindingen
            join o in db.Organisaties on r.EigenaarId equals o.Id
            where !(o.BeeindigdOp <= vandaag)
            where
                r.GebruikerId == wie.GebruikerId
                && r.BevestigdOp != null
                && r.Vanaf <= nu
                && (r.Tot == null || nu < r.Tot)
            orderby r.Vanaf, o.Naam
            select new
            {
                r.Id,
                r.Rol,
                r.Regio,
                Organisatie = o.Naam,
            }
        ).ToListAsync(ct);
        return
        [
            .. rollen.Select(r => new EigenRol(
                r.Id,
                Rolcode.Van(r.Rol).Naam,
                r.Organisatie,
                Zorgkantoorregio.Van(r.Regio, klok.Vandaag)?.Naam ?? r.Regio,
                r.Id == wie.Sessie?.RolbindingId
            )),
        ];
    }

    /// <summary>Where to go once both factors are given: to the choice of a role when there is one to make.</summary>
    public async Task<string> Vervolg(string? terug, CancellationToken ct)
    {
        var adres = Terugadres.Van(terug);
        return (await Alle(ct)).Count > 1 ? $"/rol?terug={Uri.EscapeDataString(adres)}" : adres;
    }

    /// <summary>Goes on in this role; false when it is not one of the own roles that count now.</summary>
    public Task<bool> Kies(Guid id, CancellationToken ct) =>
        werk.Doe(
            async () =>
            {
                var rol = await db.Rolbindingen.SingleOrDefaultAsync(
                    r => r.Id == id && r.GebruikerId == wie.GebruikerId,
                    ct
                );
                if (rol is null || !rol.Telt(klok.Nu) || !await Werkt(rol.EigenaarId, ct))
                {
                    return false;
                }
                await opener.Wissel(rol, ct);
                db.Noteer(new Gebeurtenis("sessie.kiezen", "kiezen", "Rol", rol.Id, rol.Regio));
                return true;
            },
            ct
        );

    private async Task<bool> Werkt(Guid organisatie, CancellationToken ct) =>
        (await db.Organisaties.SingleAsync(o => o.Id == organisatie, ct)).Telt(klok.Vandaag);
}
