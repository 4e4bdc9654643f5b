namespace Regiotafel.Regioplan.Beeld;

/// <summary>What one indicator means.</summary>
/// <param name="Bron">What it is computed from.</param>
/// <param name="Peil">Its days or periods.</param>
/// <param name="Toelichting">What counts and what does not, in Markdown.</param>
/// <param name="Breuk">Why it is not to be compared with an earlier version; null when it is.</param>
/// <param name="Adres">The page of the definition.</param>
internal sealed record Leeswijzerregel(
    string Indicator,
    string Titel,
    string Versie,
    string Bron,
    string Peil,
    string Toelichting,
    string? Breuk,
    bool TeltOp,
    string Adres
);
