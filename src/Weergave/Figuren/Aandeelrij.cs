namespace Regiotafel.Weergave.Figuren;

/// <summary>A whole and its parts, such as one day; its name is left out when there is only one.</summary>
public sealed record Aandeelrij(string Naam, IReadOnlyList<Aandeel> Delen);
