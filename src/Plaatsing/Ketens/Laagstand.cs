using Regiotafel.Plaatsing.Bogen;
using Regiotafel.Plaatsing.Oplosser;

namespace Regiotafel.Plaatsing.Ketens;

/// <summary>
/// A layered net as it stands in the search: the best division under the choices so far, and the tolls. Every change leaves the
/// best division for what then holds.
/// </summary>
internal sealed partial class Laagstand<T>
    where T : struct, IGewicht<T>
{
    private readonly Laagnet _net;
    private readonly Laagwaarde _waarde;
    private readonly Pakking _pakking;
    private readonly Deelnet<T> _deelnet;
    private readonly Toewijzer<T> _toewijzer;
    private readonly List<int>[] _kopieen;
    private readonly T[] _tol;
    private HashSet<int> _gekozen = [];
    private T _tollen;

    public Laagstand(Laagnet net, Laagwaarde waarde, Pakking pakking)
    {
        (_net, _waarde, _pakking) = (net, waarde, pakking);
        _kopieen = [.. Enumerable.Range(0, net.Persoon.Max() + 1).Select(_ => new List<int>())];
        for (var kopie = 0; kopie < net.Persoon.Length; kopie++)
        {
            // Who can only stay has but the arc to the own place.
            if (net.Laag[kopie] > 0 && net.Begin[kopie + 1] > net.Begin[kopie] + 1)
            {
                _kopieen[net.Persoon[kopie]].Add(kopie);
            }
        }
        _tol = new T[_kopieen.Length];
        for (var p = 0; p < _kopieen.Length; p++)
        {
            // Who moves once at most needs no toll, and without it nothing is given back in vain.
            _tol[p] = _kopieen[p].Count < 2 ? default : pakking.Pak<T>(waarde.Tol(p));
            _tollen += _tol[p];
        }
        _deelnet = waarde.Bouw<T>(pakking, _tol);
        _toewijzer = new(_deelnet);
        foreach (var kopie in Verdeler.Volgorde(_deelnet))
        {
            _toewijzer.Plaats(kopie);
        }
    }

    /// <summary>The net that is searched.</summary>
    public Laagnet Net => _net;

    /// <summary>The arc that each copy has taken; −1: none.</summary>
    public int[] Bogen => _toewijzer.Bezetting.Boog;

    /// <summary>What no division under these choices exceeds, in parts of one.</summary>
    public T Bovengrens => _toewijzer.Waarde + _tollen;

    /// <summary>The same, on the ten levels.</summary>
    public long[] Grens()
    {
        var grens = new long[Niveaus.Aantal];
        _pakking.PakUit(Bovengrens, grens);
        return grens;
    }

    /// <summary>The value of a division, without tolls, in whole numbers.</summary>
    /// <param name="bogen">The arc of every copy.</param>
    public long[] Waarde(int[] bogen)
    {
        var som = new long[Niveaus.Aantal];
        Span<long> waarde = stackalloc long[Niveaus.Aantal];
        for (var kopie = 0; kopie < _net.Persoon.Length; kopie++)
        {
            if (bogen[kopie] is var boog and >= 0)
            {
                _waarde.Waarde(kopie, _net.Boog[boog], waarde);
                Niveaus.Tel(som, waarde);
            }
        }
        return som;
    }

    private bool Verhuist(int kopie) => _net.Laag[kopie] > 0 && _net.Boog[Bogen[kopie]] >= 0;

    /// <summary>Residents who move with more than one copy, as far as nothing was chosen for them.</summary>
    public List<int> Dubbel() => Open(p => _kopieen[p].Count > 1 && _kopieen[p].Count(Verhuist) > 1);

    /// <summary>Residents who do not move and whose toll is given back all the same: the bound may be too high.</summary>
    public List<int> Over() => Open(p => HeeftTol(p) && !_kopieen[p].Exists(Verhuist));

    /// <summary>The copies with which a resident may move.</summary>
    public IReadOnlyList<int> Kopieen(int persoon) => _kopieen[persoon];

    private bool HeeftTol(int persoon)
    {
        Span<long> tol = stackalloc long[Niveaus.Aantal];
        _pakking.PakUit(_tol[persoon], tol);
        return tol.ContainsAnyExcept(0L);
    }

    private List<int> Open(Predicate<int> welke)
    {
        var open = new List<int>();
        for (var p = 0; p < _kopieen.Length; p++)
        {
            if (welke(p) && !_gekozen.Contains(p))
            {
                open.Add(p);
            }
        }
        return open;
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
}
