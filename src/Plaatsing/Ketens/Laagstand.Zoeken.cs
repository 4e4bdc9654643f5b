using Regiotafel.Plaatsing.Bogen;

namespace Regiotafel.Plaatsing.Ketens;

/// <content>Choosing, going back, and leaving out what can be no part of anything better.</content>
internal sealed partial class Laagstand<T>
{
    /// <summary>No copy: who does not move.</summary>
    public const int Geen = -1;

    // What arcs are worth, in an array that stays as it is; null after a change.
    private T[]? _gelijk;

    private Laagstand(Laagstand<T> eerder, Laagnet net, T[] gewicht)
    {
        (_net, _waarde, _pakking) = (net, eerder._waarde, eerder._pakking);
        (_tol, _tollen, _gekozen) = (eerder._tol, eerder._tollen, eerder._gekozen);
        _kopieen = [.. eerder._kopieen.Select(k => k.FindAll(kopie => net.Begin[kopie + 1] > net.Begin[kopie] + 1))];
        _deelnet = new()
        {
            Begin = net.Begin,
            Naar = net.Naar,
            Wie = new int[net.Naar.Length],
            Gewicht = gewicht,
            Verplicht = eerder._deelnet.Verplicht,
            Plekken = net.Plekken,
        };
        for (var kopie = 0; kopie < net.Persoon.Length; kopie++)
        {
            Array.Fill(_deelnet.Wie, kopie, net.Begin[kopie], net.Begin[kopie + 1] - net.Begin[kopie]);
        }
        _toewijzer = new(_deelnet, eerder._toewijzer);
    }

    /// <summary>The same without the arcs that are closed; this one is not to be used any more.</summary>
    public Laagstand<T> Krimp()
    {
        // The first arc of a resident is the own place, whether he may stay or not.
        bool Blijft(int kopie, int boog) =>
            !_toewijzer.IsDicht(boog) || (boog == _net.Begin[kopie] && _net.Laag[kopie] > 0);
        var begin = new int[_net.Begin.Length];
        var blijvers = new List<int>();
        for (var kopie = 0; kopie < _net.Persoon.Length; kopie++)
        {
            var bogen = Enumerable.Range(_net.Begin[kopie], _net.Begin[kopie + 1] - _net.Begin[kopie]);
            blijvers.AddRange(bogen.Where(boog => Blijft(kopie, boog)));
            begin[kopie + 1] = blijvers.Count;
        }
        var net = _net with
        {
            Begin = begin,
            Naar = [.. blijvers.Select(boog => _net.Naar[boog])],
            Boog = [.. blijvers.Select(boog => _net.Boog[boog])],
        };
        var klein = new Laagstand<T>(this, net, [.. blijvers.Select(boog => _deelnet.Gewicht[boog])]);
        foreach (var (nieuw, boog) in blijvers.Index())
        {
            klein._toewijzer.Sluit(nieuw, _toewijzer.IsDicht(boog));
        }
        return klein;
    }

    /// <summary>
    /// Lets a person move with this copy and no other, or with <see cref="Geen"/> not at all; false when that cannot be. He then pays his
    /// toll once, and it is given back once: so it is no toll any more.
    /// </summary>
    public bool Alleen(int persoon, int kopie)
    {
        _tollen -= kopie == Geen ? _tol[persoon] : default;
        _tol[persoon] = default;
        _gekozen.Add(persoon);
        return _kopieen[persoon].TrueForAll(k => k == kopie ? Verlaat(k) : Blijft(k));
    }

    public Laagbeeld<T> Bewaar() =>
        new(_toewijzer.Bewaar(_gelijk ??= [.. _deelnet.Gewicht]), [.. _tol], _tollen, [.. _gekozen]);

    public void Herstel(Laagbeeld<T> beeld)
    {
        _toewijzer.Herstel(beeld.Net, beeld.Net.Gewicht != _gelijk);
        beeld.Tol.CopyTo(_tol, 0);
        (_gelijk, _tollen, _gekozen) = (beeld.Net.Gewicht, beeld.Tollen, [.. beeld.Gekozen]);
    }

    /// <summary>What a bound must exceed for something better than this on the nine levels, whatever the draw.</summary>
    public T Drempel(ReadOnlySpan<long> beste)
    {
        Span<long> niveaus = stackalloc long[Niveaus.Aantal];
        niveaus.Clear();
        niveaus[Niveaus.Loting] = _waarde.MeesteLoting;
        Niveaus.Tel(niveaus[..Niveaus.Getoond], beste, Laagwaarde.Delen);
        return _pakking.Pak<T>(niveaus);
    }

    /// <summary>More than what an arc usually costs that is part of a better division: a preference.</summary>
    public T Weinig
    {
        get
        {
            Span<long> niveaus = stackalloc long[Niveaus.Aantal];
            niveaus.Clear();
            niveaus[Niveaus.Voorkeur] = Laagwaarde.Delen;
            return _pakking.Pak<T>(niveaus);
        }
    }

    /// <summary>Closes the arcs that are no part of anything above a threshold.</summary>
    public void Snoei(T drempel) => _toewijzer.Snoei(Bovengrens - drempel);

    private bool Verlaat(int kopie)
    {
        _toewijzer.Haal(kopie);
        _toewijzer.Sluit(_net.Begin[kopie], true);
        return _toewijzer.Plaats(kopie);
    }

    private bool Blijft(int kopie)
    {
        _toewijzer.Haal(kopie);
        _toewijzer.Dwing(kopie, _net.Begin[kopie]);
        return _toewijzer.Plaats(kopie);
    }
}
