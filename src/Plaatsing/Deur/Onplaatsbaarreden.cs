namespace Regiotafel.Plaatsing.Deur;

/// <summary>People who fit nowhere for the same reasons.</summary>
/// <param name="Criteria">Codes of the criteria that the nearest place does not meet or of which it is unknown, in the order of the catalogue.</param>
/// <param name="Woorden">The same as people say it.</param>
/// <param name="Aantal">How many, at least ten.</param>
public sealed record Onplaatsbaarreden(IReadOnlyList<string> Criteria, string Woorden, int Aantal);
