namespace Regiotafel.Monitor.Uitgaven;

/// <summary>A figure that is another one than in the uitgave before.</summary>
/// <param name="Was">As it stood; null: it was not there.</param>
/// <param name="Werd">As it stands; null: it is gone.</param>
internal sealed record Uitgavewijziging(
    string Indicator,
    string Versie,
    string Periode,
    string Regio,
    string Uitsplitsing,
    string? Was,
    string? Werd
);
