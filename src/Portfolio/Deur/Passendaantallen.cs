namespace Regiotafel.Portfolio.Deur;

/// <summary>Counts over all groepen for one zoekvraag; each groep is in one of the first three.</summary>
/// <param name="Bijna">Something is unknown and nothing does not fit, or one point of weight 3 at most does not fit.</param>
/// <param name="Passend">Codes of the first groepen that fit: nearest first, then by code.</param>
/// <param name="BijnaPassend">Codes of the first groepen that nearly fit, in the order of the nearest miss.</param>
/// <param name="Redenen">Per criterion that not every groep fits, in the order of the catalogue.</param>
public sealed record Passendaantallen(
    int Past,
    int Bijna,
    int Niet,
    IReadOnlyList<string> Passend,
    IReadOnlyList<string> BijnaPassend,
    IReadOnlyList<Redenaantal> Redenen
);
