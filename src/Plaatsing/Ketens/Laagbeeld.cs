using Regiotafel.Plaatsing.Oplosser;

namespace Regiotafel.Plaatsing.Ketens;

/// <summary>How a <see cref="Laagstand{T}"/> stood at one moment.</summary>
/// <param name="Net">The division, and what arcs are worth.</param>
/// <param name="Tol">The toll of each person.</param>
/// <param name="Tollen">What is given back beside the value of the division.</param>
/// <param name="Gekozen">Persons for whom it was chosen how they move.</param>
internal sealed record Laagbeeld<T>(Toewijzerbeeld<T> Net, T[] Tol, T Tollen, HashSet<int> Gekozen)
    where T : struct, IGewicht<T>
{
    /// <summary>What no division under these choices exceeds.</summary>
    public T Grens => Net.Waarde + Tollen;
}
