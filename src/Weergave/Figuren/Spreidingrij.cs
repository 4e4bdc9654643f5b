namespace Regiotafel.Weergave.Figuren;

/// <summary>One value beside those of a group.</summary>
/// <param name="Waarde">Null: it is not there.</param>
/// <param name="Samen">The value of all together; null: there is none.</param>
/// <param name="Groep">How the group lies; null: there are too few.</param>
/// <param name="Woord">How it compares, as the table says it.</param>
public sealed record Spreidingrij(
    string Naam,
    Bandwaarde? Waarde,
    decimal? Samen,
    Spreiding? Groep,
    string Woord = "",
    Puntvorm Vorm = Puntvorm.Rond
)
{
    /// <summary>How many decimals its values are written with.</summary>
    public int Decimalen { get; init; }

    internal IEnumerable<decimal> Waarden =>
        new[] { Waarde?.Minst, Waarde?.Meest, Samen, Groep?.Laagste, Groep?.Hoogste }.OfType<decimal>();
}
