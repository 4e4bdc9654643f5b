namespace Regiotafel.Plaatsing.Oplosser;

/// <summary>The arcs that lead into each groep.</summary>
internal sealed class Binnenbogen
{
    private readonly int[][] _bogen;

    public Binnenbogen(int[] naar, int[] van, int[] tot, int groepen)
    {
        var aantal = new int[groepen];
        for (var p = 0; p < van.Length; p++)
        {
            for (var boog = van[p]; boog < tot[p]; boog++)
            {
                aantal[naar[boog]]++;
            }
        }
        _bogen = [.. aantal.Select(a => new int[a])];
        for (var p = van.Length - 1; p >= 0; p--)
        {
            for (var boog = tot[p] - 1; boog >= van[p]; boog--)
            {
                _bogen[naar[boog]][--aantal[naar[boog]]] = boog;
            }
        }
    }

    public ReadOnlySpan<int> Van(int groep) => _bogen[groep];

    /// <summary>One arc more.</summary>
    public void Voeg(int groep, int boog) => _bogen[groep] = [.. _bogen[groep], boog];

    /// <summary>One arc less.</summary>
    public void Haal(int groep, int boog)
    {
        var bogen = _bogen[groep];
        var plek = Array.IndexOf(bogen, boog);
        _bogen[groep] = [.. bogen.AsSpan(0, plek), .. bogen.AsSpan(plek + 1)];
    }
}
