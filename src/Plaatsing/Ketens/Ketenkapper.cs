using Regiotafel.Plaatsing.Bogen;
using Regiotafel.Plaatsing.Oplosser;

namespace Regiotafel.Plaatsing.Ketens;

/// <summary>
/// The best division of one part in which no chain and no swap is too long: branch and bound, exact. A chain that is too long holds
/// a run of steps that cannot all stand; one by one each of them is forbidden, with those before it kept. What is best without a cap
/// under those choices bounds what is still possible.
/// </summary>
internal sealed class Ketenkapper<T>
    where T : struct, IGewicht<T>
{
    private readonly Zetels<T> _zetels;
    private readonly Pakking _pakking;
    private readonly Toewijzer<T> _toewijzer;
    private readonly int _maxKeten;
    private readonly int _maxRuil;
    private readonly Func<bool> _voorbij;
    private readonly bool[] _dicht;
    private readonly Dictionary<int, int> _vast = [];
    private long[] _beste = new long[Niveaus.Getoond];
    private int[] _besteZetels;

    public Ketenkapper(Zetels<T> zetels, Pakking pakking, int maxKeten, int maxRuil, Func<bool> voorbij)
    {
        (_zetels, _pakking, _toewijzer, _voorbij) = (zetels, pakking, new(zetels.Net), voorbij);
        (_maxKeten, _maxRuil, _dicht) = (maxKeten, maxRuil, new bool[zetels.Net.Naar.Length]);
        // Everybody stays: always possible, and worth nothing.
        _besteZetels = [.. zetels.Plan.Thuis];
    }

    /// <summary>How many choices were looked at.</summary>
    public int Knopen { get; private set; }

    /// <summary>False when the time was up before all was looked at.</summary>
    public bool Volledig { get; private set; } = true;

    /// <summary>The best that was found.</summary>
    public Opstelling Zoek()
    {
        foreach (var persoon in Verdeler.Volgorde(_zetels.Net))
        {
            _toewijzer.Plaats(persoon);
        }
        Kijk();
        return Stel(_besteZetels);
    }

    private void Kijk()
    {
        if (_voorbij())
        {
            Volledig = false;
            return;
        }
        Knopen++;
        var waarde = new long[Niveaus.Aantal];
        _pakking.PakUit(_toewijzer.Waarde(), waarde);
        if (waarde.AsSpan(0, Niveaus.Getoond).SequenceCompareTo(_beste) <= 0)
        {
            return;
        }
        var opstelling = Stel([.. Enumerable.Range(0, _zetels.Plan.Thuis.Length).Select(_toewijzer.Bezetting.Groep)]);
        if (opstelling.Schik() is not { } teLang)
        {
            (_beste, _besteZetels) = (waarde[..Niveaus.Getoond], opstelling.Zetel);
            return;
        }
        // Of a chain the first steps up to one too many already cannot stand together; of a swap all of it.
        var stappen = teLang.Ruil ? teLang.Personen : teLang.Personen[..(_maxKeten + 1)];
        Splits([.. stappen.Select(p => (p, _zetels.Boog(p, opstelling.Zetel[p])))]);
    }

    private void Splits(List<(int Persoon, int Boog)> stappen)
    {
        var gehouden = new List<int>();
        // The last steps first: to end a chain earlier usually costs least.
        for (var i = stappen.Count - 1; i >= 0 && Volledig; i--)
        {
            var (persoon, boog) = stappen[i];
            if (_vast.ContainsKey(persoon))
            {
                continue;
            }
            Sluit(boog, true);
            if (Terug(persoon))
            {
                Kijk();
                _toewijzer.Haal(persoon);
            }
            Sluit(boog, false);
            if (!Houd(persoon, boog))
            {
                break;
            }
            gehouden.Add(persoon);
        }
        foreach (var persoon in gehouden)
        {
            _toewijzer.Haal(persoon);
            _toewijzer.LaatVrij(persoon);
            _vast.Remove(persoon);
            _toewijzer.Plaats(persoon);
        }
    }

    /// <summary>Takes a person out and puts him back under the choices of now.</summary>
    private bool Terug(int persoon)
    {
        _toewijzer.Haal(persoon);
        return _toewijzer.Plaats(persoon);
    }

    /// <summary>Keeps a step; when others leave no room for it, all is as before and there is nothing more to look at.</summary>
    private bool Houd(int persoon, int boog)
    {
        _toewijzer.Haal(persoon);
        _toewijzer.Dwing(persoon, boog);
        if (_toewijzer.Plaats(persoon))
        {
            _vast[persoon] = boog;
            return true;
        }
        _toewijzer.LaatVrij(persoon);
        _toewijzer.Plaats(persoon);
        return false;
    }

    private void Sluit(int boog, bool dicht)
    {
        _dicht[boog] = dicht;
        _toewijzer.Sluit(boog, dicht);
    }

    private Opstelling Stel(int[] zetels) => new(_zetels.Plan, zetels, _maxKeten, _maxRuil, Mag);

    private bool Mag(int persoon, int zetel) =>
        !_vast.ContainsKey(persoon) && _zetels.Boog(persoon, zetel) is var boog and >= 0 && !_dicht[boog];
}
