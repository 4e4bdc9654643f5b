using System.Numerics;
using System.Runtime.CompilerServices;

namespace Regiotafel.Portfolio.Zoeken;

/// <summary>
/// Weighs the places of one block at a time on all criteria of a search: who fits and who nearly fits. How many points
/// are unknown of a place is kept in bit planes (plane p holds the bits of 2^p), so that counting works on many at once.
/// </summary>
internal sealed class Weging
{
    private readonly Vector<ulong>[] _alle;
    private readonly Maat[] _maten;
    private readonly Vector<ulong>[][] _vlakken;
    private readonly Vector<ulong>[] _over;
    private readonly Vector<ulong>[] _niet;
    private readonly Vector<ulong>[] _nietVaker;
    private readonly Vector<ulong>[] _licht;
    private readonly Vector<ulong>[] _zwaar;
    private readonly Vector<ulong>[] _past;
    private readonly Vector<ulong>[] _eenPunt;
    private readonly Vector<ulong>[] _eenNiet;
    private readonly Vector<ulong>[] _werk;
    private readonly Vector<ulong>[][] _schoon;

    public Weging(Zoekindex index, IEnumerable<Maat> maten, Werkruimte ruimte)
    {
        (_alle, _maten) = (index.Rij("alle"), [.. maten]);
        MeestOnbekend = _maten.Count(m => m.Onbekend is not null);
        _vlakken = [.. Enumerable.Range(0, Vlakken(MeestOnbekend)).Select(_ => ruimte.Blok())];
        (_over, _werk) = (ruimte.Blok(), ruimte.Blok());
        (_niet, _nietVaker, _licht, _zwaar) = (ruimte.Blok(), ruimte.Blok(), ruimte.Blok(), ruimte.Blok());
        (_past, _eenPunt, _eenNiet) = (ruimte.Blok(), ruimte.Blok(), ruimte.Blok());
        _schoon = [.. _vlakken, _niet, _nietVaker, _licht, _zwaar];
        (Aantallen, Alleen) = (new int[_maten.Length], new int[_maten.Length]);
    }

    /// <summary>Vectors in the block at hand.</summary>
    public int Lengte { get; private set; }

    /// <summary>The first vector of the block at hand.</summary>
    public int Van { get; private set; }

    /// <summary>No place has more unknown points than this.</summary>
    public int MeestOnbekend { get; }

    /// <summary>The places that fit.</summary>
    public ReadOnlySpan<Vector<ulong>> Past => _past.AsSpan(0, Lengte);

    /// <summary>The places with exactly one point, that does not fit or is unknown.</summary>
    public ReadOnlySpan<Vector<ulong>> EenPunt => _eenPunt.AsSpan(0, Lengte);

    public int AantalPast { get; private set; }

    public int AantalBijna { get; private set; }

    /// <summary>Per criterion the places it does not fit.</summary>
    public int[] Aantallen { get; }

    /// <summary>Per criterion the places that do not fit for it only.</summary>
    public int[] Alleen { get; }

    /// <summary>Counts in the block at hand of how many places each criterion is unknown.</summary>
    public void TelOnbekend(int[] aantallen)
    {
        for (var m = 0; m < _maten.Length; m++)
        {
            aantallen[m] += _maten[m].Onbekend is { Nu: var onbekend } ? Bitrij.Tel(onbekend) : 0;
        }
    }

    /// <summary>Weighs the block from a vector on.</summary>
    public void Weeg(int van)
    {
        (Van, Lengte) = (van, Math.Min(Bitrij.Blok, _alle.Length - van));
        foreach (var rij in _schoon)
        {
            Deel(rij).Clear();
        }

        var meest = 0;
        foreach (var maat in _maten)
        {
            maat.Ga(van, Lengte);
            if (maat.Niet is { Nu: var niet })
            {
                Bitrij.Stapel(niet, Deel(_niet), Deel(_nietVaker));
                Zwaarte(maat, niet);
            }

            if (maat.Onbekend is { Nu: var onbekend })
            {
                TelOp(onbekend, Vlakken(++meest));
            }
        }

        Besluit();
        TelRedenen();
    }

