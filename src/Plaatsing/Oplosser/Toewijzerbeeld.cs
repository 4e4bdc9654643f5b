namespace Regiotafel.Plaatsing.Oplosser;

/// <summary>All that a <see cref="Toewijzer{T}"/> knows at one moment, to go back to.</summary>
/// <param name="Gewicht">What each arc is worth; shared by moments at which that is the same.</param>
/// <param name="U">Potentials of the persons.</param>
/// <param name="V">Potentials of the groepen.</param>
/// <param name="Boog">The arc that each person has taken; −1: none.</param>
/// <param name="Dicht">Which arcs are closed.</param>
/// <param name="Van">Where the arcs begin by which each person may go.</param>
/// <param name="Tot">Where they end.</param>
/// <param name="Verplicht">Who must have a place.</param>
/// <param name="Waarde">The value of the whole division.</param>
internal sealed record Toewijzerbeeld<T>(
    T[] Gewicht,
    T[] U,
    T[] V,
    int[] Boog,
    bool[] Dicht,
    int[] Van,
    int[] Tot,
    bool[] Verplicht,
    T Waarde
)
    where T : struct, IGewicht<T>;
