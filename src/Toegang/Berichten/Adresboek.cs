using Microsoft.EntityFrameworkCore;
using Regiotafel.Kern;
using Regiotafel.Kern.Berichten;
using Regiotafel.Toegang.Opslag;

namespace Regiotafel.Toegang.Berichten;

/// <summary>Accounts by role; a role or organisation that has ended and an account that is blocked do not count.</summary>
internal sealed class Adresboek(ToegangDb db, Klok klok) : IAdresboek
{
    public async Task<IReadOnlyList<Medewerker>> Van(Guid organisatie, string regio, Rol rol, CancellationToken ct)
    {
        var (nu, vandaag) = (klok.Nu, klok.Vandaag);
        return await db
            .Gebruikers.Where(g => g.GeblokkeerdOp == null)
            .Where(_ => db.Organisaties.Any(o => o.Id == organisatie && !(o.BeeindigdOp <= vandaag)))
            .Where(g =>
                db.Rolbindingen.Any(r =>
                    r.GebruikerId == g.Id
                    && r.EigenaarId == organisatie
                    && r.Regio == regio
                    && r.Rol == rol
                    && r.BevestigdOp != null
                    && r.Vanaf <= nu
                    && (r.Tot == null || nu < r.Tot)
                )
            )
            .OrderBy(g => g.Naam)
            .ThenBy(g => g.Id)
            .Select(g => new Medewerker(g.Id, g.Naam))
            .ToListAsync(ct);
    }

    public async Task<IReadOnlyList<Deelnemer>> InRegio(
        string regio,
        IReadOnlyCollection<Rol> rollen,
        CancellationToken ct
    )
    {
        var (nu, vandaag) = (klok.Nu, klok.Vandaag);
        var gevonden = await db
            .Rolbindingen.Where(r =>
                r.Regio == regio
                && rollen.Contains(r.Rol)
                && r.BevestigdOp != null
                && r.Vanaf <= nu
                && (r.Tot == null || nu < r.Tot)
            )
            .Join(
                db.Gebruikers.Where(g => g.GeblokkeerdOp == null),
                r => r.GebruikerId,
                g => g.Id,
                (r, g) => new { r.EigenaarId, Gebruiker = g }
            )
            .Join(
                db.Organisaties.Where(o => !(o.BeeindigdOp <= vandaag)),
                x => x.EigenaarId,
                o => o.Id,
                (x, o) => new Deelnemer(x.Gebruiker.Id, x.Gebruiker.Naam, o.Id, o.Naam)
            )
            .ToListAsync(ct);
        return
        [
            .. gevonden
                .DistinctBy(d => (d.GebruikerId, d.OrganisatieId))
                .OrderBy(d => d.Organisatie, StringComparer.Ordinal)
                .ThenBy(d => d.Naam, StringComparer.Ordinal),
        ];
    }
}
