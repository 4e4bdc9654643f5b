namespace Regiotafel.Tests.Cijfers.Grens;

/// <summary>
/// Somebody outside with all amounts and means that are shown. Knows what adds up to what, solves it as a set of equations, and names
/// each sum of one or two hidden cells that follows although too few people or providers are behind it. Knows also how a mean amount
/// is rounded, and names each number of people that total and mean leave no doubt about. Shares no code with the border.
/// </summary>
internal sealed class Somaanvaller
{
    private const double Niets = 1e-7;

    private readonly List<(string Naam, long Mensen, Dictionary<string, long> Delen, bool Gezien)> _cellen = [];
    private readonly Dictionary<string, int> _nummers = new(StringComparer.Ordinal);
    private readonly List<(int Geheel, int[] Delen)> _sommen = [];

    public int Verborgen => _cellen.Count(c => !c.Gezien);

    /// <summary>A sum that there is, with the truth to check a find by; hidden or shown.</summary>
    public void Weet(string naam, long mensen, Dictionary<string, long> delen, bool gezien)
    {
        _nummers[naam] = _cellen.Count;
        _cellen.Add((naam, mensen, delen, gezien));
    }

    public void Som(string geheel, IEnumerable<string> delen) =>
        _sommen.Add((_nummers[geheel], [.. delen.Select(d => _nummers[d])]));

    /// <summary>Hidden sums below the floors that follow from what is shown.</summary>
    public IReadOnlyList<string> Vind()
    {
        var open = Enumerable.Range(0, _cellen.Count).Where(c => !_cellen[c].Gezien).ToList();
        var richtingen = Richtingen(open);
        // How a hidden cell moves along each direction that keeps everything shown the same: not at all means that it is known.
        var beweging = open.Select((_, plek) => richtingen.Select(r => r[plek]).ToArray()).ToList();
        var gevonden = new List<string>();
        for (var een = 0; een < open.Count; een++)
        {
            if (beweging[een].All(b => Math.Abs(b) < Niets) && !Genoeg([open[een]]))
            {
                gevonden.Add(_cellen[open[een]].Naam);
            }
            for (var twee = een + 1; twee < open.Count; twee++)
            {
                var beweegt = beweging[een].Zip(beweging[twee], (a, b) => Math.Abs(a + b)).Any(b => b > Niets);
                if (!beweegt && beweging[een].Any(b => Math.Abs(b) > Niets) && !Genoeg([open[een], open[twee]]))
                {
                    gevonden.Add($"{_cellen[open[een]].Naam} + {_cellen[open[twee]].Naam}");
                }
            }
        }
        return gevonden;
    }

    /// <summary>The numbers of people that a shown total and a shown mean leave possible, from the least that may be shown.</summary>
    /// <param name="toon">How a mean is printed for so many people.</param>
    public static IReadOnlyList<int> Klanten(string gemiddelde, int minst, int meest, Func<int, string> toon) =>
        [.. Enumerable.Range(minst, meest - minst + 1).Where(n => toon(n) == gemiddelde)];

    private bool Genoeg(int[] cellen)
    {
        var delen = cellen
            .SelectMany(c => _cellen[c].Delen)
            .GroupBy(d => d.Key)
            .Select(g => g.Sum(d => d.Value))
            .Where(d => d > 0)
            .OrderDescending()
            .ToList();
        var som = (double)delen.Sum();
        return cellen.Sum(c => _cellen[c].Mensen) >= 10
            && delen.Count >= 3
            && delen[0] < 0.7 * som
            && delen[0] + delen[1] < 0.9 * som;
    }

    // A basis of all changes of the hidden cells that no shown figure notices.
    private List<double[]> Richtingen(List<int> open)
    {
        var plek = open.Select((cel, nummer) => (cel, nummer)).ToDictionary(p => p.cel, p => p.nummer);
        var rijen = new List<double[]>();
        foreach (var (geheel, delen) in _sommen)
        {
            var rij = new double[open.Count];
            foreach (var deel in delen.Where(plek.ContainsKey))
            {
                rij[plek[deel]] += 1;
            }
            if (plek.TryGetValue(geheel, out var som))
            {
                rij[som] -= 1;
            }
            rijen.Add(rij);
        }
        var vast = new List<int>();
        for (var kolom = 0; kolom < open.Count && vast.Count < rijen.Count; kolom++)
        {
            var beste = Enumerable.Range(vast.Count, rijen.Count - vast.Count).MaxBy(r => Math.Abs(rijen[r][kolom]));
            if (Math.Abs(rijen[beste][kolom]) < Niets)
            {
                continue;
            }
            (rijen[vast.Count], rijen[beste]) = (rijen[beste], rijen[vast.Count]);
            var spil = rijen[vast.Count].Select(w => w / rijen[vast.Count][kolom]).ToArray();
            rijen[vast.Count] = spil;
            for (var ander = 0; ander < rijen.Count; ander++)
            {
                var keer = rijen[ander][kolom];
                if (ander != vast.Count && keer != 0)
                {
                    rijen[ander] = [.. rijen[ander].Zip(spil, (w, s) => w - (keer * s))];
                }
            }
            vast.Add(kolom);
        }
        return
        [
            .. Enumerable
                .Range(0, open.Count)
                .Except(vast)
                .Select(vrij =>
                {
                    var richting = new double[open.Count];
                    richting[vrij] = 1;
                    for (var rij = 0; rij < vast.Count; rij++)
                    {
                        richting[vast[rij]] = -rijen[rij][vrij];
                    }
                    return richting;
                }),
        ];
    }
}
