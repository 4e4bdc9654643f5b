using System.Buffers;
using System.Numerics;

namespace Regiotafel.Portfolio.Zoeken;

/// <summary>Borrowed room for one search, given back at its end.</summary>
internal sealed class Werkruimte(int vectoren) : IDisposable
{
    private readonly List<Vector<ulong>[]> _geleend = [];

    /// <summary>Room for one block; what is in it is left from before.</summary>
    public Vector<ulong>[] Blok() => Leen(Bitrij.Blok);

    /// <summary>An empty set of all places.</summary>
    public Vector<ulong>[] Rij()
    {
        var rij = Leen(vectoren);
        Array.Clear(rij);
        return rij;
    }

    public void Dispose()
    {
        foreach (var rij in _geleend)
        {
            ArrayPool<Vector<ulong>>.Shared.Return(rij);
        }

        _geleend.Clear();
    }

    private Vector<ulong>[] Leen(int lengte)
    {
        var rij = ArrayPool<Vector<ulong>>.Shared.Rent(lengte);
        _geleend.Add(rij);
        return rij;
    }
}
