using System.Numerics;
using Regiotafel.Cijfers.Definities;

namespace Regiotafel.Cijfers.Rekenen;

/// <summary>All regions together: pooled (indicatoren.md, R11).</summary>
internal static class Samennemen
{
    /// <summary>The cells of "alle regio's", from those regions that have a result and pass <paramref name="doetMee"/>.</summary>
    public static Reeks Alle(Reeks reeks, Func<string, bool>? doetMee = null)
    {
        var alle = new Reeks(reeks.Definitie);
        if (reeks.Definitie.Landelijk)
        {
            return alle;
        }
        foreach (var groep in reeks.Cellen.GroupBy(c => (c.Key.Periode, c.Key.Uitsplitsing)))
        {
            var tellingen = groep
                .Where(c => doetMee?.Invoke(c.Key.Regio) ?? true)
                .Select(c => c.Value)
                .OfType<Telling>()
                .ToList();
            alle.Zet(
                new(groep.Key.Periode, Meetrij.Alle, groep.Key.Uitsplitsing),
                tellingen.Count > 0 ? Som(reeks.Definitie, tellingen) : null
            );
        }
        return alle;
    }

    /// <summary>Cells added up. Of a mean over a period only the tellers are: the number of months stays (R11).</summary>
    public static Telling Som(Definitie definitie, IReadOnlyList<Telling> tellingen)
    {
        var teller = tellingen.Aggregate(BigInteger.Zero, (som, t) => som + t.Teller);
        BigInteger? noemer = definitie switch
        {
            { HeeftNoemer: false } => null,
            { Soort: Cijfersoort.Periodegemiddelde } => tellingen[0].Noemer,
            _ => tellingen.Aggregate(BigInteger.Zero, (som, t) => som + t.Noemer!.Value),
        };
        return new(teller, noemer);
    }
}
