namespace Regiotafel.Cijfers.Motor;

/// <summary>What the engine says of a query before it runs.</summary>
/// <param name="IsSelect">Whether it only reads.</param>
/// <param name="Parameters">Names of its parameters, without the sign in front.</param>
/// <param name="Kolommen">Names and types of the result.</param>
internal sealed record Vraagbeeld(
    bool IsSelect,
    IReadOnlyList<string> Parameters,
    IReadOnlyList<(string Naam, Kolomsoort Soort)> Kolommen
);
