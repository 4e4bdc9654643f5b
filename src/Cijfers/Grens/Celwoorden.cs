using Regiotafel.Cijfers.Rekenen;
using Regiotafel.Cijfers.Vergelijken;

namespace Regiotafel.Cijfers.Grens;

/// <summary>The word of each region beside all regions, by the funnel rule, from what is shown.</summary>
internal static class Celwoorden
{
    private const int MinstensRegios = 2;

    /// <param name="getoond">The figures of a table that are shown, as they are shown.</param>
    public static IReadOnlyDictionary<Celsleutel, string> Van(IReadOnlyDictionary<Celsleutel, Cijferpunt> getoond)
    {
        var woorden = new Dictionary<Celsleutel, string>();
        var groepen = getoond
            .Where(c => c.Key.Regio is not (Meetrij.Alle or Meetrij.Land))
            .GroupBy(c => (c.Key.Periode, c.Key.Uitsplitsing))
            .Where(g => g.Count() >= MinstensRegios);
        foreach (var groep in groepen)
        {
            var regios = new Regiovergelijking([.. groep.Select(c => c.Value)]);
            foreach (var (sleutel, punt) in groep)
            {
                if (regios.Woord(punt).Woord is { } woord)
                {
                    woorden[sleutel] = Woorden.Kort(woord);
                }
            }
        }
        return woorden;
    }
}
