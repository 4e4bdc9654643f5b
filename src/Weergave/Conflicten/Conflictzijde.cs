namespace Regiotafel.Weergave.Conflicten;

/// <summary>The other side of a conflict: what is stored now, by whom and when.</summary>
/// <param name="Onderwerp">What was changed, as on its own page: "Lindehof, begane grond".</param>
/// <param name="Door">Name of the person that saved it.</param>
/// <param name="Op">When, in Dutch wall-clock time.</param>
/// <param name="Versie">The stored row version.</param>
/// <param name="Terug">Address of the page that shows it as it is now.</param>
/// <param name="Velden">Every field of the form, in its order.</param>
public sealed record Conflictzijde(
    string Onderwerp,
    string Door,
    DateTime Op,
    int Versie,
    string Terug,
    IReadOnlyList<Conflictveld> Velden
)
{
    /// <summary>Organisation of the other, when it is another than that of the reader.</summary>
    public string? Organisatie { get; init; }

    /// <summary>What became of the version of the reader, when there is something to say about that.</summary>
    public string? Noot { get; init; }

    /// <summary>Where the other can be called.</summary>
    public string? Telefoon { get; init; }
}
