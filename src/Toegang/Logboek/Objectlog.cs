using Microsoft.EntityFrameworkCore;
using Regiotafel.Kern.Poort;
using Regiotafel.Toegang.Opslag;
using Regiotafel.Toegang.Rechten;

namespace Regiotafel.Toegang.Logboek;

/// <summary>Finds the lines of some objects, whoever wrote them: who asks has shown elsewhere that he may know of the object.</summary>
internal sealed class Objectlog(ToegangDb db) : IObjectlog
{
    public async Task<IReadOnlyList<Objectlogregel>> Van(
        string regio,
        IReadOnlyCollection<Guid> objecten,
        CancellationToken ct
    )
    {
        var rijen = await (
            from r in db.Logregels
            where r.Regio == regio && r.ObjectId != null && objecten.Contains(r.ObjectId.Value)
            join g in db.Gebruikers on r.GebruikerId equals g.Id into wieDan
            from g in wieDan.DefaultIfEmpty()
            join o in db.Organisaties on r.OrganisatieId equals o.Id into waarDan
            from o in waarDan.DefaultIfEmpty()
            orderby r.Op, r.Stroom, r.Volgnummer
            select new
            {
                Regel = r,
                Naam = g == null ? "" : g.Naam,
                Organisatie = o == null ? "" : o.Naam,
            }
        ).ToListAsync(ct);
        return
        [
            .. rijen.Select(r => new Objectlogregel(
                r.Regel.Op,
                r.Naam.Length > 0 ? r.Naam : "Regiotafel",
                r.Organisatie,
                Rolcode.Van(r.Regel.Rol).Naam,
                Regelwoorden.Handeling(r.Regel.Handeling),
                r.Regel.Actie,
                Regelwoorden.Los(r.Regel.Soort),
                Regelwoorden.Velden(r.Regel.Velden),
                r.Regel.Gelukt
            )),
        ];
    }
}
