using Microsoft.EntityFrameworkCore;
using Regiotafel.Kern;
using Regiotafel.Kern.Poort;
using Regiotafel.Plaatsing.Deur;
using Regiotafel.Plaatsing.Opslag;
using Regiotafel.Plaatsing.Wachtlijst;
using Regiotafel.Portfolio.Deur;

namespace Regiotafel.Plaatsing.Demo;

/// <summary>Writes the invented waiting list of the demo region: the same for the same register and day.</summary>
internal sealed class Demozoekvragen(PlaatsingDb db, Plekkenboek plekken, Klok klok) : IDemozoekvragen
{
    /// <summary>How many wait, and how many residents would like to move on (issue: about 250 and 60).</summary>
    public const int Wachtend = 250;

    public const int Doorstroom = 60;

    private const long Zaad = 4;

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
        db.Wachtstanden.AddRange(Standen(regio));
        db.Noteer(new Gebeurtenis("zoekvraag.aanmaken", "aanmaken", "Demoregio", ObjectId: null, regio));
        await db.Bewaar(ct);
        return Wachtend + Doorstroom;
    }

    // Invented like the list itself: a year of first days of the month, the last one in this month.
    private IEnumerable<Wachtstand> Standen(string regio)
    {
        var deze = new DateOnly(klok.Vandaag.Year, klok.Vandaag.Month, 1);
        for (var terug = 11; terug >= 0; terug--)
        {
            var toeval = Toeval.Van(Zaad, "wachtstand", terug);
            foreach (var (status, rond) in new[] { ("6", 25), ("7", 155), ("2", 60) })
            {
                yield return new Wachtstand
                {
                    Regio = regio,
                    Peildatum = deze.AddMonths(-terug),
                    Status = status,
                    Aantal = rond - terug + toeval.Tussen(-4, 4),
                    GeteldOp = klok.Nu,
                };
            }
        }
    }
}
