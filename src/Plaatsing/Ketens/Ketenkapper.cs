using Regiotafel.Plaatsing.Bogen;
using Regiotafel.Plaatsing.Oplosser;

namespace Regiotafel.Plaatsing.Ketens;

/// <summary>
/// The best division of one part in which no chain and no swap is too long: branch and bound, exact. What is best when a resident
/// may move at more steps at once, against his toll (<see cref="Laagwaarde"/>), bounds what is possible; where tolls do not mend
/// that, the step of that resident is chosen, one choice after another. A swap that is too long is broken at each of its steps in turn.
/// </summary>
internal sealed class Ketenkapper<T>
    where T : struct, IGewicht<T>
{
    private static readonly Comparer<long[]> Zwaarte = Comparer<long[]>.Create(
        (a, b) => a.AsSpan().SequenceCompareTo(b)
    );
    private readonly Laagnet _net;
    private readonly Laagwaarde _waarde;
    private readonly Laagstand<T> _stand;
    private readonly int _maxKeten;
    private readonly int _maxRuil;
    private readonly Func<bool> _voorbij;
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
        _stand.StelBij(KanBeter);
        if (!KanBeter())
        {
            return;
        }
        if (_stand.Dubbel() is { Count: > 0 } dubbel)
        {
            KiesStap(dubbel.Count == 1 ? dubbel[0] : dubbel.MaxBy(_stand.Zwaarste, Zwaarte));
        }
        else if (LangeRuil() is { } ruil)
        {
            BreekRuil(ruil);
        }
        else
        {
            Neem();
            if (KanBeter() && _stand.Over() is { Count: > 0 } over)
            {
                KiesStap(over[0]);
            }
        }
    }

    private bool KanBeter() => Laagwaarde.KanBeter(_stand.Grens(), _beste);

    /// <summary>Takes over what now stands, when it is better: it is possible.</summary>
    private void Neem()
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
    }

    private void KiesStap(int persoon)
    {
        foreach (var kopie in _stand.Stappen(persoon))
        {
            if (Volledig)
            {
                _stand.Alleen(kopie, Kijk);
            }
        }
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
