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
}
