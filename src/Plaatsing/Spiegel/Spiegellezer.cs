using Microsoft.EntityFrameworkCore;
using Regiotafel.Kern;
using Regiotafel.Kern.Opslag;
using Regiotafel.Kern.Poort;
using Regiotafel.Plaatsing.Opslag;
using Regiotafel.Plaatsing.Voorstellen;

namespace Regiotafel.Plaatsing.Spiegel;

/// <summary>Reads what became of the proposals of a period, for a provider or the zorgkantoor.</summary>
internal sealed class Spiegellezer(PlaatsingDb db, IHandelende wie, Werkeenheid werk, Klok klok)
{
    public const string Handeling = VoorstelDoen.Handeling;

    /// <summary>How far back this counts: one period, for two of them could be subtracted.</summary>
    public const int Maanden = 12;

    /// <param name="actie">For the log: <c>lezen</c> or <c>uitvoeren</c>.</param>
    /// <param name="ct">Cancellation.</param>
    public async Task<Spiegelbeeld> Lees(string actie, CancellationToken ct)
    {
        var (regio, dag) = (wie.Regio, klok.Vandaag);
        var van = dag.AddMonths(-Maanden);
        var begin = Klok.BeginVan(van);
        var rijen = await (
            from v in db.Voorstellen
            join a in db.Afwijzingen on v.Id equals a.VoorstelId into nee
            from a in nee.DefaultIfEmpty()
            where v.Regio == regio && v.GedaanOp >= begin
            select new
            {
                v.Id,
                v.EigenaarId,
                v.Aanbieder,
                v.Staat,
                v.GedaanOp,
                Code = a == null ? null : a.Redencode,
            }
        ).ToListAsync(ct);
        // The first step that the provider took itself, from the timeline: readings are no answer.
        string[] antwoorden = ["in_overweging", "toegezegd", "afgewezen"];
        var eerste = await db
            .Voorstelstappen.Where(s => s.Regio == regio && s.Op >= begin && antwoorden.Contains(s.Soort))
            .GroupBy(s => s.VoorstelId)
            .Select(g => new { g.Key, Op = g.Min(s => s.Op) })
            .ToDictionaryAsync(g => g.Key, g => g.Op, ct);
        await werk.SchrijfLog([new Gebeurtenis(Handeling, actie, "Afwijzingen", ObjectId: null, regio)], ct);
        return new Spiegelbeeld(
            van,
            dag,
            [
                .. rijen.Select(r => new Spiegelregel(r.EigenaarId, r.Aanbieder, r.Staat)
                {
                    Redencode = r.Code,
                    Antwoorddagen = eerste.TryGetValue(r.Id, out var op)
                        ? Klok.Datum(op).DayNumber - Klok.Datum(r.GedaanOp).DayNumber
                        : null,
                }),
            ]
        )
        {
            Eigen = wie.Rol == Rol.Zorgkantoor ? null : wie.OrganisatieId,
        };
    }
}
