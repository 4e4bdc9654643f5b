using Microsoft.EntityFrameworkCore;
using Regiotafel.Kern;
using Regiotafel.Kern.Poort;
using Regiotafel.Portfolio.Opslag;

namespace Regiotafel.Portfolio.Overleg;

/// <summary>Writes down a day of the steering meeting.</summary>
internal sealed class OverlegPlannen(PortfolioDb db, IHandelende wie, Klok klok)
{
    private const int Vooruit = 366;

    public async Task<Weigering?> Voer(DateOnly dag, CancellationToken ct)
    {
        if (dag < klok.Vandaag || dag.DayNumber - klok.Vandaag.DayNumber > Vooruit || !Werkdagen.IsWerkdag(dag))
        {
            return Weigeringen.GeenOverlegdag;
        }
        if (await db.Overlegdagen.AnyAsync(o => o.Regio == wie.Regio && o.Dag == dag, ct))
        {
            return null;
        }
        db.Add(new Overlegdag { Regio = wie.Regio, Dag = dag });
        db.Noteer(
            new Gebeurtenis("portfolio.beheren", "aanmaken", nameof(Overlegdag), null, wie.Regio)
            {
                Velden = [nameof(Overlegdag.Dag)],
            }
        );
        await db.Bewaar(ct);
        return null;
    }
}
