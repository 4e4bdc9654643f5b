using Microsoft.EntityFrameworkCore;
using Regiotafel.Kern;
using Regiotafel.Kern.Poort;
using Regiotafel.Plaatsing.Deur;
using Regiotafel.Plaatsing.Opslag;
using Regiotafel.Portfolio.Deur;

namespace Regiotafel.Plaatsing.Demo;

/// <summary>Writes the invented waiting list of the demo region: the same for the same register and day.</summary>
internal sealed class Demozoekvragen(PlaatsingDb db, Plekkenboek plekken, Klok klok) : IDemozoekvragen
{
    /// <summary>How many wait, and how many residents would like to move on (issue: about 250 and 60).</summary>
    public const int Wachtend = 250;

    public const int Doorstroom = 60;

    public async Task<int> Laad(string regio, IReadOnlyList<Demoindiener> indieners, CancellationToken ct)
    {
        if (indieners.Count == 0 || await db.Zoekvragen.AnyAsync(z => z.Regio == regio, ct))
        {
            return 0;
        }
        var register = await plekken.Alle(regio, klok.Vandaag, ct);
        var eigen = register.Plekken.Where(p => !p.Gast).OrderBy(p => p.Groep.Code, StringComparer.Ordinal).ToList();
        if (eigen.Count == 0)
        {
            return 0;
        }
        var bouw = new Demozoekvraagbouw(regio, klok.Vandaag, eigen, indieners);
        for (var nummer = 0; nummer < Wachtend + Doorstroom; nummer++)
        {
            var deel = bouw.Maak(nummer, doorstroom: nummer >= Wachtend);
            db.Zoekvragen.Add(deel.Zoekvraag);
            db.Feiten.AddRange(deel.Feiten);
            db.Verloop.AddRange(deel.Verloop);
            db.Statusperioden.AddRange(deel.Statussen);
            db.Grondslagen.AddRange(deel.Gronden);
            db.Voorkeuren.AddRange(deel.Wensen);
            db.Parkeringen.AddRange(deel.Parkeringen);
        }
        db.Noteer(new Gebeurtenis("zoekvraag.aanmaken", "aanmaken", "Demoregio", ObjectId: null, regio));
        await db.Bewaar(ct);
        return Wachtend + Doorstroom;
    }
}
