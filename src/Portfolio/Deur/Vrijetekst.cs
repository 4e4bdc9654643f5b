namespace Regiotafel.Portfolio.Deur;

/// <summary>A stored free text, with where it stands.</summary>
/// <param name="Soort">Kind of object, such as Eenheid.</param>
/// <param name="Id">The object.</param>
/// <param name="Veld">The field.</param>
/// <param name="Tekst">What was typed; only for the scan.</param>
public sealed record Vrijetekst(string Soort, Guid Id, string Veld, string Tekst);
