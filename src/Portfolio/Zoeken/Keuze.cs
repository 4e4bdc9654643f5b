using System.Numerics;

namespace Regiotafel.Portfolio.Zoeken;

/// <summary>The first so many places by key, and at the same key by code; kept while all are offered.</summary>
internal sealed class Keuze(int aantal)
{
    private readonly (long Sleutel, int Plek)[] _beste = new (long, int)[aantal];
    private int _gevuld;

    public bool Vol => _gevuld == aantal;

    public IEnumerable<int> Plekken => _beste.Take(_gevuld).Select(b => b.Plek);

    public void Bied(long sleutel, int plek)
    {
        if (aantal == 0 || (Vol && sleutel >= _beste[^1].Sleutel))
        {
            return; // places are offered in order of code, so an equal key comes later
        }

        var i = Vol ? aantal - 1 : _gevuld++;
        for (; i > 0 && _beste[i - 1].Sleutel > sleutel; i--)
        {
            _beste[i] = _beste[i - 1];
        }

        _beste[i] = (sleutel, plek);
    }

    /// <summary>The places of a vector of a set.</summary>
    public static void Elk(Vector<ulong> vector, int nummer, Action<int> doe)
    {
        for (var w = 0; w < Vector<ulong>.Count; w++)
        {
            for (var bits = vector[w]; bits != 0; bits &= bits - 1)
            {
                doe((((nummer * Vector<ulong>.Count) + w) << 6) + BitOperations.TrailingZeroCount(bits));
            }
        }
    }
}
