using Regiotafel.Plaatsing.Bogen;
using Regiotafel.Plaatsing.Oplosser;
using Regiotafel.Plaatsing.Resultaten;

namespace Regiotafel.Plaatsing.Ketens;

/// <summary>What a layered net came to: who goes where, and behind whom.</summary>
/// <param name="gekozen">The arc of every copy; −1: none.</param>
internal sealed class Laaguitkomst(Bogenset bogen, Deel deel, Laagnet net, int[] gekozen)
{
    /// <summary>Every move.</summary>
    public IEnumerable<(int Zoekvraag, Boog Boog)> Toewijzingen() =>
        from kopie in Verhuizers()
        let z = deel.Zoekvragen[net.Persoon[kopie]]
        select (z, bogen.Van(z)[net.Boog[gekozen[kopie]]]);

    /// <summary>The chains and swaps.</summary>
    public IReadOnlyList<Ketenregel> Ketens()
    {
        var opvolger = new Dictionary<int, int>();
        var begin = new List<int>();
        foreach (var kopie in Verhuizers())
        {
            var eigenaar = net.Eigenaar[net.Naar[gekozen[kopie]]];
            if (eigenaar < 0)
            {
                begin.Add(kopie);
            }
            else
            {
                opvolger[eigenaar] = kopie;
            }
        }
        var ketens = begin.Select(kopie => Loop(kopie, opvolger)).ToList();
        var gezien = ketens.SelectMany(k => k).ToHashSet();
        var uit = ketens.Select(k => new Ketenregel(k.Count == 1 ? Ketenregel.Direct : Ketenregel.Keten, Stappen(k)));
        var ruilen = new List<Ketenregel>();
        // Copies stand in the order of codes, so a swap is met first at its smallest.
        foreach (var kopie in Verhuizers().Where(k => !gezien.Contains(k)).ToList())
        {
            if (!gezien.Contains(kopie))
            {
                var ruil = Loop(kopie, opvolger);
                gezien.UnionWith(ruil);
                ruilen.Add(new(Ketenregel.Ruil, Stappen(ruil)));
            }
        }
        return [.. uit, .. ruilen];
    }

    private IEnumerable<int> Verhuizers() =>
        Enumerable.Range(0, gekozen.Length).Where(k => gekozen[k] >= 0 && net.Boog[gekozen[k]] >= 0);

    private static List<int> Loop(int eerste, Dictionary<int, int> opvolger)
    {
        var uit = new List<int> { eerste };
        while (opvolger.TryGetValue(uit[^1], out var volgende) && volgende != eerste)
        {
            uit.Add(volgende);
        }
        return uit;
    }

    private List<Stap> Stappen(List<int> kopieen)
    {
        var (zoekvragen, groepen) = (bogen.Instantie.Zoekvragen, bogen.Instantie.Groepen);
        return
        [
            .. kopieen.Select(kopie =>
            {
                var z = zoekvragen[deel.Zoekvragen[net.Persoon[kopie]]];
                return new Stap(
                    z.Code,
                    z.HuidigeGroep,
                    groepen[deel.Groepen[net.Groep[net.Naar[gekozen[kopie]]]]].Code
                );
            }),
        ];
    }
}
