using System.Numerics;

namespace Regiotafel.Portfolio.Zoeken;

/// <summary>Works a set out for the vectors from a number on.</summary>
internal delegate void Vulling(int van, Span<Vector<ulong>> uit);

/// <summary>
/// A set of places that is gone through block by block: as it lies in the index, or worked out for each block when it
/// is its turn, so that no search fills sets as large as the register.
/// </summary>
internal sealed class Verzameling
{
    private readonly Vector<ulong>[] _bron;
    private readonly Vulling? _vulling;
    private int _begin;
    private int _lengte;

    private Verzameling(Vector<ulong>[] bron, Vulling? vulling) => (_bron, _vulling) = (bron, vulling);

    /// <summary>The places of this set in the block at hand.</summary>
    public ReadOnlySpan<Vector<ulong>> Nu => _bron.AsSpan(_begin, _lengte);

    public static Verzameling Van(Vector<ulong>[] rij) => new(rij, null);

    /// <param name="buffer">Room for one block.</param>
    public static Verzameling Uit(Vector<ulong>[] buffer, Vulling vulling) => new(buffer, vulling);

    /// <summary>Goes to the block from a vector on.</summary>
    public void Ga(int van, int lengte)
    {
        _lengte = lengte;
        if (_vulling is null)
        {
            _begin = van;
        }
        else
        {
            _vulling(van, _bron.AsSpan(0, lengte));
        }
    }
}
