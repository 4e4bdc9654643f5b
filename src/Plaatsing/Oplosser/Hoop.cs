namespace Regiotafel.Plaatsing.Oplosser;

/// <summary>A heap of groepen with the shortest distance on top; a distance in it may become shorter.</summary>
internal sealed class Hoop<T>(int groepen)
    where T : struct, IGewicht<T>
{
    private readonly int[] _boom = new int[groepen];
    private readonly int[] _plek = new int[groepen];
    private readonly int[] _ronde = new int[groepen];
    private readonly T[] _afstand = new T[groepen];
    private int _nu;
    private int _aantal;

    public bool Leeg => _aantal == 0;

    /// <summary>The distance of a groep that was put in this round.</summary>
    public T this[int groep] => _afstand[groep];

    /// <summary>Begins a new round: nothing is known of any groep.</summary>
    public void Wis() => (_nu, _aantal) = (_nu + 1, 0);

    /// <summary>Puts a groep in, or brings it nearer; false when it was as near already.</summary>
    public bool Zet(int groep, T afstand)
    {
        if (_ronde[groep] != _nu)
        {
            (_ronde[groep], _plek[groep]) = (_nu, _aantal++);
        }
        else if (!(afstand < _afstand[groep]))
        {
            return false;
        }
        _afstand[groep] = afstand;
        Omhoog(_plek[groep], groep);
        return true;
    }

    /// <summary>Takes the nearest groep out.</summary>
    public int Neem()
    {
        var eerste = _boom[0];
        var laatste = _boom[--_aantal];
        if (_aantal > 0)
        {
            Omlaag(laatste);
        }
        return eerste;
    }

    private void Omhoog(int plek, int groep)
    {
        while (plek > 0)
        {
            var boven = (plek - 1) / 2;
            if (!(_afstand[groep] < _afstand[_boom[boven]]))
            {
                break;
            }
            Leg(plek, _boom[boven]);
            plek = boven;
        }
        Leg(plek, groep);
    }

    private void Omlaag(int groep)
    {
        var plek = 0;
        while (true)
        {
            var onder = (2 * plek) + 1;
            if (onder >= _aantal)
            {
                break;
            }
            if (onder + 1 < _aantal && _afstand[_boom[onder + 1]] < _afstand[_boom[onder]])
            {
                onder++;
            }
            if (!(_afstand[_boom[onder]] < _afstand[groep]))
            {
                break;
            }
            Leg(plek, _boom[onder]);
            plek = onder;
        }
        Leg(plek, groep);
    }

    private void Leg(int plek, int groep) => (_boom[plek], _plek[groep]) = (groep, plek);
}
