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
    private readonly HashSet<int> _vast = [];
    private readonly HashSet<int> _gekozen = [];
    private readonly long[] _tollen = new long[Niveaus.Aantal];

    public Laagstand(Laagnet net, Laagwaarde waarde, Pakking pakking)
    {
        (_net, _waarde, _pakking) = (net, waarde, pakking);
        _kopieen = [.. Enumerable.Range(0, net.Persoon[^1] + 1).Select(_ => new List<int>())];
        for (var kopie = 0; kopie < net.Persoon.Length; kopie++)
        {
            // Who can only stay has but the arc to the own place.
            if (net.Laag[kopie] > 0 && net.Begin[kopie + 1] > net.Begin[kopie] + 1)
            {
                _kopieen[net.Persoon[kopie]].Add(kopie);
            }
        }
        for (var p = 0; p < _kopieen.Length; p++)
        {
            if (_kopieen[p].Count < 2)
            {
                // Moves once at most: no toll is needed, and without it nothing is given back in vain.
                waarde.Tol(p).Clear();
            }
            Niveaus.Tel(_tollen, waarde.Tol(p));
        }
        _deelnet = waarde.Bouw<T>(pakking);
        _toewijzer = new(_deelnet);
        foreach (var kopie in Verdeler.Volgorde(_deelnet))
        {
            _toewijzer.Plaats(kopie);
        }
    }

    /// <summary>The arc that each copy has taken; −1: none.</summary>
    public int[] Bogen => _toewijzer.Bezetting.Boog;

    /// <summary>What no division under these choices exceeds, on the ten levels, in parts of one.</summary>
    public long[] Grens()
    {
        var grens = new long[Niveaus.Aantal];
        _pakking.PakUit(_toewijzer.Waarde, grens);
        Niveaus.Tel(grens, _tollen);
        return grens;
    }

    public bool Verhuist(int kopie) => _net.Laag[kopie] > 0 && _net.Boog[Bogen[kopie]] >= 0;

    /// <summary>The copy whose place a copy has taken; −1: a free place.</summary>
    public int Voorganger(int kopie) => _net.Eigenaar[_net.Naar[Bogen[kopie]]];

    public bool IsVast(int kopie) => _vast.Contains(kopie);

    /// <summary>Keeps a step of a swap, until it is let go.</summary>
    public bool Houd(int kopie, int boog) => Dwing(kopie, boog) && _vast.Add(kopie);

    public void LaatLos(int kopie)
    {
        _vast.Remove(kopie);
        LaatVrij(kopie);
    }

    /// <summary>Does something while an arc is closed, unless that cannot be.</summary>
    public void Zonder(int kopie, int boog, Action daad)
    {
        _toewijzer.Haal(kopie);
        _toewijzer.Sluit(boog, true);
        if (_toewijzer.Plaats(kopie))
        {
            daad();
        }
        _toewijzer.Haal(kopie);
        _toewijzer.Sluit(boog, false);
        _toewijzer.Plaats(kopie);
    }

    /// <summary>Does something while of a person only this copy may move, without a toll; unless that cannot be.</summary>
    public void Alleen(int kopie, Action daad)
    {
        var persoon = _net.Persoon[kopie];
        long[] tol = [.. _waarde.Tol(persoon)];
        Bijgesteld(persoon, default(T) - _pakking.Pak<T>(tol));
        _gekozen.Add(persoon);
        var anderen = _kopieen[persoon].FindAll(k => k != kopie);
        if (anderen.TrueForAll(ander => Dwing(ander, _net.Begin[ander])))
        {
            daad();
        }
        anderen.ForEach(LaatVrij);
        _gekozen.Remove(persoon);
        Bijgesteld(persoon, _pakking.Pak<T>(tol));
    }

    /// <summary>Residents who move at more than one step, as far as nothing was chosen for them.</summary>
    public List<int> Dubbel() => Open(p => _kopieen[p].Count > 1 && _kopieen[p].Count(Verhuist) > 1);

    /// <summary>Residents who do not move and whose toll is given back all the same: the bound may be too high.</summary>
    public List<int> Over() => Open(p => _waarde.HeeftTol(p) && !_kopieen[p].Exists(Verhuist));

    /// <summary>What it costs most to let one of the copies that move stay.</summary>
    public long[] Zwaarste(int persoon)
    {
        var zwaarste = new long[Niveaus.Aantal];
        Span<long> niveaus = stackalloc long[Niveaus.Aantal];
        foreach (var kopie in _kopieen[persoon].FindAll(Verhuist))
        {
            if (Kost(kopie, _net.Begin[kopie], dwing: true) is { } kost)
            {
                _pakking.PakUit(kost, niveaus);
                if (niveaus.SequenceCompareTo(zwaarste) > 0)
                {
                    niveaus.CopyTo(zwaarste);
                }
            }
        }
        return zwaarste;
    }

    /// <summary>The copies of a resident; where he moves now comes first: there the best is most likely.</summary>
    public IReadOnlyList<int> Stappen(int persoon) => [.. _kopieen[persoon].OrderByDescending(Verhuist)];

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

    /// <summary>What it costs to force a copy onto its own place, or off it; null when that cannot be.</summary>
    private T? Kost(int kopie, int thuis, bool dwing)
    {
        if (_vast.Contains(kopie))
        {
            return null;
        }
        var voor = _toewijzer.Waarde;
        _toewijzer.Haal(kopie);
        if (dwing)
        {
            _toewijzer.Dwing(kopie, thuis);
        }
        _toewijzer.Sluit(thuis, !dwing);
        var kan = _toewijzer.Plaats(kopie);
        var na = _toewijzer.Waarde;
        _toewijzer.Haal(kopie);
        _toewijzer.Sluit(thuis, false);
        _toewijzer.LaatVrij(kopie);
        _toewijzer.Plaats(kopie);
        return kan ? voor - na : null;
    }

    private bool Bijgesteld(int persoon, T verschil)
    {
        Span<long> niveaus = stackalloc long[Niveaus.Aantal];
        _pakking.PakUit(verschil, niveaus);
        if (!niveaus.ContainsAnyExcept(0L) || !_waarde.Wijzig(persoon, niveaus))
        {
            return false;
        }
        Niveaus.Tel(_tollen, niveaus);
        _kopieen[persoon].ForEach(kopie => Weeg(kopie, verschil));
        return true;
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
}
