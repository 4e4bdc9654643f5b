using Microsoft.EntityFrameworkCore;
using Regiotafel.Kern;
using Regiotafel.Kern.Opslag;
using Regiotafel.Kern.Poort;
using Regiotafel.Plaatsing.Afwijzingen;
using Regiotafel.Plaatsing.Opslag;
using Regiotafel.Plaatsing.Voorstellen;
using Regiotafel.Plaatsing.Zoekvragen;

namespace Regiotafel.Plaatsing.Spiegel;

/// <summary>Reads the cases of a region for the comparison of groups. What is shown of them are counts, never a case.</summary>
internal sealed class Gelijklezer(PlaatsingDb db, IHandelende wie, Werkeenheid werk, Klok klok)
{
    public async Task<Gelijkbeeld> Lees(CancellationToken ct)
    {
        var (regio, dag) = (wie.Regio, klok.Vandaag);
        var van = dag.AddMonths(-Spiegellezer.Maanden);
        var begin = Klok.BeginVan(van);
        var zoekvragen = await db
            .Zoekvragen.AsNoTracking()
            .Where(z => z.Regio == regio && z.Soort == Zoekvraagsoort.Wachtend)
            .ToListAsync(ct);
        var geplaatst = await db
            .Plaatsingen.Where(p => p.Regio == regio && p.GestartOp >= van && p.GestartOp <= dag)
            .GroupBy(p => p.ZoekvraagId)
            .Select(g => new { g.Key, Op = g.Min(p => p.GestartOp) })
            .ToDictionaryAsync(p => p.Key, p => p.Op, ct);
        var uitkomsten = await (
            from v in db.Voorstellen
            join a in db.Afwijzingen on v.Id equals a.VoorstelId into nee
            from a in nee.DefaultIfEmpty()
            where v.Regio == regio && v.GedaanOp >= begin
            where v.Staat == Voorstelstaat.Geplaatst || v.Staat == Voorstelstaat.Afgewezen
            select new { v.ZoekvraagId, Aanbieder = a != null && a.DoorWie == Partij.Aanbieder }
        ).ToListAsync(ct);
        string[] codes = [Feitcode.Profiel, Feitcode.Leeftijd];
        var feiten = (
            await db.Feiten.AsNoTracking().Where(f => f.Regio == regio && codes.Contains(f.Code)).ToListAsync(ct)
        ).ToLookup(f => f.ZoekvraagId);
        var perZoekvraag = uitkomsten.ToLookup(u => u.ZoekvraagId, u => u.Aanbieder);
        await werk.SchrijfLog([new Gebeurtenis(Spiegellezer.Handeling, "lezen", "Groepen", ObjectId: null, regio)], ct);
        return new Gelijkbeeld(
            van,
            dag,
            [
                .. zoekvragen
                    .Select(z =>
                    {
                        var blad = new Feitenblad(feiten[z.Id]);
                        var leeftijd = blad.Waarde(Feitcode.Leeftijd) is { } l ? Feitcode.LeesLeeftijd(l) : null;
                        return new Gelijkgeval(blad.Waarde(Feitcode.Profiel), leeftijd?.Van, Complexiteit.Van(z))
                        {
                            Plaatsingsdagen =
                                z.WachtSinds is { } sinds && geplaatst.GetValueOrDefault(z.Id) is { } op && op >= sinds
                                    ? op.DayNumber - sinds.DayNumber
                                    : null,
                            Wacht = z.Loopt,
                            Voorstellen = perZoekvraag[z.Id].Count(),
                            Afgewezen = perZoekvraag[z.Id].Count(a => a),
                        };
                    })
                    .Where(g => g.Wacht || g.Plaatsingsdagen is not null || g.Voorstellen > 0),
            ]
        );
    }
}
