using Regiotafel.Plaatsing.Bogen;
using Regiotafel.Plaatsing.Oplosser;

namespace Regiotafel.Plaatsing.Ketens;

/// <summary>
/// Which resident may take the place of which other in a swap that is short enough. Of a swap of at most three people every step is
/// part of a way back of one or two steps more; all other steps are left out, so that few swaps that are too long are left to
/// the search.
/// </summary>
internal sealed class Ruilparen
{
    private readonly HashSet<(int Persoon, int Bewoner)> _paren = [];
    private readonly HashSet<int> _personen = [];

    /// <param name="deel">The part of the problem; swaps lie within one part.</param>
    public Ruilparen(Bogenset bogen, Deel deel)
    {
        var maxRuil = bogen.Instantie.Parameters.MaxRuil;
        if (maxRuil == 0)
        {
            return;
        }
        var bewoners = deel.Zoekvragen.Where(z => bogen.Huidig[z] >= 0).ToLookup(z => bogen.Huidig[z]);
        var naar = bewoners.SelectMany(b => b).ToDictionary(z => z, z => Anderen(bogen, z, bewoners));
        foreach (var (een, anderen) in naar)
        {
            foreach (var twee in anderen)
            {
                if (naar[twee].Contains(een) || (maxRuil > 2 && naar[twee].Any(drie => naar[drie].Contains(een))))
                {
                    _paren.Add((een, twee));
                    _personen.Add(een);
                }
            }
        }
    }

    public bool KanRuilen(int zoekvraag) => _personen.Contains(zoekvraag);

    public bool Mag(int zoekvraag, int bewoner) => _paren.Contains((zoekvraag, bewoner));

    private static HashSet<int> Anderen(Bogenset bogen, int zoekvraag, ILookup<int, int> bewoners)
    {
        var anderen = new HashSet<int>();
        foreach (var boog in bogen.Van(zoekvraag))
        {
            anderen.UnionWith(bewoners[boog.Groep]);
        }
        return anderen;
    }
}
