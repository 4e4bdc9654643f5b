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
    private readonly Laagnet _net;
    private readonly Laagwaarde _waarde;
    private readonly Pakking _pakking;
    private readonly Deelnet<T> _deelnet;
    private readonly Toewijzer<T> _toewijzer;
    private readonly int _maxKeten;
    private readonly int _maxRuil;
    private readonly Func<bool> _voorbij;
    private readonly List<int>[] _kopieen;
    private readonly HashSet<int> _gekozen = [];
    private readonly HashSet<int> _vast = [];
    private readonly long[] _tollen = new long[Niveaus.Aantal];
    private long[] _beste = new long[Niveaus.Getoond];
    private int[] _besteBogen;

    public Ketenkapper(Laagnet net, Laagwaarde waarde, Pakking pakking, int maxKeten, int maxRuil, Func<bool> voorbij)
    {
        (_net, _waarde, _pakking, _maxKeten, _maxRuil, _voorbij) = (net, waarde, pakking, maxKeten, maxRuil, voorbij);
        _deelnet = waarde.Bouw<T>(pakking);
        _toewijzer = new(_deelnet);
        _kopieen = [.. Enumerable.Range(0, net.Persoon[^1] + 1).Select(_ => new List<int>())];
        for (var kopie = 0; kopie < net.Persoon.Length; kopie++)
        {
            _kopieen[net.Persoon[kopie]].Add(kopie);
        }
        for (var p = 0; p < _kopieen.Length; p++)
        {
            Tel(waarde.Tol(p), 1);
        }
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
        foreach (var kopie in Verdeler.Volgorde(_deelnet))
        {
            _toewijzer.Plaats(kopie);
        }
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
        var grens = new long[Niveaus.Aantal];
        _pakking.PakUit(_toewijzer.Waarde(), grens);
        for (var k = 0; k < grens.Length; k++)
        {
            grens[k] += _tollen[k];
        }
        if (grens.AsSpan(0, Niveaus.Getoond).SequenceCompareTo(_beste) <= 0)
        {
            return;
        }
        if (Dubbel() is { } dubbel)
        {
            KiesStap(dubbel);
        }
        else if (LangeRuil() is { } ruil)
        {
            BreekRuil(ruil);
        }
        else if (Neem() is { } over)
        {
            KiesStap(over);
        }
    }

    /// <summary>A resident who moves at more than one step.</summary>
    private int? Dubbel()
    {
        for (var p = 0; p < _kopieen.Length; p++)
        {
            if (_kopieen[p].Count > 1 && !_gekozen.Contains(p) && _kopieen[p].Count(Verhuist) > 1)
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
            if (_toewijzer.Bezetting.Boog[kopie] is var boog and >= 0)
            {
                _waarde.Waarde(kopie, boog, waarde);
                for (var k = 0; k < som.Length; k++)
                {
                    som[k] += waarde[k];
                }
            }
        }
        if (som.AsSpan(0, Niveaus.Getoond).SequenceCompareTo(_beste) > 0)
        {
            (_beste, _besteBogen) = (som[..Niveaus.Getoond], [.. _toewijzer.Bezetting.Boog]);
        }
        for (var p = 0; p < _kopieen.Length; p++)
        {
            if (
                !_gekozen.Contains(p)
                && _waarde.Tol(p)[..Niveaus.Getoond].ContainsAnyExcept(0L)
                && !_kopieen[p].Exists(Verhuist)
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
        Tel(_waarde.Tol(persoon), -1);
        var tol = _pakking.Pak<T>(_waarde.Tol(persoon));
        // Where he moves now comes first: there the best is most likely.
        foreach (var kopie in _kopieen[persoon].OrderByDescending(Verhuist).ToList())
        {
            Weeg(kopie, default(T) - tol);
            var anderen = _kopieen[persoon].Where(k => k != kopie).ToList();
            if (anderen.TrueForAll(ander => Dwing(ander, _net.Begin[ander])))
            {
                Kijk();
            }
            anderen.ForEach(LaatVrij);
            Weeg(kopie, tol);
            if (!Volledig)
            {
                break;
            }
        }
        Tel(_waarde.Tol(persoon), 1);
        _gekozen.Remove(persoon);
    }

    /// <summary>Lowers the value of all moves of a copy.</summary>
    private void Weeg(int kopie, T minder)
    {
        _toewijzer.Haal(kopie);
        for (var boog = _net.Begin[kopie] + 1; boog < _net.Begin[kopie + 1]; boog++)
        {
            _deelnet.Gewicht[boog] -= minder;
        }
        _toewijzer.Plaats(kopie);
    }

    private List<int>? LangeRuil()
    {
        var gezien = new HashSet<int>();
        for (var kopie = 0; kopie < _net.Persoon.Length; kopie++)
        {
            if (_net.Laag[kopie] > _maxKeten && Verhuist(kopie) && gezien.Add(kopie))
            {
                var ruil = new List<int> { kopie };
                while (Voorganger(ruil[^1]) is var voor && gezien.Add(voor))
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
        var stappen = ruil.Where(k => !_vast.Contains(k)).Select(k => (k, _toewijzer.Bezetting.Boog[k])).ToList();
        var gehouden = new List<int>();
        foreach (var (kopie, boog) in stappen)
        {
            _toewijzer.Haal(kopie);
            _toewijzer.Sluit(boog, true);
            if (_toewijzer.Plaats(kopie))
            {
                Kijk();
            }
            _toewijzer.Haal(kopie);
            _toewijzer.Sluit(boog, false);
            _toewijzer.Plaats(kopie);
            if (!Volledig || !Dwing(kopie, boog))
            {
                break;
            }
            _vast.Add(kopie);
            gehouden.Add(kopie);
        }
        foreach (var kopie in gehouden)
        {
            _vast.Remove(kopie);
            LaatVrij(kopie);
        }
    }

    /// <summary>Lets a copy go by one arc only; false, and nothing changed, when others leave no room for that.</summary>
    private bool Dwing(int kopie, int boog)
    {
        if (_vast.Contains(kopie))
        {
            return false;
        }
        _toewijzer.Haal(kopie);
        _toewijzer.Dwing(kopie, boog);
        if (_toewijzer.Plaats(kopie))
        {
            return true;
        }
        LaatVrij(kopie);
        return false;
    }

    private void LaatVrij(int kopie)
    {
        // A step that a choice above this one keeps stays kept.
        if (!_vast.Contains(kopie))
        {
            _toewijzer.Haal(kopie);
            _toewijzer.LaatVrij(kopie);
            _toewijzer.Plaats(kopie);
        }
    }

    private int Voorganger(int kopie) => _net.Eigenaar[_toewijzer.Bezetting.Groep(kopie)];

    private bool Verhuist(int kopie) =>
        _net.Laag[kopie] > 0 && _toewijzer.Bezetting.Boog[kopie] is var boog && _net.Boog[boog] >= 0;

    private void Tel(ReadOnlySpan<long> tol, int keer)
    {
        for (var k = 0; k < _tollen.Length; k++)
        {
            _tollen[k] += keer * tol[k];
        }
    }
}
