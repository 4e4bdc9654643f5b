namespace Regiotafel.Cijfers.Screening;

/// <summary>
/// Leads files through the threads block by block: reading and both sums keep the order of the files, judging does
/// not, so no outcome depends on the number of threads.
/// </summary>
internal sealed class Lopendeband(
    IReadOnlyList<Bronbestand> bestanden,
    Action<Blok> ontleed,
    Action<Blok> voegSamen,
    CancellationToken ct
)
{
    private readonly object _slot = new();
    private readonly Queue<Blok> _teSommen = new();
    private readonly Dictionary<int, Blok> _ontleed = [];
    private readonly Stack<Blok> _vrij = new();
    private readonly Dictionary<Blok, int> _taken = [];
    private int _bestand;
    private int _gelezen;
    private int _samengevoegd;
    private bool _leest;
    private bool _somt;
    private bool _voegt;
    private Exception? _fout;

    private enum Werk
    {
        Klaar,
        Lees,
        Som,
        Voeg,
    }

    public void Loop(int threads)
    {
        for (var i = 0; i < threads * 2 + 2; i++)
        {
            _vrij.Push(new());
        }

        var anderen = Enumerable
            .Range(1, threads - 1)
            .Select(_ =>
                Task.Factory.StartNew(
                    Werker,
                    CancellationToken.None,
                    TaskCreationOptions.LongRunning,
                    TaskScheduler.Default
                )
            )
            .ToArray();
        Werker();
        Task.WaitAll(anderen, CancellationToken.None);
        ct.ThrowIfCancellationRequested();
        if (_fout is not null)
        {
            throw new InvalidOperationException("The delivery could not be read.", _fout);
        }
    }

    private void Werker()
    {
        while (Volgende() is var (werk, blok) && werk != Werk.Klaar)
        {
            try
            {
                Doe(werk, blok!);
            }
            catch (Exception fout)
            {
                Meld(() => _fout ??= fout);
            }
        }
    }

    private (Werk Werk, Blok? Blok) Volgende()
    {
        lock (_slot)
        {
            while (true)
            {
                if (_fout is not null || ct.IsCancellationRequested)
                {
                    Monitor.PulseAll(_slot);
                    return (Werk.Klaar, null);
                }

                if (!_somt && _teSommen.TryDequeue(out var blok))
                {
                    _somt = true;
                    return (Werk.Som, blok);
                }

                if (!_voegt && _ontleed.Remove(_samengevoegd, out blok))
                {
                    _voegt = true;
                    return (Werk.Voeg, blok);
                }

                if (!_leest && _bestand < bestanden.Count && _vrij.TryPop(out blok))
                {
                    _leest = true;
                    return (Werk.Lees, blok);
                }

                if (_bestand == bestanden.Count && !_leest && _taken.Count == 0)
                {
                    return (Werk.Klaar, null);
                }

                Monitor.Wait(_slot);
            }
        }
    }

    private void Doe(Werk werk, Blok blok)
    {
        switch (werk)
        {
            case Werk.Lees:
                LeesEnOntleed(blok);
                break;
            case Werk.Som:
                blok.Bestand.Som(blok.Bytes.AsSpan(0, blok.Lengte));
                Meld(() => (_somt, _) = (false, LaatLos(blok)));
                break;
            default:
                voegSamen(blok);
                Meld(() => (_voegt, _samengevoegd, _) = (false, _samengevoegd + 1, LaatLos(blok)));
                break;
        }
    }

    private void LeesEnOntleed(Blok blok)
    {
        var heeft = false;
        while (!heeft && _bestand < bestanden.Count)
        {
            heeft = bestanden[_bestand].LeesVolgend(blok);
            if (!heeft)
            {
                lock (_slot)
                {
                    _bestand++;
                }
            }
        }

        var nummer = _gelezen;
        Meld(() =>
        {
            _leest = false;
            if (heeft)
            {
                _gelezen++;
                _taken[blok] = 2;
                _teSommen.Enqueue(blok);
            }
            else
            {
                _vrij.Push(blok);
            }
        });
        if (heeft)
        {
            ontleed(blok);
            Meld(() => _ontleed[nummer] = blok);
        }
    }

    private bool LaatLos(Blok blok)
    {
        if (--_taken[blok] > 0)
        {
            return false;
        }

        _taken.Remove(blok);
        _vrij.Push(blok);
        return true;
    }

    private void Meld(Action wijziging)
    {
        lock (_slot)
        {
            wijziging();
            Monitor.PulseAll(_slot);
        }
    }
}
