using Regiotafel.Plaatsing.Resultaten;

namespace Regiotafel.Plaatsing.Controle;

/// <summary>The inequalities of plaatsing-cli.md §3 (duality of linear programming, for lexicographic values).</summary>
internal static class Certificaatcontrole
{
    private static readonly long[] Niets = new long[10];

    public static IEnumerable<string> Zoek(Naslag naslag, Resultaat resultaat)
    {
        var (u, v) = (resultaat.Certificaat.Zoekvragen, resultaat.Certificaat.Groepen);
        foreach (var code in u.Keys.Where(c => !naslag.Zoekvragen.ContainsKey(c)).Concat(v.Keys.Where(Onbekend)))
        {
            yield return $"certificaat: {code} staat niet in de instantie";
        }
        foreach (var (groep, waarde) in v.Where(p => Vergelijk(p.Value, Niets) < 0))
        {
            yield return $"certificaat: de potentiaal van {groep} is negatief";
        }
        foreach (var zoekvraag in naslag.Instantie.Zoekvragen)
        {
            var eigen = Van(u, zoekvraag.Code);
            if (Vergelijk(zoekvraag.Wacht ? eigen : Som(eigen, Van(v, zoekvraag.HuidigeGroep!)), Niets) < 0)
            {
                yield return $"certificaat: de potentiaal van {zoekvraag.Code} is te laag";
            }
            foreach (var groep in naslag.PasselijkeGroepen[zoekvraag.Code])
            {
                if (Vergelijk(Som(eigen, Van(v, groep)), naslag.Waarde(zoekvraag, groep)) < 0)
                {
                    yield return $"certificaat: {zoekvraag.Code} en {groep} samen zijn te laag";
                }
            }
        }
        foreach (var fout in Grens(naslag, resultaat))
        {
            yield return fout;
        }

        bool Onbekend(string code) => !naslag.Groepen.ContainsKey(code);
    }

    private static IEnumerable<string> Grens(Naslag naslag, Resultaat resultaat)
    {
        var som = new long[10];
        foreach (var (_, waarde) in resultaat.Certificaat.Zoekvragen)
        {
            som = Som(som, waarde);
        }
        foreach (var (groep, waarde) in resultaat.Certificaat.Groepen)
        {
            var plekken = naslag.Plekken.GetValueOrDefault(groep);
            som = Som(som, [.. waarde.Select(w => w * plekken)]);
        }
        if (resultaat.MaxKeten is null)
        {
            if (!resultaat.Bound.SequenceEqual(som[..9]))
            {
                yield return $"bound: het certificaat bewijst [{string.Join(", ", som[..9])}]";
            }
            else if (resultaat.Bewezen && som[9] != resultaat.Loting)
            {
                yield return "loting: het certificaat bewijst niet dat dit de grootste is";
            }
        }
        else if (Vergelijk([.. resultaat.Bound], som[..9]) > 0)
        {
            yield return "bound: is ruimer dan het certificaat bewijst";
        }
        if (Vergelijk([.. resultaat.Bound], [.. resultaat.Waarde]) < 0)
        {
            yield return "bound: is kleiner dan waarde";
        }
    }

    private static long[] Van(IReadOnlyDictionary<string, long[]> potentialen, string code) =>
        potentialen.TryGetValue(code, out var waarde) ? waarde : Niets;

    private static long[] Som(long[] a, long[] b)
    {
        var uit = new long[a.Length];
        for (var k = 0; k < uit.Length; k++)
        {
            uit[k] = a[k] + b[k];
        }
        return uit;
    }

    private static int Vergelijk(long[] a, long[] b) => a.AsSpan().SequenceCompareTo(b);
}
