namespace Regiotafel.Tests.Cijfers.Uitgaven;

/// <summary>
/// Somebody outside with every table of a whole country. Knows of each count between which bounds it lies, and what adds up to what;
/// narrows all bounds until nothing changes, and then tries each value of a small count. Shares no code with the border.
/// </summary>
internal sealed class Landaanvaller
{
    private const long Geen = 50_000_000;
    private const int Klein = 4;

    private readonly Dictionary<string, int> _nummers = new(StringComparer.Ordinal);
    private readonly List<long> _onder = [];
    private readonly List<long> _boven = [];
    private readonly List<(int[] Plus, int[] Min, bool Precies)> _regels = [];
    private readonly List<(int[] Delen, int Geheel)> _indelingen = [];
    private readonly List<List<int>> _regelsVan = [];
    private readonly Stack<(int Cel, long Onder, long Boven)> _terug = new();
    private bool _proef;

    public int Cellen => _nummers.Count;

    public int Regels => _regels.Count;

    /// <summary>Counts of one to four of which one value is possible.</summary>
    public List<string> Gevonden { get; } = [];

    /// <summary>Groups of which all but one part are proven empty, while there is somebody.</summary>
    public List<string> Volledig { get; } = [];

    /// <summary>Counts that could be one to four, as far as it sees.</summary>
    public int Verdacht { get; private set; }

    /// <summary>A published count lies between these.</summary>
    public void Zie(string naam, long onder, long boven)
    {
        var cel = Nummer(naam);
        (_onder[cel], _boven[cel]) = (Math.Max(_onder[cel], onder), Math.Min(_boven[cel], boven));
    }

    /// <summary>Both names count the same people.</summary>
    public void Zelfde(string een, string ander) => Regel([een], [ander], precies: true);

    public void Som(IEnumerable<string> delen, string geheel)
    {
        Regel([.. delen], [geheel], precies: true);
        _indelingen.Add(([.. delen.Select(Nummer)], Nummer(geheel)));
    }

    public void HoogstensAls(string deel, string geheel) => Regel([deel], [geheel], precies: false);

    /// <summary>All of the first together are as many as all of the second.</summary>
    public void Regel(string[] plus, string[] min, bool precies)
    {
        var regel = (Plus: plus.Select(Nummer).ToArray(), Min: min.Select(Nummer).ToArray(), precies);
        foreach (var cel in regel.Plus.Concat(regel.Min))
        {
            _regelsVan[cel].Add(_regels.Count);
        }
        _regels.Add(regel);
    }

    public void ValAan()
    {
        Klopt(Volg(Enumerable.Range(0, _regels.Count)));
        for (var verder = true; verder; )
        {
            verder = false;
            for (var cel = 0; cel < _onder.Count; cel++)
            {
                verder |= _onder[cel] <= Klein && _onder[cel] < _boven[cel] && Probeer(cel);
            }
        }
        foreach (var (naam, cel) in _nummers)
        {
            Verdacht += _onder[cel] <= Klein && _boven[cel] >= 1 ? 1 : 0;
            if (_onder[cel] == _boven[cel] && _onder[cel] is >= 1 and <= Klein)
            {
                Gevonden.Add($"{naam} is {_onder[cel]}");
            }
        }
        foreach (var (delen, geheel) in _indelingen.Where(i => i.Delen.Length > 1 && _onder[i.Geheel] > 0))
        {
            if (delen.Count(d => _boven[d] > 0) == 1)
            {
                Volledig.Add(_nummers.First(n => n.Value == geheel).Key);
            }
        }
    }

    // Takes the ends off that contradict something.
    private bool Probeer(int cel)
    {
        var geraakt = false;
        while (_onder[cel] < _boven[cel] && !Mogelijk(cel, _onder[cel]))
        {
            geraakt = Perk(cel, _onder[cel] + 1, _boven[cel]);
            Klopt(Volg(_regelsVan[cel]));
        }
        while (_onder[cel] < _boven[cel] && !Mogelijk(cel, _boven[cel]))
        {
            geraakt = Perk(cel, _onder[cel], _boven[cel] - 1);
            Klopt(Volg(_regelsVan[cel]));
        }
        return geraakt;
    }

    private bool Mogelijk(int cel, long waarde)
    {
        _proef = true;
        Perk(cel, waarde, waarde);
        var mogelijk = Volg(_regelsVan[cel]);
        while (_terug.TryPop(out var was))
        {
            (_onder[was.Cel], _boven[was.Cel]) = (was.Onder, was.Boven);
        }
        _proef = false;
        return mogelijk;
    }

    private bool Volg(IEnumerable<int> regels)
    {
        var wacht = new Queue<int>(regels);
        var staat = wacht.ToHashSet();
        while (wacht.TryDequeue(out var nummer))
        {
            staat.Remove(nummer);
            var (plus, min, precies) = _regels[nummer];
            var (plusOnder, plusBoven) = (plus.Sum(c => _onder[c]), plus.Sum(c => _boven[c]));
            var (minOnder, minBoven) = (min.Sum(c => _onder[c]), min.Sum(c => _boven[c]));
            foreach (var cel in plus)
            {
                var onder = precies ? minOnder - (plusBoven - _boven[cel]) : 0;
                if (!Neem(cel, onder, minBoven - (plusOnder - _onder[cel])))
                {
                    return false;
                }
                (plusOnder, plusBoven) = (plus.Sum(c => _onder[c]), plus.Sum(c => _boven[c]));
            }
            foreach (var cel in min)
            {
                var boven = precies ? plusBoven - (minOnder - _onder[cel]) : Geen;
                if (!Neem(cel, plusOnder - (minBoven - _boven[cel]), boven))
                {
                    return false;
                }
                (minOnder, minBoven) = (min.Sum(c => _onder[c]), min.Sum(c => _boven[c]));
            }
        }
        return true;

        bool Neem(int cel, long onder, long boven)
        {
            if (Perk(cel, onder, boven))
            {
                foreach (var ander in _regelsVan[cel].Where(staat.Add))
                {
                    wacht.Enqueue(ander);
                }
            }
            return _onder[cel] <= _boven[cel];
        }
    }

    private bool Perk(int cel, long onder, long boven)
    {
        if (onder <= _onder[cel] && boven >= _boven[cel])
        {
            return false;
        }
        if (_proef)
        {
            _terug.Push((cel, _onder[cel], _boven[cel]));
        }
        (_onder[cel], _boven[cel]) = (Math.Max(onder, _onder[cel]), Math.Min(boven, _boven[cel]));
        return true;
    }

    private int Nummer(string naam)
    {
        if (!_nummers.TryGetValue(naam, out var nummer))
        {
            _nummers[naam] = nummer = _onder.Count;
            _onder.Add(0);
            _boven.Add(Geen);
            _regelsVan.Add([]);
        }
        return nummer;
    }

    // What it thinks it knows must be true: else it finds nothing for the wrong reason.
    private static void Klopt(bool klopt)
    {
        if (!klopt)
        {
            throw new InvalidOperationException("What the attacker knows contradicts itself.");
        }
    }
}
