namespace Regiotafel.Portfolio.Deur;

/// <summary>A link to a page of another room.</summary>
/// <param name="Tekst">What stands on it.</param>
/// <param name="Adres">Path within Regiotafel.</param>
public sealed record Wijzer(string Tekst, string Adres);
