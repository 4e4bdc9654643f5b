namespace Regiotafel.Toegang.Deur;

/// <summary>One page of administration.</summary>
/// <param name="Naam">As it stands in the navigation.</param>
/// <param name="Url">Its address.</param>
/// <param name="Handeling">The action of the matrix that opens it.</param>
public sealed record Beheerblad(string Naam, string Url, string Handeling);
