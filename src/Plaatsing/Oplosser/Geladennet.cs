using Regiotafel.Plaatsing.Bogen;

namespace Regiotafel.Plaatsing.Oplosser;

/// <summary>The whole question as one net, solved, and kept best at every change.</summary>
internal abstract class Geladennet
{
    /// <summary>The value of the best division on the ten levels.</summary>
    public abstract long[] Waarde();

    /// <summary>Where a zoekvraag goes; −1: nowhere, or it stays at home.</summary>
    public abstract int Naar(int zoekvraag);

    /// <summary>Other free places in a groep, or another level 8 of it.</summary>
    public abstract void ZetPlekken(int groep);

    /// <summary>Other pairs of these zoekvragen with a groep.</summary>
    public abstract void ZetGroep(int groep, IReadOnlyList<int> anders);

    /// <summary>Other pairs of a zoekvraag, and groepen of which level 8 changes with it.</summary>
    public abstract void ZetZoekvraag(int zoekvraag, IReadOnlyList<int> schaars);

    public static Geladennet Laad(Vraagbeeld beeld, Pakking pakking) =>
        pakking.Woorden <= Gewicht2.Woorden ? new Geladennet<Gewicht2>(beeld, pakking)
        : pakking.Woorden <= Gewicht4.Woorden ? new Geladennet<Gewicht4>(beeld, pakking)
        : new Geladennet<Gewicht8>(beeld, pakking);
}

