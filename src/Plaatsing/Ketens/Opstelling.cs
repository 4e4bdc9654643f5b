namespace Regiotafel.Plaatsing.Ketens;

/// <summary>
/// Who sits where, place by place, and the chains that follow. Places of one groep are worth the same to a person, so people in it
/// may change places at no cost: that is tried first when a chain is too long.
/// </summary>
internal sealed class Opstelling
{
    private readonly Zetelplan _plan;
    private readonly int[] _zetel;
    private readonly int[] _opvolger;
    private readonly int _maxKeten;
    private readonly int _maxRuil;
    private readonly Func<int, int, bool> _mag;

    /// <param name="zetel">The place of each person; −1: none.</param>
    /// <param name="mag">Whether a person may be put on a place of the same groep.</param>
    public Opstelling(Zetelplan plan, int[] zetel, int maxKeten, int maxRuil, Func<int, int, bool> mag)
    {
        (_plan, _zetel, _maxKeten, _maxRuil, _mag) = (plan, zetel, maxKeten, maxRuil, mag);
        _opvolger = new int[zetel.Length];
        Array.Fill(_opvolger, -1);
        for (var p = 0; p < zetel.Length; p++)
        {
            Volg(p, zetel[p]);
        }
    }

    public int[] Zetel => _zetel;

    public int Groep(int zetel) => _plan.Groep[zetel];

    /// <summary>The persons of a chain or swap, first the one whose place nobody of it left.</summary>
    public IEnumerable<(List<int> Personen, bool Ruil)> Ketens()
    {
        var gezien = new bool[_zetel.Length];
        for (var p = 0; p < _zetel.Length; p++)
        {
            if (_zetel[p] >= 0 && _plan.Eigenaar[_zetel[p]] < 0)
            {
                yield return (Loop(p, gezien), false);
            }
        }
        for (var p = 0; p < _zetel.Length; p++)
        {
            if (Verhuist(p) && !gezien[p])
            {
                yield return (Loop(p, gezien), true);
            }
        }
    }

    /// <summary>
    /// Changes places within groepen while that makes fewer steps too many; gives a chain or swap that stays too long, or null.
    /// </summary>
    public (List<int> Personen, bool Ruil)? Schik()
    {
        var over = Overschot();
        while (over > 0 && Beter(over) is { } minder)
        {
            over = minder;
        }
        return over == 0 ? null : Ketens().Where(k => TeLang(k) > 0).MinBy(k => k.Personen.Count);
    }

    private int Overschot() => Ketens().Sum(TeLang);

    private int TeLang((List<int> Personen, bool Ruil) keten) =>
        !keten.Ruil ? Math.Max(0, keten.Personen.Count - _maxKeten)
        : keten.Personen.Count > _maxRuil ? keten.Personen.Count
        : 0;

    private int? Beter(int over)
    {
        foreach (var keten in Ketens().Where(k => TeLang(k) > 0).ToList())
        {
            foreach (var p in keten.Personen)
            {
                foreach (var (ander, zetel) in Wissels(p).ToList())
                {
                    var oud = _zetel[p];
                    Zet(p, zetel, ander, oud);
                    if (Overschot() is var nu && nu < over)
                    {
                        return nu;
                    }
                    Zet(p, oud, ander, zetel);
                }
            }
        }
        return null;
    }

    /// <summary>Other places in the same groep: held by somebody else who does not live there, or left empty.</summary>
    private IEnumerable<(int Ander, int Zetel)> Wissels(int persoon)
    {
        var hier = _zetel[persoon];
        var vrije = _plan.Vrije[_plan.Groep[hier]];
        if (hier != vrije && _zetel.Count(z => z == vrije) < _plan.Plekken[vrije] && _mag(persoon, vrije))
        {
            yield return (-1, vrije);
        }
        for (var q = 0; q < _zetel.Length; q++)
        {
            var (daar, thuis) = (_zetel[q], _plan.Thuis[q]);
            if (q != persoon && daar >= 0 && daar != hier && daar != thuis && _plan.Groep[daar] == _plan.Groep[hier])
            {
                if (_mag(persoon, daar) && _mag(q, hier))
                {
                    yield return (q, daar);
                }
            }
            // The place that q left and nobody took.
            if (
                Verhuist(q)
                && _opvolger[q] < 0
                && thuis >= 0
                && _plan.Groep[thuis] == _plan.Groep[hier]
                && _mag(persoon, thuis)
            )
            {
                yield return (-1, thuis);
            }
        }
    }

    private void Zet(int persoon, int zetel, int ander, int zetelVanAnder)
    {
        Laat(persoon);
        if (ander >= 0)
        {
            Laat(ander);
            (_zetel[ander], _zetel[persoon]) = (zetelVanAnder, zetel);
            Volg(ander, zetelVanAnder);
        }
        _zetel[persoon] = zetel;
        Volg(persoon, zetel);
    }

    private void Laat(int persoon)
    {
        if (_plan.Eigenaar[_zetel[persoon]] is var eigenaar and >= 0 && _opvolger[eigenaar] == persoon)
        {
            _opvolger[eigenaar] = -1;
        }
    }

    private void Volg(int persoon, int zetel)
    {
        if (zetel >= 0 && _plan.Eigenaar[zetel] is var eigenaar and >= 0 && eigenaar != persoon)
        {
            _opvolger[eigenaar] = persoon;
        }
    }

    private bool Verhuist(int persoon) => _zetel[persoon] >= 0 && _zetel[persoon] != _plan.Thuis[persoon];

    private List<int> Loop(int eerste, bool[] gezien)
    {
        var personen = new List<int>();
        for (var p = eerste; p >= 0 && !gezien[p]; p = _opvolger[p])
        {
            gezien[p] = true;
            personen.Add(p);
        }
        return personen;
    }
}
