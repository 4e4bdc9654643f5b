using Regiotafel.Plaatsing.Bogen;
using Regiotafel.Plaatsing.Oplosser;

namespace Regiotafel.Plaatsing.Ketens;

/// <summary>All swaps of two or three residents of one part, in the numbers of the part: there are few, so they can be listed.</summary>
internal static class Ruilen
{
    /// <summary>Each swap once: the first is the smallest; each takes the place of the next, the last that of the first.</summary>
    public static IEnumerable<int[]> Van(Bogenset bogen, Deel deel)
    {
        var maxRuil = bogen.Instantie.Parameters.MaxRuil;
        var bewoners = Enumerable
            .Range(0, deel.Zoekvragen.Length)
            .Where(p => bogen.Huidig[deel.Zoekvragen[p]] >= 0)
            .ToLookup(p => bogen.Huidig[deel.Zoekvragen[p]]);
        var naar = bewoners.SelectMany(b => b).ToDictionary(p => p, p => Anderen(bogen, deel.Zoekvragen[p], bewoners));
        foreach (var een in naar.Keys.Where(_ => maxRuil > 0).Order())
        {
            foreach (var twee in naar[een].Where(p => p > een))
            {
                if (naar[twee].Contains(een))
                {
                    yield return [een, twee];
                }
                foreach (var drie in naar[twee].Where(p => maxRuil > 2 && p > een && p != twee))
                {
                    if (naar[drie].Contains(een))
                    {
                        yield return [een, twee, drie];
                    }
                }
            }
        }
    }

    private static SortedSet<int> Anderen(Bogenset bogen, int zoekvraag, ILookup<int, int> bewoners)
    {
        var anderen = new SortedSet<int>();
        foreach (var boog in bogen.Van(zoekvraag))
        {
            anderen.UnionWith(bewoners[boog.Groep]);
        }
        return anderen;
    }
}
