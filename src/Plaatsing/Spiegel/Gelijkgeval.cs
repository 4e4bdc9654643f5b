namespace Regiotafel.Plaatsing.Spiegel;

/// <summary>One case as it counts in the comparison of groups: what it is, how long it waited, and what became of its proposals.</summary>
/// <param name="Profiel">Official code; null when nobody knows.</param>
/// <param name="Leeftijd">Youngest age of the band; null when nobody knows.</param>
/// <param name="Klassen">Classes of complexity; none for most.</param>
internal sealed record Gelijkgeval(string? Profiel, int? Leeftijd, IReadOnlyList<string> Klassen)
{
    /// <summary>Days from waiting to living there, for who was placed in the period.</summary>
    public int? Plaatsingsdagen { get; init; }

    /// <summary>Waits now.</summary>
    public bool Wacht { get; init; }

    /// <summary>Proposals of the period that ended in a placement or a no.</summary>
    public int Voorstellen { get; init; }

    /// <summary>Those among them that a provider refused.</summary>
    public int Afgewezen { get; init; }
}
