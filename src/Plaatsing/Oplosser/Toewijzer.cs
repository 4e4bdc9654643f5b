namespace Regiotafel.Plaatsing.Oplosser;

/// <summary>
/// The best division of one part of the problem, kept best while persons come and go: successive shortest paths with potentials
/// (Kuhn 1955, Edmonds and Karp 1972, in the form of Jonker and Volgenant 1987). After each step holds, exactly:
/// u(p) + v(g) ≥ weight of every arc, with equality for the arc taken; v ≥ 0, and 0 where a place is left; u ≥ 0 for who waits, and
/// 0 for who has no place. That is what the certificate shows.
/// </summary>
internal sealed partial class Toewijzer<T>
    where T : struct, IGewicht<T>
{
    private readonly Deelnet<T> _net;
    private readonly Hoop<T> _hoop;
    private readonly int[] _van;
    private readonly int[] _tot;
    private readonly bool[] _verplicht;
    private readonly bool[] _doetMee;
    private readonly bool[] _dicht;
    private readonly int[] _via;
    private readonly List<int> _bezocht = [];
    private (bool Bekend, T Lengte, int Persoon, int Boog) _einde;
    private Binnenbogen? _in;

    public Toewijzer(Deelnet<T> net)
    {
        _net = net;
        var (personen, groepen) = (net.Personen, net.Plekken.Length);
        (U, V, _hoop, _via) = (new T[personen], new T[groepen], new(groepen), new int[groepen]);
        (_van, _tot) = (net.Begin[..personen], [.. net.Eind ?? net.Begin[1..]]);
        (_verplicht, _doetMee, _dicht) = ([.. net.Verplicht], new bool[personen], new bool[net.Naar.Length]);
        Bezetting = new(personen, groepen, net.Naar);
    }

    public Bezetting Bezetting { get; }

    /// <summary>Potentials of the persons.</summary>
    public T[] U { get; }

    /// <summary>Potentials of the groepen: what one place more would bring.</summary>
    public T[] V { get; }

    /// <summary>Lets a person go by one arc only, place or not: what would that cost?</summary>
    public void Dwing(int persoon, int boog) =>
        (_van[persoon], _tot[persoon], _verplicht[persoon]) = (boog, boog + 1, true);

    /// <summary>Closes or opens an arc; who takes it must be taken out before, and put back after.</summary>
    public void Sluit(int boog, bool dicht) => _dicht[boog] = dicht;

    /// <summary>Undoes <see cref="Dwing"/>.</summary>
    public void LaatVrij(int persoon) =>
        (_van[persoon], _tot[persoon], _verplicht[persoon]) = (
            _net.Begin[persoon],
            _net.Eind?[persoon] ?? _net.Begin[persoon + 1],
            _net.Verplicht[persoon]
        );

    /// <summary>
    /// Lets a person take part; others move on or go without where that is better. False when the person must have a place and
    /// none can be made: then nothing has changed.
    /// </summary>
    public bool Plaats(int persoon)
    {
        var u = Beste(persoon);
        U[persoon] = u;
        _hoop.Wis();
        _bezocht.Clear();
        _einde = _verplicht[persoon] ? default : (true, u, persoon, -1);
        Ontspan(persoon, default);
        while (!_hoop.Leeg)
        {
            var groep = _hoop.Neem();
            var afstand = _hoop[groep];
            if (_einde.Bekend && !(afstand < _einde.Lengte))
            {
                break;
            }
            _bezocht.Add(groep);
            for (var q = Bezetting.Eerste(groep); q >= 0; q = Bezetting.Volgende(q))
            {
                if (!_verplicht[q])
                {
                    Eindig(afstand + U[q], q, -1);
                }
                Ontspan(q, afstand);
            }
        }
        if (!_einde.Bekend)
        {
            return false;
        }
        Verschuif(_einde.Lengte, omhoog: true);
        U[persoon] = u - _einde.Lengte;
        _doetMee[persoon] = true;
        SchuifDoor(persoon);
        return true;
    }

    /// <summary>Takes a person out; whoever gains most by the place that comes free moves up.</summary>
    public void Haal(int persoon)
    {
        var groep = Bezetting.Groep(persoon);
        var vol = groep >= 0 && Bezetting.Aantal[groep] == _net.Plekken[groep];
        Verzet(persoon, -1);
        _doetMee[persoon] = false;
        if (vol)
        {
            Vul(groep);
        }
    }

    /// <summary>The value of the whole division.</summary>
    public T Waarde { get; private set; }

    /// <summary>The potential that a person needs beside those of the groepen: the least that is allowed.</summary>
    public T Beste(int persoon)
    {
        var (beste, bekend) = (default(T), !_verplicht[persoon]);
        for (var boog = _van[persoon]; boog < _tot[persoon]; boog++)
        {
            var waarde = _net.Gewicht[boog] - V[_net.Naar[boog]];
            if (!_dicht[boog] && (!bekend || waarde > beste))
            {
                (beste, bekend) = (waarde, true);
            }
        }
        return beste;
    }

    private void Verzet(int persoon, int boog)
    {
        if (Bezetting.Boog[persoon] is var oud and >= 0)
        {
            Waarde -= _net.Gewicht[oud];
        }
        if (boog >= 0)
        {
            Waarde += _net.Gewicht[boog];
        }
        Bezetting.Verzet(persoon, boog);
    }

    private void Ontspan(int persoon, T begin)
    {
        var basis = begin + U[persoon];
        var eigen = Bezetting.Groep(persoon);
        for (var boog = _van[persoon]; boog < _tot[persoon]; boog++)
        {
            var groep = _net.Naar[boog];
            if (groep == eigen || _dicht[boog])
            {
                continue;
            }
            var afstand = basis + V[groep] - _net.Gewicht[boog];
            if (_einde.Bekend && !(afstand < _einde.Lengte))
            {
                continue;
            }
            if (Bezetting.Aantal[groep] < _net.Plekken[groep])
            {
                _einde = (true, afstand, persoon, boog);
            }
            else if (_hoop.Zet(groep, afstand))
            {
                _via[groep] = boog;
            }
        }
    }

    private void Eindig(T lengte, int persoon, int boog)
    {
        if (!_einde.Bekend || lengte < _einde.Lengte)
        {
            _einde = (true, lengte, persoon, boog);
        }
    }

    /// <summary>Draws the potentials of what was visited to the length of the shortest path.</summary>
    private void Verschuif(T lengte, bool omhoog)
    {
        foreach (var groep in _bezocht)
        {
            var verschil = omhoog ? lengte - _hoop[groep] : _hoop[groep] - lengte;
            V[groep] += verschil;
            for (var q = Bezetting.Eerste(groep); q >= 0; q = Bezetting.Volgende(q))
            {
                U[q] -= verschil;
            }
        }
    }

    /// <summary>From the end of the path back: each takes the place that the one before gives up.</summary>
    private void SchuifDoor(int begin)
    {
        var (persoon, boog) = (_einde.Persoon, _einde.Boog);
        while (true)
        {
            var oud = Bezetting.Groep(persoon);
            Verzet(persoon, boog);
            if (persoon == begin)
            {
                return;
            }
            boog = _via[oud];
            persoon = _net.Wie[boog];
        }
    }

    /// <summary>A place of a full groep has come free: the same search, backwards, for who should have it.</summary>
    private void Vul(int leeg)
    {
        _hoop.Wis();
        _bezocht.Clear();
        _hoop.Zet(leeg, default);
        _einde = (true, V[leeg], -1, leeg);
        while (!_hoop.Leeg)
        {
            var groep = _hoop.Neem();
            var afstand = _hoop[groep];
            if (!(afstand < _einde.Lengte))
            {
                break;
            }
            _bezocht.Add(groep);
            Eindig(afstand + V[groep], -1, groep); // the place stays empty
            foreach (var boog in In(groep))
            {
                Gegadigde(boog, afstand + V[groep] - _net.Gewicht[boog], leeg);
            }
        }
        Verschuif(_einde.Lengte, omhoog: false);
        var plek = _einde.Boog;
        if (_einde.Persoon >= 0)
        {
            Verzet(_einde.Persoon, plek);
            plek = _net.Naar[plek];
        }
        while (plek != leeg)
        {
            var boog = _via[plek];
            Verzet(_net.Wie[boog], boog);
            plek = _net.Naar[boog];
        }
    }

    private void Gegadigde(int boog, T zonderU, int leeg)
    {
        var persoon = _net.Wie[boog];
        if (!_doetMee[persoon] || _dicht[boog] || boog < _van[persoon] || boog >= _tot[persoon])
        {
            return;
        }
        var (nu, lengte) = (Bezetting.Groep(persoon), zonderU + U[persoon]);
        if (nu < 0)
        {
            Eindig(lengte, persoon, boog);
        }
        else if (nu != _net.Naar[boog] && nu != leeg && _hoop.Zet(nu, lengte))
        {
            _via[nu] = boog;
        }
    }

    private ReadOnlySpan<int> In(int groep) => (_in ??= MaakIn()).Van(groep);

    private Binnenbogen MaakIn() => new(_net.Naar, _net.Begin[..^1], _net.Eind ?? _net.Begin[1..], _net.Plekken.Length);
}
