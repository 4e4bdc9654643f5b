using Regiotafel.Plaatsing.Bogen;

namespace Regiotafel.Plaatsing.Ketens;

/// <summary>
/// The best tolls, by the dual simplex method (Lemke 1954), on the ten levels in order. It calculates in floating point, so what
/// comes out is a proposal: the solver in whole numbers says what it is worth. It begins from a division that is best under the tolls so
/// far, in which residents may move twice; prices change step by step, each time to where something else becomes as good.
/// </summary>
internal sealed class Tolzoeker
{
    private const double Nauw = 1e-6;
    private const double Niets = 1e-11;
    private const int Vast = -1;
    private const int KijkOm = 64;
    private const int MeesteStappen = 20_000;
    private readonly Tolvraag _vraag;
    private readonly Tolbasis _basis = new();
    private readonly double[] _kolom;
    private readonly double[] _rij;

    // The arcs of each row; and for each arc how much of it stands in the row that leaves.
    private readonly int[] _rijbegin;
    private readonly int[] _rijbogen;
    private readonly double[] _alfa;
    private readonly List<int> _geraakt = [];

    // What is in the basis at each row, and how much of it: an arc, what is left in a row (numbered behind the arcs), or what
    // must become nothing. Only the last stands where a price is: there nothing may be left.
    private readonly int[] _in;
    private readonly double[] _hoeveel;
    private readonly bool[] _erin;

    // The best so far of what may come in, and by how much its price is too high for each unit.
    private readonly double[] _beste = new double[Niveaus.Aantal];
    private int _komt;
    private double _komtAlfa;

    public Tolzoeker(Tolvraag vraag)
    {
        _vraag = vraag;
        (_kolom, _rij, _in) = (new double[vraag.Rijen], new double[vraag.Rijen], new int[vraag.Rijen]);
        (_hoeveel, _erin, _alfa) = ([.. vraag.Ruimte], new bool[vraag.Bogen + vraag.Rijen], new double[vraag.Bogen]);
        (_rijbegin, _rijbogen) = Rijbogen(vraag);
        for (var rij = 0; rij < _in.Length; rij++)
        {
            var prijs = vraag.Prijs.AsSpan(rij * Niveaus.Aantal, Niveaus.Aantal);
            _in[rij] = vraag.Precies[rij] || prijs.ContainsAnyExcept(0.0) ? Vast : vraag.Bogen + rij;
        }
        for (var kopie = 0; kopie < vraag.Gekozen.Length; kopie++)
        {
            if (vraag.Gekozen[kopie] is var boog and >= 0)
            {
                var (_, plek, bewoner) = vraag.Rij(boog);
                _hoeveel[plek]--;
                if (bewoner >= 0)
                {
                    _hoeveel[bewoner]--;
                }
                _basis.Neem(kopie, plek, bewoner);
                _in[kopie] = boog;
            }
        }
        foreach (var wie in _in.Where(wie => wie >= 0))
        {
            _erin[wie] = true;
        }
    }

    /// <summary>Changes the prices until no resident moves twice; false when it comes to no end.</summary>
    public bool Zoek(Func<bool> voorbij)
    {
        for (var stap = 0; stap < MeesteStappen && (stap % KijkOm != 0 || !voorbij()); stap++)
        {
            var weg = Slechtste();
            if (weg < 0)
            {
                return true;
            }
            if (!Wissel(weg))
            {
                return false;
            }
        }
        return false;
    }

    /// <summary>The arc that each copy takes; null when one is taken in part.</summary>
    public int[]? Geheel()
    {
        var bogen = new int[_vraag.Gekozen.Length];
        Array.Fill(bogen, -1);
        for (var rij = 0; rij < _in.Length; rij++)
        {
            if (_in[rij] >= 0 && _in[rij] < _vraag.Bogen && _hoeveel[rij] > Nauw)
            {
                if (_hoeveel[rij] < 1 - Nauw)
                {
                    return null;
                }
                bogen[_vraag.Kopie[_in[rij]]] = _in[rij];
            }
        }
        return bogen;
    }

    /// <summary>The arcs that move residents in part.</summary>
    public IEnumerable<int> Gedeeld() =>
        from rij in Enumerable.Range(0, _in.Length)
        let boog = _in[rij]
        where boog >= 0 && boog < _vraag.Bogen && _vraag.Bewoner[boog] >= 0
        where _hoeveel[rij] > Nauw && _hoeveel[rij] < 1 - Nauw
        select boog;

    // The arcs in order of row, and where those of each row begin.
    private static (int[] Begin, int[] Bogen) Rijbogen(Tolvraag vraag)
    {
        var begin = new int[vraag.Rijen + 2];
        for (var boog = 0; boog < vraag.Bogen; boog++)
        {
            var (kopie, plek, bewoner) = vraag.Rij(boog);
            begin[kopie + 2]++;
            begin[plek + 2]++;
            begin[bewoner < 0 ? 0 : bewoner + 2]++;
        }
        begin[0] = 0;
        for (var rij = 2; rij < begin.Length; rij++)
        {
            begin[rij] += begin[rij - 1];
        }
        var bogen = new int[begin[^1]];
        for (var boog = 0; boog < vraag.Bogen; boog++)
        {
            // Laid down where the next row begins; so each comes back to where it begins itself.
            var (kopie, plek, bewoner) = vraag.Rij(boog);
            bogen[begin[kopie + 1]++] = boog;
            bogen[begin[plek + 1]++] = boog;
            if (bewoner >= 0)
            {
                bogen[begin[bewoner + 1]++] = boog;
            }
        }
        return (begin, bogen);
    }