    /// <summary>The places of which so many points are unknown, and nothing does not fit.</summary>
    public bool AlleenOnbekend(int aantal, Span<Vector<ulong>> uit) =>
        Bitrij.Zonder(Onbekend(aantal), Deel(_niet), uit);

    /// <summary>The places near which one point does not fit, light or not, and so many are unknown.</summary>
    public bool EenNiet(bool licht, int onbekend, Span<Vector<ulong>> uit) =>
        Bitrij.Samen(Onbekend(onbekend), Deel(_eenNiet), uit)
        && (
            licht
                ? Bitrij.Samen(uit, Deel(_licht), uit)
                : Bitrij.Zonder(uit, Deel(_licht), uit) && Bitrij.Zonder(uit, Deel(_zwaar), uit)
        );

    private static int Vlakken(int getal) => 32 - BitOperations.LeadingZeroCount((uint)getal);

    private Span<Vector<ulong>> Deel(Vector<ulong>[] rij) => rij.AsSpan(0, Lengte);

    private void Zwaarte(Maat maat, ReadOnlySpan<Vector<ulong>> niet)
    {
        if (maat.Licht || maat.Zwaar)
        {
            Bitrij.Voeg(niet, Deel(maat.Licht ? _licht : _zwaar));
        }
    }

    /// <summary>Adds one to every place of a set.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void TelOp(ReadOnlySpan<Vector<ulong>> plekken, int vlakken)
    {
        var over = Deel(_over);
        plekken.CopyTo(over);
        for (var p = 0; p < vlakken; p++)
        {
            var vlak = Deel(_vlakken[p]);
            for (var i = 0; i < vlak.Length; i++)
            {
                var som = vlak[i];
                vlak[i] = som ^ over[i];
                over[i] &= som;
            }
        }
    }

    /// <summary>The places of which so many points are unknown.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private Span<Vector<ulong>> Onbekend(int aantal)
    {
        var uit = Deel(_werk);
        _alle.AsSpan(Van, Lengte).CopyTo(uit);
        for (var p = 0; p < _vlakken.Length; p++)
        {
            var vlak = Deel(_vlakken[p]);
            var anders = (aantal >> p & 1) == 1 ? Vector<ulong>.Zero : Vector<ulong>.AllBitsSet;
            for (var i = 0; i < uit.Length; i++)
            {
                uit[i] &= vlak[i] ^ anders;
            }
        }

        return uit;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Besluit()
    {
        var alle = _alle.AsSpan(Van, Lengte);
        var past = Deel(_past);
        var bijna = Deel(_werk);
        var eenPunt = Deel(_eenPunt);
        var eenNiet = Deel(_eenNiet);
        for (var i = 0; i < alle.Length; i++)
        {
            var (minstens1, minstens2) = (Vector<ulong>.Zero, Vector<ulong>.Zero);
            for (var p = _vlakken.Length - 1; p >= 0; p--)
            {
                minstens2 = minstens1;
                minstens1 |= _vlakken[p][i];
            }

            var (niet, vaker) = (_niet[i], _nietVaker[i]);
            past[i] = alle[i] & ~(niet | minstens1);
            eenPunt[i] = (niet ^ minstens1) & ~vaker & ~minstens2;
            eenNiet[i] = niet & ~vaker;
            var genoeg = ~minstens1 | (_licht[i] & ~minstens2); // weight 3 at most with what is unknown
            bijna[i] = (minstens1 & ~niet) | (eenNiet[i] & ~_zwaar[i] & genoeg);
        }

        AantalPast += Bitrij.Tel(past);
        AantalBijna += Bitrij.Tel(bijna);
    }

    private void TelRedenen()
    {
        for (var m = 0; m < _maten.Length; m++)
        {
            if (_maten[m].Niet is not { Nu: var niet })
            {
                continue;
            }

            Aantallen[m] += Bitrij.Tel(niet);
            Alleen[m] += Bitrij.Tel(niet, Deel(_eenNiet));
        }
    }
}
