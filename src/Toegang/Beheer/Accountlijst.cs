using Microsoft.EntityFrameworkCore;
using Regiotafel.Kern;
using Regiotafel.Kern.Poort;
using Regiotafel.Toegang.Accounts;
using Regiotafel.Toegang.Opslag;
using Regiotafel.Toegang.Rechten;

namespace Regiotafel.Toegang.Beheer;

/// <summary>The accounts that an administrator sees and the proposals that a zorgkantoor decides on.</summary>
internal sealed class Accountlijst(ToegangDb db, IPoort poort, Klok klok)
{
    public async Task<IReadOnlyList<Accountrij>> Alle(CancellationToken ct)
    {
        var namen = await db.Organisaties.ToDictionaryAsync(o => o.Id, o => o.Naam, ct);
        var accounts = await poort
            .Beperk(db.Gebruikers.AsNoTracking(), "gebruiker.beheren")
            .OrderBy(g => g.Zoekmail)
            .ToListAsync(ct);
        var rollen = await (
            from r in db.Rolbindingen.AsNoTracking()
            join g in poort.Beperk(db.Gebruikers, "gebruiker.beheren") on r.GebruikerId equals g.Id
            orderby r.VoorgesteldOp
            select r
        ).ToListAsync(ct);
        return [.. accounts.Select(g => Rij(g, namen, [.. rollen.Where(r => r.GebruikerId == g.Id)]))];
    }

    public async Task<IReadOnlyList<Voorstelrij>> Voorstellen(CancellationToken ct)
    {
        var rijen = await (
            from r in poort.Beperk(db.Rolbindingen, "rol.bevestigen")
            join g in db.Gebruikers on r.GebruikerId equals g.Id
            join o in db.Organisaties on r.EigenaarId equals o.Id
            where r.BevestigdOp == null && r.Tot == null
            orderby r.VoorgesteldOp
            select new
            {
                r.Id,
                g.Naam,
                r.Rol,
                Organisatie = o.Naam,
                Door = db.Gebruikers.Where(d => d.Id == r.VoorgesteldDoor).Select(d => d.Naam).FirstOrDefault(),
                r.VoorgesteldOp,
                r.Versie,
            }
        ).ToListAsync(ct);
        return
        [
            .. rijen.Select(r => new Voorstelrij(
                r.Id,
                r.Naam,
                Rolcode.Van(r.Rol).Naam,
                r.Organisatie,
                r.Door ?? "Regiotafel",
                r.VoorgesteldOp,
                r.Versie
            )),
        ];
    }

    private Accountrij Rij(Gebruiker g, Dictionary<Guid, string> namen, IReadOnlyList<Rolbinding> rollen) =>
        new(
            g.Id,
            g.Naam,
            g.Mail,
            namen[g.EigenaarId],
            (g.GeblokkeerdOp, g.TotpBevestigd) switch
            {
                (not null, _) => "geblokkeerd",
                (null, true) => "in gebruik",
                _ => "uitgenodigd",
            },
            g.GeblokkeerdOp is not null,
            g.TotpBevestigd,
            g.Versie,
            [.. rollen.Select(r => Rol(r, namen))]
        );

    private Rolrij Rol(Rolbinding r, Dictionary<Guid, string> namen)
    {
        var staat = r switch
        {
            { Tot: { } tot } when tot <= klok.Nu => "gestopt",
            { BevestigdOp: null } => "wacht op bevestiging",
            _ => "geldt",
        };
        return new(r.Id, Rolcode.Van(r.Rol).Naam, namen[r.EigenaarId], r.Regio, staat, r.Tot is null, r.Versie);
    }
}
