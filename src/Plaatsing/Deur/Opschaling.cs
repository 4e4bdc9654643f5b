namespace Regiotafel.Plaatsing.Deur;

/// <summary>A case that a placement table hands on to a table where several laws meet.</summary>
/// <param name="Id">Of the handing on itself.</param>
/// <param name="Code">The case.</param>
/// <param name="Criteria">Codes of the criteria that stood in the way at the nearest place.</param>
/// <param name="Op">When it was decided.</param>
public sealed record Opschaling(Guid Id, Casuscode Code, IReadOnlyList<string> Criteria, DateTime Op);
