using Regiotafel.Plaatsing.Bogen;
using Regiotafel.Plaatsing.Oplosser;

namespace Regiotafel.Plaatsing.Ketens;

/// <summary>
/// One part of the problem place by place: of each groep the free places together, and each place of a resident who may move
/// apart. So it is visible who takes whose place, and with that how long a chain is. Without a cap the value is the same.
/// </summary>
internal sealed class Zetels<T>
    where T : struct, IGewicht<T>
{
    public Zetels(Bogenset bogen, Deel deel, Pakking pakking)
    {
        var (personen, groepen) = (deel.Zoekvragen.Length, deel.Groepen);
        var nummers = new Dictionary<int, int>(groepen.Length);
        var (thuis, vrije) = (new int[personen], new int[groepen.Length]);
        var (eigenaar, groep, plekken) = (new List<int>(), new List<int>(), new List<long>());
        for (var g = 0; g < groepen.Length; g++)
        {
            nummers[groepen[g]] = g;
            vrije[g] = eigenaar.Count;
            eigenaar.Add(-1);
            groep.Add(g);
            plekken.Add(bogen.Instantie.Groepen[groepen[g]].Vrij);
        }
        var bewoners = new List<int>[groepen.Length];
        for (var p = 0; p < personen; p++)
        {
            var huidig = bogen.Huidig[deel.Zoekvragen[p]];
            thuis[p] = huidig < 0 ? -1 : eigenaar.Count;
            if (huidig >= 0)
            {
                (bewoners[nummers[huidig]] ??= []).Add(p);
                eigenaar.Add(p);
                groep.Add(nummers[huidig]);
                plekken.Add(1);
            }
        }
        Plan = new([.. eigenaar], [.. groep], thuis, vrije, [.. plekken]);
        Net = Bouw(bogen, deel, pakking, nummers, bewoners);
    }

    public Deelnet<T> Net { get; }

    public Zetelplan Plan { get; }

    /// <summary>The arc of a person to a place; −1: none.</summary>
    public int Boog(int persoon, int zetel)
    {
        for (var boog = Net.Begin[persoon]; boog < Net.Begin[persoon + 1]; boog++)
        {
            if (Net.Naar[boog] == zetel)
            {
                return boog;
            }
        }
        return -1;
    }

    private Deelnet<T> Bouw(
        Bogenset bogen,
        Deel deel,
        Pakking pakking,
        Dictionary<int, int> nummers,
        List<int>?[] bewoners
    )
    {
        var (begin, naar, wie, gewicht) = (new List<int> { 0 }, new List<int>(), new List<int>(), new List<T>());
        Span<long> waarde = stackalloc long[Niveaus.Aantal];
        for (var p = 0; p < deel.Zoekvragen.Length; p++)
        {
            if (Plan.Thuis[p] >= 0)
            {
                Voeg(Plan.Thuis[p], default);
            }
            foreach (var boog in bogen.Van(deel.Zoekvragen[p]))
            {
                bogen.Waarde(deel.Zoekvragen[p], boog, waarde);
                var (groep, waard) = (nummers[boog.Groep], pakking.Pak<T>(waarde));
                var vrije = Plan.Vrije[groep];
                if (Plan.Plekken[vrije] > 0)
                {
                    Voeg(vrije, waard);
                }
                foreach (var bewoner in bewoners[groep] ?? [])
                {
                    Voeg(Plan.Thuis[bewoner], waard);
                }
            }
            begin.Add(naar.Count);

            void Voeg(int zetel, T waard)
            {
                naar.Add(zetel);
                wie.Add(p);
                gewicht.Add(waard);
            }
        }
        return new()
        {
            Begin = [.. begin],
            Naar = [.. naar],
            Wie = [.. wie],
            Gewicht = [.. gewicht],
            Verplicht = [.. Plan.Thuis.Select(t => t >= 0)],
            Plekken = Plan.Plekken,
        };
    }
}
