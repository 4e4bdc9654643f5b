using Regiotafel.Plaatsing.Bogen;

namespace Regiotafel.Plaatsing.Oplosser;

/// <summary>A division of the places, and the potentials that show how good it is.</summary>
internal sealed class Oplossing(Bogenset bogen)
{
    private readonly long[] _u = new long[bogen.Huidig.Length * Niveaus.Aantal];
    private readonly long[] _v = new long[bogen.Plekken.Length * Niveaus.Aantal];

    /// <summary>Where each zoekvraag goes, or null: no place, or no move.</summary>
    public Boog?[] Naar { get; } = new Boog?[bogen.Huidig.Length];

    /// <summary>False when the time ran out: the division is possible, not proven best.</summary>
    public bool Volledig { get; set; } = true;

    public Span<long> U(int zoekvraag) => _u.AsSpan(zoekvraag * Niveaus.Aantal, Niveaus.Aantal);

    public Span<long> V(int groep) => _v.AsSpan(groep * Niveaus.Aantal, Niveaus.Aantal);

    /// <summary>The value on the ten levels.</summary>
    public long[] Waarde()
    {
        var som = new long[Niveaus.Aantal];
        Span<long> waarde = stackalloc long[Niveaus.Aantal];
        for (var z = 0; z < Naar.Length; z++)
        {
            if (Naar[z] is { } boog)
            {
                bogen.Waarde(z, boog, waarde);
                Niveaus.Tel(som, waarde);
            }
        }
        return som;
    }

    /// <summary>What no possible division exceeds, on the ten levels.</summary>
    public long[] Grens()
    {
        var som = new long[Niveaus.Aantal];
        for (var z = 0; z < Naar.Length; z++)
        {
            Niveaus.Tel(som, U(z));
        }
        for (var g = 0; g < bogen.Plekken.Length; g++)
        {
            Niveaus.Tel(som, V(g), bogen.Plekken[g]);
        }
        return som;
    }
}
