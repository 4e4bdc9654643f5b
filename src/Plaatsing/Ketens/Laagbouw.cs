using Regiotafel.Plaatsing.Bogen;
using Regiotafel.Plaatsing.Oplosser;

namespace Regiotafel.Plaatsing.Ketens;

/// <summary>Lays a part of the problem out in steps.</summary>
internal sealed class Laagbouw
{
    private readonly Bogenset _bogen;
    private readonly Deel _deel;
    private readonly int _maxKeten;
    private readonly Dictionary<int, int> _groepnummer = [];
    private readonly Dictionary<int, List<int>> _bewoners = [];
    private readonly List<int> _persoon = [];
    private readonly List<int> _laag = [];
    private readonly List<int> _eigenaar = [];
    private readonly List<int> _groep = [];
    private readonly List<long> _plekken = [];
    private readonly List<int> _begin = [0];
    private readonly List<int> _naar = [];
    private readonly List<int> _boog = [];

    // The place of the copy of a person at a step, by person and step.
    private readonly Dictionary<(int Persoon, int Laag), int> _thuis = [];

    // For each copy in a swap those whose place it may take; and the copies, by the smallest of the swap, the person and his turn.
    private readonly Dictionary<int, List<int>> _ruilt = [];
    private readonly Dictionary<int, int> _thuisVanRuiler = [];
    private readonly Dictionary<(int Eerste, int Persoon, int Beurt), int> _ruiler = [];

    private Laagbouw(Bogenset bogen, Deel deel, int maxKeten) => (_bogen, _deel, _maxKeten) = (bogen, deel, maxKeten);

    public static Laagnet Bouw(Bogenset bogen, Deel deel, int maxKeten) => new Laagbouw(bogen, deel, maxKeten).Bouw();

    private Laagnet Bouw()
    {
        for (var g = 0; g < _deel.Groepen.Length; g++)
        {
            _groepnummer[_deel.Groepen[g]] = g;
            Plek(-1, g, _bogen.Instantie.Groepen[_deel.Groepen[g]].Vrij);
        }
        for (var p = 0; p < _deel.Zoekvragen.Length; p++)
        {
            Kopieen(p);
        }
        foreach (var ruil in Ruilen.Van(_bogen, _deel))
        {
            Ruil(ruil);
        }
        for (var kopie = 0; kopie < _persoon.Count; kopie++)
        {
            Bogen(kopie);
            _begin.Add(_naar.Count);
        }
        return new(
            [.. _persoon],
            [.. _laag],
            [.. _eigenaar],
            [.. _groep],
            [.. _plekken],
            [.. _begin],
            [.. _naar],
            [.. _boog]
        );
    }

    private void Kopieen(int p)
    {
        var huidig = _bogen.Huidig[_deel.Zoekvragen[p]];
        if (huidig < 0)
        {
            Kopie(p, 0);
            return;
        }
        var groep = _groepnummer[huidig];
        if (!_bewoners.TryGetValue(groep, out var bewoners))
        {
            _bewoners[groep] = bewoners = [];
        }
        bewoners.Add(p);
        for (var laag = 1; laag <= _maxKeten; laag++)
        {
            _thuis[(p, laag)] = Plek(Kopie(p, laag), groep, 1);
        }
    }

    // A swap goes round by turns, so it closes where it began, and none is too long.
    private void Ruil(int[] ruil)
    {
        var kopieen = ruil.Select((p, beurt) => Ruiler(ruil[0], p, beurt)).ToList();
        for (var i = 0; i < kopieen.Count; i++)
        {
            var (kopie, ander) = (kopieen[i], kopieen[(i + 1) % kopieen.Count]);
            if (!_ruilt[kopie].Contains(ander))
            {
                _ruilt[kopie].Add(ander);
            }
        }
    }

    private int Ruiler(int eerste, int persoon, int beurt)
    {
        if (!_ruiler.TryGetValue((eerste, persoon, beurt), out var kopie))
        {
            _ruiler[(eerste, persoon, beurt)] = kopie = Kopie(persoon, _maxKeten + 1);
            _ruilt[kopie] = [];
            _thuisVanRuiler[kopie] = Plek(kopie, _groepnummer[_bogen.Huidig[_deel.Zoekvragen[persoon]]], 1);
        }
        return kopie;
    }

    private int Kopie(int persoon, int laag)
    {
        _persoon.Add(persoon);
        _laag.Add(laag);
        return _persoon.Count - 1;
    }

    private int Plek(int eigenaar, int groep, long plekken)
    {
        _eigenaar.Add(eigenaar);
        _groep.Add(groep);
        _plekken.Add(plekken);
        return _eigenaar.Count - 1;
    }

    private void Bogen(int kopie)
    {
        var (persoon, laag) = (_persoon[kopie], _laag[kopie]);
        if (laag > _maxKeten)
        {
            RuilBogen(kopie);
            return;
        }
        if (laag > 0)
        {
            Boog(_thuis[(persoon, laag)], -1);
        }
        var bogen = _bogen.Van(_deel.Zoekvragen[persoon]);
        for (var i = 0; i < bogen.Length; i++)
        {
            var groep = _groepnummer[bogen[i].Groep];
            if (laag <= 1 && _plekken[groep] > 0)
            {
                // The first places are those that are free, one for each groep.
                Boog(groep, i);
            }
            foreach (var bewoner in _bewoners.GetValueOrDefault(groep) ?? [])
            {
                foreach (var vorige in Voor(laag))
                {
                    Boog(_thuis[(bewoner, vorige)], i);
                }
            }
        }
    }

    private void RuilBogen(int kopie)
    {
        Boog(_thuisVanRuiler[kopie], -1);
        var bogen = _bogen.Van(_deel.Zoekvragen[_persoon[kopie]]);
        foreach (var ander in _ruilt[kopie])
        {
            var plek = _thuisVanRuiler[ander];
            for (var i = 0; i < bogen.Length; i++)
            {
                if (bogen[i].Groep == _deel.Groepen[_groep[plek]])
                {
                    Boog(plek, i);
                }
            }
        }
    }

    /// <summary>The steps whose places a copy may take.</summary>
    private IEnumerable<int> Voor(int laag) =>
        laag == 0 ? Enumerable.Range(1, _maxKeten - 1)
        : laag > 1 ? [laag - 1]
        : [];

    private void Boog(int plek, int boog)
    {
        _naar.Add(plek);
        _boog.Add(boog);
    }
}
