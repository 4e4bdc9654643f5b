using System.Numerics;
using System.Runtime.InteropServices;

namespace Regiotafel.Portfolio.Zoeken;

/// <summary>
/// The first so many places by rank, then nearest to the network, then by code. All places are offered, block after
/// block; once the list is full, those that come too late are passed over in whole vectors.
/// </summary>
internal sealed class Lijst
{
    private const long Ver = uint.MaxValue; // no distance: last
    private const int Veel = 256; // from so many on, sifting a block by distance costs less than looking at each place

    private readonly Zoekindex _index;
    private readonly (short X, short Y)? _netwerk;
    private readonly Vector<ulong>[] _zonderPunt;
    private readonly Vector<ulong>[] _werk;
    private readonly Vector<ulong>[] _verder;
    private readonly (long Sleutel, int Plek)[] _beste;
    private int _gevuld;

    public Lijst(Zoekindex index, Zoekopdracht opdracht, Werkruimte ruimte)
    {
        (_index, _zonderPunt) = (index, index.Rij("afs-leeg"));
        (_werk, _verder) = (ruimte.Blok(), ruimte.Blok());
        _netwerk = opdracht.Profiel.Netwerk is { } punt ? Kolom.Plaats(punt) : null;
        _beste = new (long, int)[opdracht.Overslaan + opdracht.Aantal];
    }

    /// <summary>The places in order.</summary>
    public IEnumerable<int> Plekken => _beste.Take(_gevuld).Select(b => b.Plek);

    private bool Vol => _gevuld == _beste.Length;

    private long Grens => _beste is [.., var laatste] ? laatste.Sleutel : long.MinValue;

    /// <summary>Whether a place of this rank can still come on the list.</summary>
    public bool Open(int rang) => !Vol || Sleutel(rang, _netwerk is null ? Ver : 0) < Grens;

    /// <summary>Offers places of one rank in a block.</summary>
    public void Bied(int rang, int van, ReadOnlySpan<Vector<ulong>> plekken)
    {
        if (!Open(rang))
        {
            return;
        }

        if (_netwerk is not { } netwerk)
        {
            BiedVer(rang, van, plekken);
            return;
        }

        var zonder = _zonderPunt.AsSpan(van, plekken.Length);
        var rij = _werk.AsSpan(0, plekken.Length);
        if (Bitrij.Zonder(plekken, zonder, rij) && Nabij(rang, netwerk, van, rij))
        {
            BiedNabij(rang, netwerk, van, rij);
        }

        if (Bitrij.Samen(plekken, zonder, rij))
        {
            BiedVer(rang, van, rij);
        }
    }

    private static long Sleutel(int rang, long afstand) => ((long)rang << 33) + afstand;

    /// <summary>Takes away what lies too far to come on the list; false when nothing is left.</summary>
    private bool Nabij(int rang, (short X, short Y) netwerk, int van, Span<Vector<ulong>> rij)
    {
        if (!Vol || Grens >= Sleutel(rang, Ver) || Bitrij.Tel(rij) < Veel)
        {
            return true;
        }

        var verder = _verder.AsSpan(0, rij.Length);
        Kolom.Verder(_index.X, _index.Y, netwerk, (int)(Grens - Sleutel(rang, 0)) - 1, van, verder);
        return Bitrij.Zonder(rij, verder, rij);
    }

    private void BiedNabij(int rang, (short X, short Y) netwerk, int van, ReadOnlySpan<Vector<ulong>> plekken)
    {
        var woorden = MemoryMarshal.Cast<Vector<ulong>, ulong>(plekken);
        var eerste = Bitrij.Plek(van);
        for (var w = 0; w < woorden.Length; w++)
        {
            for (var bits = woorden[w]; bits != 0; bits &= bits - 1)
            {
                var plek = eerste + (w << 6) + BitOperations.TrailingZeroCount(bits);
                var (dx, dy) = (_index.X[plek] - netwerk.X, _index.Y[plek] - netwerk.Y);
                Bied(Sleutel(rang, (dx * dx) + (dy * dy)), plek);
            }
        }
    }

    private void BiedVer(int rang, int van, ReadOnlySpan<Vector<ulong>> plekken)
    {
        var woorden = MemoryMarshal.Cast<Vector<ulong>, ulong>(plekken);
        var eerste = Bitrij.Plek(van);
        var sleutel = Sleutel(rang, Ver);
        for (var w = 0; w < woorden.Length && !(Vol && sleutel >= Grens); w++)
        {
            for (var bits = woorden[w]; bits != 0; bits &= bits - 1)
            {
                Bied(sleutel, eerste + (w << 6) + BitOperations.TrailingZeroCount(bits));
            }
        }
    }

    private void Bied(long sleutel, int plek)
    {
        if (Vol && sleutel >= Grens)
        {
            return; // places of a rank are offered in order of code, so an equal key comes later
        }

        var i = Vol ? _beste.Length - 1 : _gevuld++;
        for (; i > 0 && _beste[i - 1].Sleutel > sleutel; i--)
        {
            _beste[i] = _beste[i - 1];
        }

        _beste[i] = (sleutel, plek);
    }
}
