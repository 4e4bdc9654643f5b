using Regiotafel.Plaatsing.Bogen;
using Regiotafel.Plaatsing.Oplosser;

namespace Regiotafel.Plaatsing.Ketens;

/// <summary>
/// A layered net as it stands in the search: the best division under the choices so far, and the tolls. Every change leaves the
/// best division for what then holds.
/// </summary>
internal sealed class Laagstand<T>
    where T : struct, IGewicht<T>
{
    private readonly Laagnet _net;
    private readonly Laagwaarde _waarde;
    private readonly Pakking _pakking;
    private readonly Deelnet<T> _deelnet;
    private readonly Toewijzer<T> _toewijzer;
    private readonly HashSet<int> _vast = [];
    private readonly long[] _tollen = new long[Niveaus.Aantal];

    public Laagstand(Laagnet net, Laagwaarde waarde, Pakking pakking)
    {
        (_net, _waarde, _pakking) = (net, waarde, pakking);
        _deelnet = waarde.Bouw<T>(pakking);
        _toewijzer = new(_deelnet);
        Kopieen = [.. Enumerable.Range(0, net.Persoon[^1] + 1).Select(_ => new List<int>())];
        for (var kopie = 0; kopie < net.Persoon.Length; kopie++)
        {
            Kopieen[net.Persoon[kopie]].Add(kopie);
        }
        for (var p = 0; p < Kopieen.Length; p++)
        {
            Niveaus.Tel(_tollen, waarde.Tol(p));
        }
        foreach (var kopie in Verdeler.Volgorde(_deelnet))
        {
            _toewijzer.Plaats(kopie);
        }
    }

    /// <summary>The copies of each person.</summary>
    public List<int>[] Kopieen { get; }

    /// <summary>The arc that each copy has taken; −1: none.</summary>
    public int[] Bogen => _toewijzer.Bezetting.Boog;

    /// <summary>What no division under these choices exceeds, on the ten levels.</summary>
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
        var tol = _pakking.Pak<T>(_waarde.Tol(persoon));
        var anderen = Kopieen[persoon].Where(k => k != kopie).ToList();
        Niveaus.Tel(_tollen, _waarde.Tol(persoon), -1);
        Weeg(kopie, default(T) - tol);
        if (anderen.TrueForAll(ander => Dwing(ander, _net.Begin[ander])))
        {
            daad();
        }
        anderen.ForEach(LaatVrij);
        Weeg(kopie, tol);
        Niveaus.Tel(_tollen, _waarde.Tol(persoon));
    }

    /// <summary>
    /// Raises the toll of a resident who moves at more steps to where one of them just no longer pays; false when that is no change.
    /// </summary>
    public bool Verhoog(int persoon)
    {
        var verlies = Kopieen[persoon].Where(Verhuist).Select(kopie => Kost(kopie, _net.Begin[kopie], dwing: true));
        return Minste(verlies) is { } meer && Bijgesteld(persoon, meer);
    }

    /// <summary>Lowers the toll of a resident who does not move to where moving just does not pay yet.</summary>
    public bool Verlaag(int persoon)
    {
        var verlies = Kopieen[persoon].Select(kopie => Kost(kopie, _net.Begin[kopie], dwing: false));
        var tol = _pakking.Pak<T>(_waarde.Tol(persoon));
        var minder = Minste(verlies) is { } kost && kost < tol ? kost : tol;
        return Bijgesteld(persoon, default(T) - minder);
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

    private static T? Minste(IEnumerable<T?> kosten)
    {
        T? minste = null;
        foreach (var kost in kosten)
        {
            minste = kost is { } k && (minste is not { } m || k < m) ? k : minste;
        }
        return minste;
    }

    private bool Bijgesteld(int persoon, T verschil)
    {
        Span<long> niveaus = stackalloc long[Niveaus.Aantal];
        _pakking.PakUit(verschil, niveaus);
        if (!niveaus[..Niveaus.Getoond].ContainsAnyExcept(0L) || !_waarde.Wijzig(persoon, niveaus))
        {
            return false;
        }
        Niveaus.Tel(_tollen, niveaus);
        Kopieen[persoon].ForEach(kopie => Weeg(kopie, verschil));
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
