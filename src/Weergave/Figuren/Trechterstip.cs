namespace Regiotafel.Weergave.Figuren;

/// <summary>One name in a funnel: how large it is, its value, and what the rule says of it.</summary>
/// <param name="Waarde">Null: it is not there.</param>
/// <param name="Vorm">Not round: it lies outside the limits, and its name stands beside it.</param>
/// <param name="Eigen">The one that the page is about.</param>
public sealed record Trechterstip(
    string Naam,
    decimal Noemer,
    Bandwaarde? Waarde,
    string Woord,
    Puntvorm Vorm = Puntvorm.Rond,
    bool Eigen = false
)
{
    /// <summary>The limits for its own size; null: there are none to name.</summary>
    public Trechterlimiet? Limiet { get; init; }
}
