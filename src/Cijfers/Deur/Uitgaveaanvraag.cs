namespace Regiotafel.Cijfers.Deur;

/// <summary>The request to open figures for a group of readers.</summary>
/// <param name="Naam">How the uitgave is called.</param>
/// <param name="Metingen">Ids of the metingen that are shown, each one table.</param>
/// <param name="Aanvrager">Account that asks.</param>
/// <param name="Reden">Why, in the words of the requester.</param>
public sealed record Uitgaveaanvraag(
    string Naam,
    Doelgroep Doelgroep,
    IReadOnlyList<string> Metingen,
    Guid Aanvrager,
    string Reden
);
