namespace Regiotafel.Plaatsing.Oplosser;

/// <summary>The arcs that lead into each groep.</summary>
internal sealed class Binnenbogen
{
    private readonly int[] _begin;
    private readonly int[] _bogen;

    public Binnenbogen(int[] naar, int groepen)
    {
        (_begin, _bogen) = (new int[groepen + 1], new int[naar.Length]);
        foreach (var groep in naar)
        {
            _begin[groep + 1]++;
        }
        for (var g = 0; g < groepen; g++)
        {
            _begin[g + 1] += _begin[g];
        }
        var vol = _begin[..^1];
        for (var boog = 0; boog < naar.Length; boog++)
        {
            _bogen[vol[naar[boog]]++] = boog;
        }
    }

    public ReadOnlySpan<int> Van(int groep) => _bogen.AsSpan(_begin[groep], _begin[groep + 1] - _begin[groep]);
}
