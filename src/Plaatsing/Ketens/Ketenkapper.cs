using Regiotafel.Plaatsing.Bogen;
using Regiotafel.Plaatsing.Oplosser;

namespace Regiotafel.Plaatsing.Ketens;

/// <summary>
/// The best division of one part in which no chain and no swap is too long: branch and bound, exact. What is best when a resident
/// may move at more steps at once, against his toll (<see cref="Laagwaarde"/>), bounds what is possible; where that happens, the
/// step of that resident is chosen, one choice after another. A swap that is too long is broken at each of its steps in turn.
/// </summary>
internal sealed class Ketenkapper<T>
    where T : struct, IGewicht<T>
{
    // Beyond this a choice gives more than yet another toll.
    private const int MeesteBijstellingen = 100;
    private readonly Laagnet _net;
    private readonly Laagwaarde _waarde;
    private readonly Laagstand<T> _stand;
    private readonly int _maxKeten;
    private readonly int _maxRuil;
    private readonly Func<bool> _voorbij;
    private readonly HashSet<int> _gekozen = [];
    private long[] _beste = new long[Niveaus.Getoond];
    private int[] _besteBogen;

    public Ketenkapper(Laagnet net, Laagwaarde waarde, Pakking pakking, int maxKeten, int maxRuil, Func<bool> voorbij)
    {
        (_net, _waarde, _maxKeten, _maxRuil, _voorbij) = (net, waarde, maxKeten, maxRuil, voorbij);
        _stand = new(net, waarde, pakking);
        // Everybody stays: always possible, and worth nothing.
        _besteBogen = [.. net.Laag.Select((laag, kopie) => laag > 0 ? net.Begin[kopie] : -1)];
    }

    /// <summary>How many choices were looked at.</summary>
    public int Knopen { get; private set; }

    /// <summary>False when the time was up before all was looked at.</summary>
    public bool Volledig { get; private set; } = true;

    /// <summary>The arc of every copy in the best that was found; −1: none.</summary>
    public int[] Zoek()
    {
        Kijk();
        return _besteBogen;
    }

    private void Kijk()
    {
        if (_voorbij())
        {
            Volledig = false;
            return;
        }
        Knopen++;
        // First other tolls, while they lower the bound: cheaper than a choice.
        for (var keer = 0; KanBeter(); keer++)
        {
            if (Dubbel() is { } dubbel)
            {
                if (keer >= MeesteBijstellingen || !_stand.Verhoog(dubbel))
                {
                    KiesStap(dubbel);
                    return;
                }
            }
            else if (LangeRuil() is { } ruil)
            {
                BreekRuil(ruil);
                return;
            }
            else if (Neem() is not { } over)
            {
                return;
            }
            else if (keer >= MeesteBijstellingen || !_stand.Verlaag(over))
            {
                KiesStap(over);
                return;
            }
        }
    }

    private bool KanBeter() => _stand.Grens().AsSpan(0, Niveaus.Getoond).SequenceCompareTo(_beste) > 0;

    /// <summary>A resident who moves at more than one step.</summary>
    private int? Dubbel()
    {
        for (var p = 0; p < _stand.Kopieen.Length; p++)
        {
            if (_stand.Kopieen[p].Count > 1 && !_gekozen.Contains(p) && _stand.Kopieen[p].Count(_stand.Verhuist) > 1)
            {
                return p;
            }
        }
        return null;
    }

    /// <summary>
    /// Takes over what now stands: it is possible. Gives a resident who does not move and whose toll is given back all the same, for
    /// then the bound may be too high; null: nothing better is to be had here.
    /// </summary>
    private int? Neem()
    {
        var som = new long[Niveaus.Aantal];
        Span<long> waarde = stackalloc long[Niveaus.Aantal];
        for (var kopie = 0; kopie < _net.Persoon.Length; kopie++)
        {
            if (_stand.Bogen[kopie] is var boog and >= 0)
            {
                _waarde.Waarde(kopie, boog, waarde);
                Niveaus.Tel(som, waarde);
            }
        }
        if (som.AsSpan(0, Niveaus.Getoond).SequenceCompareTo(_beste) > 0)
        {
            (_beste, _besteBogen) = (som[..Niveaus.Getoond], [.. _stand.Bogen]);
        }
        for (var p = 0; p < _stand.Kopieen.Length; p++)
        {
            if (
                !_gekozen.Contains(p)
                && _waarde.Tol(p)[..Niveaus.Getoond].ContainsAnyExcept(0L)
                && !_stand.Kopieen[p].Exists(_stand.Verhuist)
            )
            {
                return p;
            }
        }
        return null;
    }

    private void KiesStap(int persoon)
    {
        _gekozen.Add(persoon);
        // Where he moves now comes first: there the best is most likely.
        foreach (var kopie in _stand.Kopieen[persoon].OrderByDescending(_stand.Verhuist).ToList())
        {
            if (Volledig)
            {
                _stand.Alleen(kopie, Kijk);
            }
        }
        _gekozen.Remove(persoon);
    }

    private List<int>? LangeRuil()
    {
        var gezien = new HashSet<int>();
        for (var kopie = 0; kopie < _net.Persoon.Length; kopie++)
        {
            if (_net.Laag[kopie] > _maxKeten && _stand.Verhuist(kopie) && gezien.Add(kopie))
            {
                var ruil = new List<int> { kopie };
                while (_stand.Voorganger(ruil[^1]) is var voor && gezien.Add(voor))
                {
                    ruil.Add(voor);
                }
                if (ruil.Count > _maxRuil)
                {
                    return ruil;
                }
            }
        }
        return null;
    }

    private void BreekRuil(List<int> ruil)
    {
        var stappen = ruil.Where(k => !_stand.IsVast(k)).Select(k => (k, _stand.Bogen[k])).ToList();
        var gehouden = new List<int>();
        foreach (var (kopie, boog) in stappen)
        {
            _stand.Zonder(kopie, boog, Kijk);
            if (!Volledig || !_stand.Houd(kopie, boog))
            {
                break;
            }
            gehouden.Add(kopie);
        }
        gehouden.ForEach(_stand.LaatLos);
    }
}
