namespace Regiotafel.Plaatsing.Oplosser;

/// <summary>
/// A part of the problem that has nothing to do with the rest, in numbers of its own: who may go where, and what that is worth.
/// Who waits may also stay without a place, at value nothing; a resident always has an arc to the own groep, at value nothing.
/// </summary>
internal sealed class Deelnet<T>
    where T : struct, IGewicht<T>
{
    /// <summary>Where the arcs of a person begin; one more than there are persons.</summary>
    public required int[] Begin { get; init; }

    /// <summary>Where the arcs of each person end, when there is room for more behind them; null: where those of the next begin.</summary>
    public int[]? Eind { get; init; }

    /// <summary>The groep of each arc.</summary>
    public required int[] Naar { get; init; }

    /// <summary>The person of each arc.</summary>
    public required int[] Wie { get; init; }

    public required T[] Gewicht { get; init; }

    /// <summary>Residents: they must have a place.</summary>
    public required bool[] Verplicht { get; init; }

    /// <summary>Places per groep that these persons may take.</summary>
    public required long[] Plekken { get; init; }

    public int Personen => Verplicht.Length;
}
