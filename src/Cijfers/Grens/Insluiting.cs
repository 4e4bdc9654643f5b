namespace Regiotafel.Cijfers.Grens;

/// <summary>
/// What a reader can derive: the bounds of every count, narrowed along all relations until nothing changes. After that each end of a
/// small count is tried: an end that contradicts a relation falls off.
/// </summary>
internal sealed class Insluiting
{
    // Above every count that exists, and small enough that sums of it fit.
    private const long Onbegrensd = 1_000_000_000_000;

    private readonly Aantallennet _net;
    private readonly long[] _laag;
    private readonly long[] _hoog;
    private readonly List<int>[] _van;
    private readonly List<(int Cel, long Laag, long Hoog)> _spoor = [];
    private bool _probeert;

    public Insluiting(Aantallennet net, int klein)
    {
        _net = net;
        _laag = new long[net.Cellen.Count];
        _hoog = new long[net.Cellen.Count];
        _van = [.. net.Cellen.Select(_ => new List<int>())];
        Redenen = new int?[net.Cellen.Count];
        foreach (var (nummer, cel) in net.Cellen.Index())
        {
            var band = cel.Ronding().Band;
            (_laag[nummer], _hoog[nummer]) = cel.Onderdrukt is { } hoogstens
                ? (0, Math.Min(hoogstens, Onbegrensd))
                : ((long)band.Laag, (long)band.Hoog);
            if (cel.Bekend is { } bekend)
            {
                _laag[nummer] = Math.Max(_laag[nummer], (long)bekend.Laag);
                _hoog[nummer] = Math.Min(_hoog[nummer], (long)bekend.Hoog);
            }
        }
        foreach (var (nummer, verband) in net.Verbanden.Index())
        {
            foreach (var (cel, _) in verband.Termen)
            {
                _van[cel].Add(nummer);
            }
        }
        _ = Sluit(Enumerable.Range(0, net.Verbanden.Count));
        while (Schaaf(klein)) { }
    }

    /// <summary>The relation that last narrowed a count; null: none did.</summary>
    public int?[] Redenen { get; }

    public long Laag(int cel) => _laag[cel];

    public long Hoog(int cel) => _hoog[cel];

    /// <summary>Relations in which a count stands.</summary>
    public IReadOnlyList<int> Van(int cel) => _van[cel];

    // False: the bounds contradict each other.
    private bool Sluit(IEnumerable<int> verbanden)
    {
        var rij = new Queue<int>(verbanden);
        var wacht = rij.ToHashSet();
        while (rij.TryDequeue(out var nummer))
        {
            _ = wacht.Remove(nummer);
            foreach (var cel in Verscherp(nummer))
            {
                if (_laag[cel] > _hoog[cel])
                {
                    return false;
                }
                foreach (var ander in _van[cel].Where(wacht.Add))
                {
                    rij.Enqueue(ander);
                }
            }
        }
        return true;
    }

    // Narrows every count of one relation by what the others leave; gives those that changed.
    private List<int> Verscherp(int nummer)
    {
        var verband = _net.Verbanden[nummer];
        long minste = 0;
        long meeste = 0;
        foreach (var (cel, keer) in verband.Termen)
        {
            minste += keer > 0 ? keer * _laag[cel] : keer * _hoog[cel];
            meeste += keer > 0 ? keer * _hoog[cel] : keer * _laag[cel];
        }
        var veranderd = new List<int>();
        foreach (var (cel, keer) in verband.Termen)
        {
            var (eigenMinste, eigenMeeste) =
                keer > 0 ? (keer * _laag[cel], keer * _hoog[cel]) : (keer * _hoog[cel], keer * _laag[cel]);
            // The term itself is at most the opposite of the least of the others; when equal, at least that of their most.
            var hoogste = -(minste - eigenMinste);
            long? laagste = verband.Gelijk ? -(meeste - eigenMeeste) : null;
            var (laag, hoog) =
                keer > 0
                    ? (laagste is { } l ? OmhoogDelen(l, keer) : _laag[cel], OmlaagDelen(hoogste, keer))
                    : (OmhoogDelen(-hoogste, -keer), laagste is { } m ? OmlaagDelen(-m, -keer) : _hoog[cel]);
            if (Zet(cel, laag, hoog, nummer))
            {
                veranderd.Add(cel);
                // The sums above hold for the old bounds: wider than needed, never wrong. The relation comes by again.
            }
        }
        return veranderd;
    }

    private bool Zet(int cel, long laag, long hoog, int reden)
    {
        if (laag <= _laag[cel] && hoog >= _hoog[cel])
        {
            return false;
        }
        if (_probeert)
        {
            _spoor.Add((cel, _laag[cel], _hoog[cel]));
        }
        else
        {
            Redenen[cel] = reden;
        }
        (_laag[cel], _hoog[cel]) = (Math.Max(laag, _laag[cel]), Math.Min(hoog, _hoog[cel]));
        return true;
    }

    private bool Schaaf(int klein)
    {
        var iets = false;
        for (var cel = 0; cel < _laag.Length; cel++)
        {
            if (_van[cel].Count == 0 || _laag[cel] >= klein * _net.Cellen[cel].Eenheid)
            {
                continue;
            }
            while (_laag[cel] < _hoog[cel] && !Kan(cel, _laag[cel]))
            {
                iets |= Neem(cel, _laag[cel] + 1, _hoog[cel]);
            }
            while (_laag[cel] < _hoog[cel] && !Kan(cel, _hoog[cel]))
            {
                iets |= Neem(cel, _laag[cel], _hoog[cel] - 1);
            }
        }
        return iets;
    }

    private bool Neem(int cel, long laag, long hoog)
    {
        _ = Zet(cel, laag, hoog, _van[cel][0]);
        return Sluit(_van[cel]);
    }

    private bool Kan(int cel, long waarde)
    {
        _probeert = true;
        _spoor.Clear();
        _ = Zet(cel, waarde, waarde, 0);
        var kan = Sluit(_van[cel]);
        for (var stap = _spoor.Count - 1; stap >= 0; stap--)
        {
            (_laag[_spoor[stap].Cel], _hoog[_spoor[stap].Cel]) = (_spoor[stap].Laag, _spoor[stap].Hoog);
        }
        _probeert = false;
        return kan;
    }

    private static long OmlaagDelen(long getal, long deler) =>
        getal >= 0 ? getal / deler : -((-getal + deler - 1) / deler);

    private static long OmhoogDelen(long getal, long deler) => -OmlaagDelen(-getal, deler);
}
