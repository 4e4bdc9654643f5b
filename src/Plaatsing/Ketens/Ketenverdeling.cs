using Regiotafel.Plaatsing.Resultaten;

namespace Regiotafel.Plaatsing.Ketens;

/// <summary>
/// Divides moves into chains and swaps. Free places go to residents first, so that chains start where they must and stay short;
/// who waits takes what a resident leaves, and so ends a chain. What is left moves round in swaps.
/// </summary>
internal static class Ketenverdeling
{
    /// <param name="stappen">Every move, each person once, in ordinal order of code.</param>
    /// <param name="vrij">Free places of a groep.</param>
    public static IReadOnlyList<Ketenregel> Verdeel(IReadOnlyList<Stap> stappen, Func<string, int> vrij)
    {
        var vertrek = stappen.Where(s => s.Van is not null).ToLookup(s => s.Van!, StringComparer.Ordinal);
        var opvolger = new Dictionary<Stap, Stap>();
        var begin = new List<Stap>();
        foreach (var aankomst in stappen.GroupBy(s => s.Naar, StringComparer.Ordinal))
        {
            var opVrij = aankomst.OrderBy(s => s.Van is null).Take(vrij(aankomst.Key)).ToHashSet();
            begin.AddRange(opVrij);
            foreach (var (weg, komt) in vertrek[aankomst.Key].Zip(aankomst.Where(s => !opVrij.Contains(s))))
            {
                opvolger[weg] = komt;
            }
        }
        var ketens = begin.Select(eerste => Loop(eerste, opvolger)).Select(Keten).ToList();
        var gedaan = ketens.SelectMany(k => k.Stappen).ToHashSet();
        foreach (var stap in stappen.Where(s => !gedaan.Contains(s)).ToList())
        {
            if (!gedaan.Contains(stap))
            {
                var ruil = Loop(stap, opvolger);
                gedaan.UnionWith(ruil);
                ketens.Add(new(Ketenregel.Ruil, ruil));
            }
        }
        return
        [
            .. ketens
                .OrderBy(k => k.Stappen[0].Naar, StringComparer.Ordinal)
                .ThenBy(k => k.Stappen[0].Zoekvraag, StringComparer.Ordinal),
        ];
    }

    private static Ketenregel Keten(List<Stap> stappen) =>
        new(stappen.Count == 1 ? Ketenregel.Direct : Ketenregel.Keten, stappen);

    private static List<Stap> Loop(Stap eerste, Dictionary<Stap, Stap> opvolger)
    {
        var stappen = new List<Stap> { eerste };
        while (opvolger.TryGetValue(stappen[^1], out var volgende) && volgende != eerste)
        {
            stappen.Add(volgende);
        }
        return stappen;
    }
}
