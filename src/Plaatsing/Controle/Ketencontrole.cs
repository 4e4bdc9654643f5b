using Regiotafel.Plaatsing.Resultaten;

namespace Regiotafel.Plaatsing.Controle;

/// <summary>Whether the moves fall apart into the chains and swaps that are named, each as long as is allowed.</summary>
internal static class Ketencontrole
{
    public static IEnumerable<string> Zoek(Naslag naslag, Resultaat resultaat)
    {
        var stappen = resultaat.Ketens.SelectMany(k => k.Stappen).ToList();
        if (!stappen.OrderBy(s => s.Zoekvraag, StringComparer.Ordinal).SequenceEqual(resultaat.Toewijzingen))
        {
            yield return "ketens: de stappen zijn niet precies de toewijzingen";
        }
        var volgorde = resultaat
            .Ketens.Where(k => k.Stappen.Count > 0)
            .OrderBy(k => k.Stappen[0].Naar, StringComparer.Ordinal)
            .ThenBy(k => k.Stappen[0].Zoekvraag, StringComparer.Ordinal);
        if (!volgorde.SequenceEqual(resultaat.Ketens))
        {
            yield return "ketens: een keten is leeg, of zij staan niet op volgorde";
            yield break;
        }
        foreach (var keten in resultaat.Ketens)
        {
            if (Fout(naslag, resultaat.MaxKeten, keten) is { } fout)
            {
                yield return $"ketens: die van {keten.Stappen[0].Zoekvraag} {fout}";
            }
        }
        var beginnen = resultaat.Ketens.Where(k => k.Soort != Ketenregel.Ruil).CountBy(k => k.Stappen[0].Naar);
        foreach (var (groep, aantal) in beginnen)
        {
            if (naslag.Groepen.TryGetValue(groep, out var regel) && aantal > regel.Vrij)
            {
                yield return $"ketens: in {groep} beginnen er {aantal} en zijn er {regel.Vrij} plekken vrij";
            }
        }
    }

    private static string? Fout(Naslag naslag, int? maxKeten, Ketenregel keten)
    {
        var stappen = keten.Stappen;
        if (stappen.Zip(stappen.Skip(1)).Any(p => p.First.Van is null || p.First.Van != p.Second.Naar))
        {
            return "sluit niet aan: een stap neemt niet de plek van de stap ervoor";
        }
        if (keten.Soort == Ketenregel.Ruil)
        {
            return Ruil(naslag, maxKeten, stappen);
        }
        return (keten.Soort == Ketenregel.Direct) != (stappen.Count == 1) ? "heeft een verkeerde soort"
            : stappen.Count > maxKeten ? $"heeft meer dan {maxKeten} stappen"
            : null;
    }

    private static string? Ruil(Naslag naslag, int? maxKeten, IReadOnlyList<Stap> stappen)
    {
        if (stappen.Count < 2 || stappen[^1].Van is null || stappen[^1].Van != stappen[0].Naar)
        {
            return "is geen ruil: hij gaat niet rond";
        }
        return stappen.Any(s => string.CompareOrdinal(s.Zoekvraag, stappen[0].Zoekvraag) < 0)
                ? "begint niet met de kleinste code"
            : maxKeten is not null && stappen.Count > naslag.Instantie.Parameters.MaxRuil ? "is een te lange ruil"
            : null;
    }
}
