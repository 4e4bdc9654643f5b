using Regiotafel.Plaatsing.Bogen;

namespace Regiotafel.Plaatsing.Oplosser;

/// <summary>Zoekvragen and groepen that are tied by arcs, and tied to no others; both ascending.</summary>
internal sealed record Deel(int[] Zoekvragen, int[] Groepen)
{
    /// <summary>
    /// The parts of the problem. A zoekvraag that fits nowhere is in none: who waits goes without, a resident stays.
    /// </summary>
    public static IReadOnlyList<Deel> Van(Bogenset bogen)
    {
        var ouder = Enumerable.Range(0, bogen.Plekken.Length).ToArray();
        for (var z = 0; z < bogen.Huidig.Length; z++)
        {
            var vorige = bogen.Huidig[z];
            foreach (var boog in bogen.Van(z))
            {
                if (vorige >= 0)
                {
                    Verbind(ouder, vorige, boog.Groep);
                }
                vorige = boog.Groep;
            }
        }
        var zoekvragen = Enumerable
            .Range(0, bogen.Huidig.Length)
            .Where(z => bogen.Van(z).Length > 0)
            .ToLookup(z => Wortel(ouder, bogen.Van(z)[0].Groep));
        return
        [
            .. Enumerable
                .Range(0, ouder.Length)
                .GroupBy(g => Wortel(ouder, g))
                .Where(delen => zoekvragen.Contains(delen.Key))
                .Select(delen => new Deel([.. zoekvragen[delen.Key]], [.. delen])),
        ];
    }

    private static void Verbind(int[] ouder, int a, int b) => ouder[Wortel(ouder, a)] = Wortel(ouder, b);

    private static int Wortel(int[] ouder, int g)
    {
        while (ouder[g] != g)
        {
            ouder[g] = ouder[ouder[g]];
            g = ouder[g];
        }
        return g;
    }
}
