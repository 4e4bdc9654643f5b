using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Regiotafel.Kern;
using Regiotafel.Portfolio.Eenheden;
using Regiotafel.Portfolio.Opslag;
using Regiotafel.Portfolio.Register;
using Regiotafel.Weergave;
using Regiotafel.Weergave.Figuren;

namespace Regiotafel.Portfolio.Historie;

/// <summary>What was known of a set of units at the end of a day.</summary>
internal sealed record Bezettingstand(DateOnly Dag, int Totaal, int Vrij, int Vast)
{
    public int Bezet => Totaal - Vrij;
}

/// <summary>Occupancy over twelve months from the history: the state known at the end of each Sunday, and now.</summary>
internal sealed class Bezetting(PortfolioDb db, Klok klok)
{
    private const int Weken = 52;

    /// <summary>The figure, or null when there is no history yet of a whole week.</summary>
    public async Task<Stapfiguur?> Figuur(string id, IReadOnlyCollection<Guid> eenheden, CancellationToken ct)
    {
        var regels = await db
            .Historie.AsNoTracking()
            .Where(h =>
                (h.Soort == HistorieSoort.Eenheid && eenheden.Contains(h.ObjectId))
                || (h.Soort == HistorieSoort.Aanbod && eenheden.Contains(h.OuderId))
            )
            .OrderBy(h => h.BekendOp)
            .ThenBy(h => h.Versie)
            .ToListAsync(ct);
        return Teken(id, Standen(regels, klok.Vandaag));
    }

    /// <summary>One state per week from the first week that is known, the last one on the day itself.</summary>
    public static IReadOnlyList<Bezettingstand> Standen(IReadOnlyList<Historieregel> regels, DateOnly vandaag)
    {
        var (eenheden, aanbod) = (new Dictionary<Guid, EenheidBeeld>(), new Dictionary<Guid, AanbodBeeld>());
        var standen = new List<Bezettingstand>();
        var volgende = 0;
        foreach (var dag in Enumerable.Range(0, Weken + 1).Select(w => vandaag.AddDays(-7 * (Weken - w))))
        {
            var einde = Klok.EindeVan(dag);
            for (; volgende < regels.Count && regels[volgende].BekendOp < einde; volgende++)
            {
                var regel = regels[volgende];
                if (regel.Soort == HistorieSoort.Eenheid)
                {
                    eenheden[regel.ObjectId] = Lees<EenheidBeeld>(regel);
                }
                else
                {
                    aanbod[regel.ObjectId] = Lees<AanbodBeeld>(regel);
                }
            }
            if (eenheden.Count > 0)
            {
                standen.Add(Tel(dag, eenheden, aanbod.Values));
            }
        }
        return standen;
    }

    /// <summary>The finding: how many are occupied now, and how that compares with the first state that is known.</summary>
    public static string Bevinding(Bezettingstand eerste, Bezettingstand nu)
    {
        var verschil = nu.Bezet - eerste.Bezet;
        var deel = nu.Totaal == 1 ? "Van de ene plek" : $"Van de {nu.Totaal.Getal()} plekken";
        var werkwoord = nu.Bezet == 1 ? "is" : "zijn";
        var toen = eerste.Dag.Voluit();
        var vergelijk =
            verschil == 0 ? $"evenveel als op {toen}"
            : verschil > 0 ? $"{verschil.Getal()} meer dan op {toen}"
            : $"{(-verschil).Getal()} minder dan op {toen}";
        return $"{deel} {werkwoord} er {nu.Bezet.Getal()} bezet, {vergelijk}";
    }

    private static Stapfiguur? Teken(string id, IReadOnlyList<Bezettingstand> standen)
    {
        if (standen.Count < 2)
        {
            return null;
        }
        var nu = standen[^1];
        return new Stapfiguur
        {
            Id = id,
            Bevinding = Bevinding(standen[0], nu),
            Wat =
                $"Plekken per week, {standen[0].Dag.Voluit()} tot en met {nu.Dag.Voluit()}. Bezet is het totaal min wat op die dag vrij was.",
            Bron =
                $"Bron: geschiedenis van het register, stand van {nu.Dag.Voluit()}. Plekken buiten gebruik en plekken die later vrij komen, tellen als bezet.",
            Van = standen[0].Dag,
            Tot = nu.Dag,
            Reeksen =
            [
                new Reeks("totaal", Reeksstijl.Grens, Punten(standen, s => s.Totaal)),
                new Reeks("bezet", Reeksstijl.Een, Punten(standen, s => s.Bezet)),
                new Reeks("vastgehouden", Reeksstijl.Twee, Punten(standen, s => s.Vast)),
            ],
        };
    }

    // Steps: a point only where something changed, and at the end.
    private static List<Meetpunt> Punten(IReadOnlyList<Bezettingstand> standen, Func<Bezettingstand, int> waarde) =>
        [
            .. standen
                .Where((s, i) => i == 0 || i == standen.Count - 1 || waarde(s) != waarde(standen[i - 1]))
                .Select(s => new Meetpunt(s.Dag, waarde(s))),
        ];

    private static Bezettingstand Tel(
        DateOnly dag,
        Dictionary<Guid, EenheidBeeld> eenheden,
        IEnumerable<AanbodBeeld> aanbod
    )
    {
        bool Loopt(EenheidBeeld e) => !(e.BeeindigdOp <= dag);
        var open = aanbod
            .Where(a => a.Status is AanbodStatus.Open or AanbodStatus.Gepauzeerd)
            .Where(a => eenheden.TryGetValue(a.EenheidId, out var e) && Loopt(e))
            .ToList();
        var totaal = eenheden.Values.Where(Loopt).Sum(e => e.Totaal);
        // A group may offer more than it has, with a reason: then nothing is occupied.
        var vrij = Math.Min(totaal, open.Where(a => !(a.Vanaf > dag)).Sum(a => a.Vrij));
        return new Bezettingstand(dag, totaal, vrij, open.Sum(a => a.Vastgehouden));
    }

    private static T Lees<T>(Historieregel regel) =>
        JsonSerializer.Deserialize<T>(regel.Beeld, Historieschrijver.Vorm)!;
}
