using Microsoft.EntityFrameworkCore;
using Regiotafel.Kern;
using Regiotafel.Kern.Poort;
using Regiotafel.Plaatsing.Afwijzingen;
using Regiotafel.Plaatsing.Deur;
using Regiotafel.Plaatsing.Opslag;
using Regiotafel.Plaatsing.Voorstellen;
using Regiotafel.Plaatsing.Wachtlijst;
using Regiotafel.Portfolio.Deur;

namespace Regiotafel.Plaatsing.Demo;

/// <summary>
/// Writes the invented waiting list of the demo region, and twelve months of proposals and refusals before it: the same for the same
/// register and day.
/// </summary>
internal sealed class Demozoekvragen(PlaatsingDb db, Plekkenboek plekken, Klok klok) : IDemozoekvragen
{
    /// <summary>How many wait, and how many residents would like to move on (issue: about 250 and 60).</summary>
    public const int Wachtend = 250;

    public const int Doorstroom = 60;

    /// <summary>Draws of somebody who was wie in the past twelve months.</summary>
    public const int Geplaatst = 260;
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
        var verleden = new Demoverleden(regio, klok.Vandaag, eigen, indieners);
        for (var nummer = 0; nummer < Wachtend + Doorstroom; nummer++)
        {
            var deel = bouw.Maak(nummer, doorstroom: nummer >= Wachtend);
            Neem(deel, nummer < Wachtend ? verleden.Wachtend(deel, nummer) : []);
        }
        for (var nummer = Wachtend + Doorstroom; nummer < Wachtend + Doorstroom + Geplaatst; nummer++)
        {
            if (verleden.Geplaatst(nummer) is { } wie)
            {
                Neem(wie.Deel, wie.Voorstellen);
            }
        }
        db.Wachtstanden.AddRange(Standen(regio));
        db.Noteer(new Gebeurtenis("zoekvraag.aanmaken", "aanmaken", "Demoregio", ObjectId: null, regio));
        await db.Bewaar(ct);
        return Wachtend + Doorstroom;
    }

    private void Neem(Demozoekvraag deel, IReadOnlyList<Demovoorstel> voorstellen)
    {
        db.Zoekvragen.Add(deel.Zoekvraag);
        db.Feiten.AddRange(deel.Feiten);
        db.Verloop.AddRange(deel.Verloop);
        db.Statusperioden.AddRange(deel.Statussen);
        db.Grondslagen.AddRange(deel.Gronden);
        db.Voorkeuren.AddRange(deel.Wensen);
        db.Parkeringen.AddRange(deel.Parkeringen);
        db.Voorstellen.AddRange(voorstellen.Select(v => v.Voorstel));
        db.Voorstelstappen.AddRange(voorstellen.SelectMany(v => v.Stappen));
        db.Afwijzingen.AddRange(voorstellen.Select(v => v.Afwijzing).OfType<Afwijzing>());
        db.Plaatsingen.AddRange(voorstellen.Select(v => v.Plaatsing).OfType<Plaatsingsregel>());
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