/// <inheritdoc/>
internal sealed class Geladennet<T> : Geladennet
    where T : struct, IGewicht<T>
{
    // So many arcs may be added to a person before all are laid out anew: more than other facts of one usually bring.
    private const int Ruimte = 16;

    private readonly Vraagbeeld _beeld;
    private readonly Pakking _pakking;

    // The pairs that were laid out for each; null: changed since.
    private readonly Boog[]?[] _gelegd;
    private Deelnet<T> _net;
    private Toewijzer<T> _toewijzer;

    public Geladennet(Vraagbeeld beeld, Pakking pakking)
    {
        (_beeld, _pakking) = (beeld, pakking);
        _gelegd = new Boog[beeld.Bogen.Length][];
        _net = Bouw(eerder: null);
        _toewijzer = new(_net);
        foreach (var persoon in Verdeler.Volgorde(_net))
        {
            _toewijzer.Plaats(persoon);
        }
    }

    public override long[] Waarde()
    {
        var uit = new long[Niveaus.Aantal];
        _pakking.PakUit(_toewijzer.Waarde, uit);
        return uit;
    }

    public override int Naar(int zoekvraag) =>
        _toewijzer.Bezetting.Groep(zoekvraag) is var groep && groep == _beeld.Huidig[zoekvraag] ? -1 : groep;

    public override void ZetPlekken(int groep)
    {
        var wie = _toewijzer.Ontruim(groep);
        Herweeg(groep);
        _toewijzer.Heropen(groep, _beeld.Plekken(groep), wie);
    }

    public override void ZetGroep(int groep, IReadOnlyList<int> anders)
    {
        var wie = _toewijzer.Ontruim(groep);
        Herweeg(groep);
        if (!anders.All(z => Herleg(z, groep)))
        {
            Herbouw();
        }
        _toewijzer.Heropen(groep, _beeld.Plekken(groep), wie);
    }

    public override void ZetZoekvraag(int zoekvraag, IReadOnlyList<int> schaars)
    {
        _toewijzer.Haal(zoekvraag);
        foreach (var groep in schaars)
        {
            ZetPlekken(groep);
        }
        if (!Herleg(zoekvraag))
        {
            Herbouw();
        }
        _toewijzer.Plaats(zoekvraag);
    }

    // Level 8 is that of the groep, so all its arcs change by the same; to stay at home is worth nothing and remains so.
    private void Herweeg(int groep)
    {
        Span<long> verschil = stackalloc long[Niveaus.Aantal];
        verschil.Clear();
        verschil[Niveaus.Schaarste] = _beeld.HerzieSchaarste(groep);
        if (verschil[Niveaus.Schaarste] != 0)
        {
            _toewijzer.Herweeg(groep, _pakking.Pak<T>(verschil), boog => _beeld.Huidig[_net.Wie[boog]] != groep);
        }
    }

    private bool Herleg(int zoekvraag, int groep)
    {
        Span<long> waarde = stackalloc long[Niveaus.Aantal];
        T? gewicht = null;
        foreach (var paar in _beeld.Bogen[zoekvraag])
        {
            if (paar.Groep == groep)
            {
                _beeld.Waarde(zoekvraag, paar, waarde);
                gewicht = _pakking.Pak<T>(waarde);
            }
        }
        _gelegd[zoekvraag] = null;
        return _toewijzer.Leg(zoekvraag, groep, gewicht);
    }

    // All pairs of a zoekvraag, where they lie.
    private bool Herleg(int zoekvraag)
    {
        var (groepen, gewichten) = (new int[Aantal(zoekvraag)], new T[Aantal(zoekvraag)]);
        Leg(zoekvraag, groepen, gewichten);
        _gelegd[zoekvraag] = null;
        return _toewijzer.Leg(zoekvraag, groepen, gewichten);
    }

    private void Herbouw()
    {
        _net = Bouw(_net);
        _toewijzer = new(_net, _toewijzer);
    }

    /// <summary>Lays the arcs out; those of a zoekvraag whose pairs are the same are copied.</summary>
    private Deelnet<T> Bouw(Deelnet<T>? eerder)
    {
        var begin = Begin();
        var net = new Deelnet<T>
        {
            Begin = begin,
            Eind = [.. Enumerable.Range(0, begin.Length - 1).Select(z => begin[z] + Aantal(z))],
            Naar = new int[begin[^1]],
            Wie = new int[begin[^1]],
            Gewicht = new T[begin[^1]],
            Verplicht = eerder?.Verplicht ?? [.. _beeld.Huidig.Select(g => g >= 0)],
            Plekken = eerder?.Plekken ?? [.. Enumerable.Range(0, _beeld.Bewoners.Length).Select(_beeld.Plekken)],
        };
        var gelijk = 0;
        for (var z = 0; z < net.Personen; z++)
        {
            if (eerder is null || !ReferenceEquals(_gelegd[z], _beeld.Bogen[z]))
            {
                Neem(net, eerder, gelijk, z);
                Leg(net, z);
                gelijk = z + 1;
            }
        }
        Neem(net, eerder, gelijk, net.Personen);
        return net;
    }

    // From one zoekvraag up to another nothing changed.
    private static void Neem(Deelnet<T> net, Deelnet<T>? eerder, int van, int tot)
    {
        if (eerder is null || van == tot)
        {
            return;
        }
        var (begin, was) = (net.Begin[van], eerder.Begin[van]);
        var aantal = net.Begin[tot] - begin;
        Array.Copy(eerder.Naar, was, net.Naar, begin, aantal);
        Array.Copy(eerder.Wie, was, net.Wie, begin, aantal);
        Array.Copy(eerder.Gewicht, was, net.Gewicht, begin, aantal);
    }

    private void Leg(Deelnet<T> net, int zoekvraag)
    {
        var (begin, aantal) = (net.Begin[zoekvraag], Aantal(zoekvraag));
        Array.Fill(net.Wie, zoekvraag, begin, aantal);
        Leg(zoekvraag, net.Naar.AsSpan(begin, aantal), net.Gewicht.AsSpan(begin, aantal));
        _gelegd[zoekvraag] = _beeld.Bogen[zoekvraag];
    }

    // A resident may stay: the first arc, worth nothing.
    private void Leg(int zoekvraag, Span<int> groepen, Span<T> gewichten)
    {
        Span<long> waarde = stackalloc long[Niveaus.Aantal];
        var boog = 0;
        if (_beeld.Huidig[zoekvraag] is var thuis and >= 0)
        {
            (groepen[boog], gewichten[boog]) = (thuis, default);
            boog++;
        }
        foreach (var paar in _beeld.Bogen[zoekvraag])
        {
            _beeld.Waarde(zoekvraag, paar, waarde);
            (groepen[boog], gewichten[boog]) = (paar.Groep, _pakking.Pak<T>(waarde));
            boog++;
        }
    }

    // Residents have one arc more: to stay at home.
    private int Aantal(int zoekvraag) => _beeld.Bogen[zoekvraag].Length + (_beeld.Huidig[zoekvraag] >= 0 ? 1 : 0);

    private int[] Begin()
    {
        var begin = new int[_beeld.Huidig.Length + 1];
        for (var z = 0; z < _beeld.Huidig.Length; z++)
        {
            begin[z + 1] = begin[z] + Aantal(z) + Ruimte;
        }
        return begin;
    }
}
