using Regiotafel.Plaatsing.Bogen;
using Regiotafel.Plaatsing.Resultaten;

namespace Regiotafel.Plaatsing.Knelpunten;

/// <summary>
/// Whether all urgent zoekvragen can be placed at once in the places that are free now, and if not, for whom together there is too
/// little (Hall 1935). Looking at each apart would miss it. The order of searching is that of plaatsing-cli.md §5.
/// </summary>
internal sealed class Knelpuntzoeker
{
    private readonly Bogenset _bogen;
    private readonly Dictionary<int, List<int>> _bezet = [];
    private readonly Dictionary<int, int> _plaats = [];

    private Knelpuntzoeker(Bogenset bogen) => _bogen = bogen;

    public static IReadOnlyList<Knelpunt> Zoek(Bogenset bogen)
    {
        var zoeker = new Knelpuntzoeker(bogen);
        var uit = new List<Knelpunt>();
        for (var z = 0; z < bogen.Huidig.Length; z++)
        {
            var zoekvraag = bogen.Instantie.Zoekvragen[z];
            if (zoekvraag is { Wacht: true, Profiel.Status: "6" } && zoeker.Plekken(z).Count > 0)
            {
                uit.AddRange(zoeker.Plaats(z));
            }
        }
        return uit;
    }

    /// <summary>Gives a zoekvraag a place, others moving up; or says who together stand in the way.</summary>
    private IEnumerable<Knelpunt> Plaats(int begin)
    {
        var via = new Dictionary<int, int>();
        var rij = new Queue<int>([begin]);
        var gezien = new List<int>();
        while (rij.TryDequeue(out var z))
        {
            gezien.Add(z);
            foreach (var groep in Plekken(z).Where(g => via.TryAdd(g, z)))
            {
                var bezet = Bezet(groep);
                if (bezet.Count < Vrij(groep))
                {
                    SchuifDoor(groep, via, begin);
                    return [];
                }
                foreach (var ander in bezet)
                {
                    rij.Enqueue(ander);
                }
            }
        }
        return [Knelpunt(gezien, via.Keys)];
    }

    private void SchuifDoor(int groep, Dictionary<int, int> via, int begin)
    {
        while (true)
        {
            var z = via[groep];
            var oud = _plaats.GetValueOrDefault(z, -1);
            Bezet(groep).Add(z);
            _plaats[z] = groep;
            if (z == begin)
            {
                return;
            }
            Bezet(oud).Remove(z);
            groep = oud;
        }
    }

    private Knelpunt Knelpunt(List<int> zoekvragen, IEnumerable<int> groepen)
    {
        var plekken = groepen.Order().ToList();
        List<string> codes = [.. zoekvragen.Order().Select(z => _bogen.Instantie.Zoekvragen[z].Code)];
        List<string> groepcodes = [.. plekken.Select(g => _bogen.Instantie.Groepen[g].Code)];
        var aantal = plekken.Sum(Vrij);
        return new(codes, groepcodes, aantal, Resultaten.Knelpunt.InWoorden(codes, groepcodes, aantal));
    }

    // Who came last stands last: the order of arrival.
    private List<int> Bezet(int groep)
    {
        if (!_bezet.TryGetValue(groep, out var lijst))
        {
            _bezet[groep] = lijst = [];
        }
        return lijst;
    }

    private int Vrij(int groep) => _bogen.Instantie.Groepen[groep].Vrij;

    private List<int> Plekken(int zoekvraag)
    {
        var uit = new List<int>();
        foreach (var boog in _bogen.Van(zoekvraag))
        {
            if (Vrij(boog.Groep) > 0)
            {
                uit.Add(boog.Groep);
            }
        }
        return uit;
    }
}
