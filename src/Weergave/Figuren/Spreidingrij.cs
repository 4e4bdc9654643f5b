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
    /// <summary>%, or a word such as euro or jaar; empty when there is none.</summary>
    public string Eenheid { get; init; } = "";

    /// <summary>Its name in a table, where the values stand without their unit.</summary>
    internal string Tabelnaam => Eenheid.Length == 0 ? Naam : $"{Naam} ({Eenheid})";

    /// <summary>A value with as many decimals as it was given, and its unit.</summary>
    internal string Tekst(decimal waarde) =>
        waarde.Getal(waarde.Scale) + (Eenheid is "" or "%" ? Eenheid : $" {Eenheid}");

    internal IEnumerable<decimal> Waarden =>
        new[] { Waarde?.Minst, Waarde?.Meest, Samen, Groep?.Laagste, Groep?.Hoogste }.OfType<decimal>();
}
