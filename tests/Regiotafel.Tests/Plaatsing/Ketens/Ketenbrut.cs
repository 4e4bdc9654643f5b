using Regiotafel.Plaatsing.Bogen;

namespace Regiotafel.Tests.Plaatsing.Ketens;

/// <summary>Whether moves can fall apart into short chains and swaps: every way of giving the places of a groep is tried.</summary>
internal static class Ketenbrut
{
    public static bool Past(Bogenset bogen, Boog?[] naar, int maxKeten)
    {
        var wie = Enumerable.Range(0, naar.Length).Where(z => naar[z] is not null).ToList();
        var vrij = bogen.Instantie.Groepen.Select(g => g.Vrij).ToArray();
        return Kies(0, new int[naar.Length], []);

        bool Kies(int i, int[] voorganger, HashSet<int> vervuld)
        {
            if (i == wie.Count)
            {
                return Kort(wie, voorganger, maxKeten, bogen.Instantie.Parameters.MaxRuil);
            }
            var (z, groep) = (wie[i], naar[wie[i]]!.Value.Groep);
            if (vrij[groep] > 0)
            {
                vrij[groep]--;
                voorganger[z] = -1;
                var past = Kies(i + 1, voorganger, vervuld);
                vrij[groep]++;
                if (past)
                {
                    return true;
                }
            }
            foreach (var weg in wie.Where(w => w != z && bogen.Huidig[w] == groep && !vervuld.Contains(w)).ToList())
            {
                vervuld.Add(weg);
                voorganger[z] = weg;
                var past = Kies(i + 1, voorganger, vervuld);
                vervuld.Remove(weg);
                if (past)
                {
                    return true;
                }
            }
            return false;
        }
    }

    private static bool Kort(List<int> wie, int[] voorganger, int maxKeten, int maxRuil) =>
        wie.All(z =>
        {
            var (lengte, p) = (1, voorganger[z]);
            while (p >= 0 && p != z && lengte <= wie.Count)
            {
                (lengte, p) = (lengte + 1, voorganger[p]);
            }
            return p == -1 ? lengte <= maxKeten : p != z || lengte <= maxRuil;
        });
}
