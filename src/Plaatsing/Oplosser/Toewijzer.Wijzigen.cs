namespace Regiotafel.Plaatsing.Oplosser;

/// <content>
/// What a change of the problem itself needs. A groep is emptied first and left without places: then no potential depends on it but
/// its own price, which may be anything high enough. So its arcs may change, and opening it again is one search for each place and
/// one for each person who was there.
/// </content>
internal sealed partial class Toewijzer<T>
{
    /// <summary>Goes on from another on the same persons and groepen; who has a place must still have an arc to it.</summary>
    public Toewijzer(Deelnet<T> net, Toewijzer<T> eerder)
        : this(net)
    {
        eerder.U.CopyTo(U, 0);
        eerder.V.CopyTo(V, 0);
        eerder._doetMee.CopyTo(_doetMee, 0);
        for (var p = 0; p < net.Personen; p++)
        {
            if (eerder.Bezetting.Groep(p) is var groep and >= 0)
            {
                Verzet(p, Array.IndexOf(net.Naar, groep, _van[p], _tot[p] - _van[p]));
            }
        }
    }

    /// <summary>
    /// Sends all who are in a groep out and takes its places away: then what its arcs are worth may change. Returns who were there.
    /// </summary>
    public IReadOnlyList<int> Ontruim(int groep)
    {
        var wie = new List<int>();
        while (Bezetting.Eerste(groep) is var persoon and >= 0)
        {
            Verzet(persoon, -1);
            _doetMee[persoon] = false;
            wie.Add(persoon);
        }
        _net.Plekken[groep] = 0;
        return wie;
    }

    /// <summary>Adds to what the arcs into an empty groep without places are worth.</summary>
    public void Herweeg(int groep, T erbij, Func<int, bool> welke)
    {
        foreach (var boog in In(groep))
        {
            if (welke(boog))
            {
                _net.Gewicht[boog] += erbij;
            }
        }
    }

    /// <summary>
    /// Gives a person an arc into an empty groep without places, worth so much; null: takes it away. False when there is no room for
    /// one more.
    /// </summary>
    public bool Leg(int persoon, int groep, T? gewicht)
    {
        var boog = Array.IndexOf(_net.Naar, groep, _van[persoon], _tot[persoon] - _van[persoon]);
        if (boog < 0)
        {
            if (gewicht is null)
            {
                return true;
            }
            boog = _tot[persoon];
            if (boog == _net.Begin[persoon + 1])
            {
                return false;
            }
            (_net.Naar[boog], _net.Wie[boog]) = (groep, persoon);
            _net.Eind![persoon] = _tot[persoon] = boog + 1;
            _in?.Voeg(groep, boog);
        }
        _dicht[boog] = gewicht is null;
        _net.Gewicht[boog] = gewicht ?? default;
        return true;
    }

    /// <summary>
    /// Gives a person who was taken out other arcs in the place of all that he had; false when there is no room for so many: then nothing
    /// has changed.
    /// </summary>
    public bool Leg(int persoon, ReadOnlySpan<int> groepen, ReadOnlySpan<T> gewichten)
    {
        var (begin, was) = (_net.Begin[persoon], _tot[persoon]);
        var eind = begin + groepen.Length;
        if (eind > _net.Begin[persoon + 1])
        {
            return false;
        }
        for (var boog = begin; boog < Math.Max(was, eind); boog++)
        {
            if (boog < was)
            {
                _in?.Haal(_net.Naar[boog], boog);
            }
            if (boog < eind)
            {
                var groep = groepen[boog - begin];
                (_net.Naar[boog], _net.Wie[boog], _dicht[boog]) = (groep, persoon, false);
                _net.Gewicht[boog] = gewichten[boog - begin];
                _in?.Voeg(groep, boog);
            }
        }
        _net.Eind![persoon] = _tot[persoon] = eind;
        return true;
    }

    /// <summary>Gives an empty groep its places, each to who gains most by it, and brings back who were there.</summary>
    public void Heropen(int groep, long plekken, IReadOnlyList<int> wie)
    {
        V[groep] = Minste(groep);
        while (_net.Plekken[groep] < plekken)
        {
            _net.Plekken[groep]++;
            if (V[groep] > default(T))
            {
                Vul(groep);
            }
        }
        foreach (var persoon in wie)
        {
            Plaats(persoon);
        }
    }

    // The least price of a groep beside the potentials of who takes part.
    private T Minste(int groep)
    {
        var minste = default(T);
        foreach (var boog in In(groep))
        {
            var prijs = _net.Gewicht[boog] - U[_net.Wie[boog]];
            if (!_dicht[boog] && _doetMee[_net.Wie[boog]] && prijs > minste)
            {
                minste = prijs;
            }
        }
        return minste;
    }
}
