using System.Buffers;
using System.Numerics;

namespace Regiotafel.Portfolio.Zoeken;

/// <summary>Borrowed sets for one search, given back at its end.</summary>
internal sealed class Werkruimte(int vectoren) : IDisposable
{
    private readonly List<Vector<ulong>[]> _geleend = [];

    public int Vectoren => vectoren;

    public Vector<ulong>[] Leen()
    {
        var rij = ArrayPool<Vector<ulong>>.Shared.Rent(vectoren);
        _geleend.Add(rij);
        return rij;
    }

    public Vector<ulong>[] Maak(Func<int, Vector<ulong>> inhoud)
    {
        var rij = Leen();
        for (var i = 0; i < vectoren; i++)
        {
            rij[i] = inhoud(i);
        }

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
}
