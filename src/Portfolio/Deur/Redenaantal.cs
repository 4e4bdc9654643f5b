namespace Regiotafel.Portfolio.Deur;

/// <summary>How often one criterion stands in the way of one zoekvraag.</summary>
/// <param name="Criterium">Code, with the sub-code behind a dot: <c>VRZ.rolstoel</c>.</param>
/// <param name="Niet">Groepen that do not fit by it.</param>
/// <param name="Alleen">Groepen that do not fit by it only.</param>
/// <param name="Onbekend">Groepen of which it is unknown.</param>
public sealed record Redenaantal(string Criterium, int Niet, int Alleen, int Onbekend);