    private int Slechtste()
    {
        var (slechtste, uit) = (Nauw, -1);
        for (var rij = 0; rij < _in.Length; rij++)
        {
            var erg = _in[rij] == Vast ? Math.Abs(_hoeveel[rij]) : -_hoeveel[rij];
            if (erg > slechtste)
            {
                (slechtste, uit) = (erg, rij);
            }
        }
        return uit;
    }

    // What stands at a row goes, and what becomes as good the soonest comes in its place.
    private bool Wissel(int weg)
    {
        Array.Clear(_rij);
        _rij[weg] = 1;
        _basis.Terug(_rij);
        var teken = _hoeveel[weg] < 0 ? -1 : 1;
        Weeg(teken);
        if (_komt < 0)
        {
            return false;
        }
        for (var rij = 0; rij < _rij.Length; rij++)
        {
            for (var k = 0; _rij[rij] != 0 && k < Niveaus.Aantal; k++)
            {
                _vraag.Prijs[(rij * Niveaus.Aantal) + k] -= teken * _beste[k] * _rij[rij];
            }
        }
        Array.Clear(_kolom);
        var rest = _komt - _vraag.Bogen;
        var (een, twee, drie) = rest < 0 ? _vraag.Rij(_komt) : (rest, rest, -1);
        _kolom[een] = _kolom[twee] = 1;
        if (drie >= 0)
        {
            _kolom[drie] = 1;
        }
        _basis.Vooruit(_kolom);
        if (Math.Abs(_kolom[weg]) < Nauw)
        {
            return false;
        }
        var hoeveel = _hoeveel[weg] / _kolom[weg];
        for (var rij = 0; rij < _kolom.Length; rij++)
        {
            _hoeveel[rij] -= hoeveel * _kolom[rij];
        }
        _hoeveel[weg] = hoeveel;
        if (_in[weg] >= 0)
        {
            _erin[_in[weg]] = false;
        }
        (_in[weg], _erin[_komt]) = (_komt, true);
        _basis.Neem(weg, _kolom);
        return true;
    }

    // Of all that stands in the row that leaves, what becomes as good the soonest.
    private void Weeg(int teken)
    {
        _komt = -1;
        _geraakt.Clear();
        for (var rij = 0; rij < _rij.Length; rij++)
        {
            if (Math.Abs(_rij[rij]) < Niets)
            {
                _rij[rij] = 0;
                continue;
            }
            for (var i = _rijbegin[rij]; i < _rijbegin[rij + 1]; i++)
            {
                // An arc may be noted twice, when what it had came to nothing in between; the second time it is nothing.
                if (_alfa[_rijbogen[i]] == 0)
                {
                    _geraakt.Add(_rijbogen[i]);
                }
                _alfa[_rijbogen[i]] += _rij[rij];
            }
            if (!_vraag.Precies[rij])
            {
                Bied(_vraag.Bogen + rij, teken * _rij[rij]);
            }
        }
        foreach (var boog in _geraakt)
        {
            Bied(boog, teken * _alfa[boog]);
            _alfa[boog] = 0;
        }
    }

    private void Bied(int wie, double alfa)
    {
        if (alfa < Nauw || _erin[wie])
        {
            return;
        }
        for (var k = 0; k < Niveaus.Aantal && _komt >= 0; k++)
        {
            var verschil = Over(wie, k) - (_beste[k] * alfa);
            if (Math.Abs(verschil) > Nauw * Math.Max(1, alfa))
            {
                if (verschil > 0)
                {
                    return;
                }
                break;
            }
            if (k == Niveaus.Aantal - 1 && alfa <= _komtAlfa)
            {
                return;
            }
        }
        (_komt, _komtAlfa) = (wie, alfa);
        for (var k = 0; k < Niveaus.Aantal; k++)
        {
            _beste[k] = Over(wie, k) / alfa;
        }
    }

    // By how much the prices exceed what an arc is worth; of what is left in a row the price itself.
    private double Over(int wie, int niveau)
    {
        if (wie >= _vraag.Bogen)
        {
            return Prijs(wie - _vraag.Bogen, niveau);
        }
        var (kopie, plek, bewoner) = _vraag.Rij(wie);
        var over = Prijs(kopie, niveau) + Prijs(plek, niveau) - _vraag.Waarde[(wie * Niveaus.Aantal) + niveau];
        return bewoner < 0 ? over : over + Prijs(bewoner, niveau);
    }

    private double Prijs(int rij, int niveau) => _vraag.Prijs[(rij * Niveaus.Aantal) + niveau];
}
