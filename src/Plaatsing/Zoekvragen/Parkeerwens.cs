namespace Regiotafel.Plaatsing.Zoekvragen;

/// <summary>What is asked to lay a case aside.</summary>
/// <param name="Reden">Why, in words; goes through the scan.</param>
/// <param name="Tot">First day on which it takes part again.</param>
/// <param name="GeenPersoon">The writer says that what looks like a name is no person.</param>
/// <param name="Handeling">Row of the matrix under which it is done.</param>
internal sealed record Parkeerwens(string? Reden, DateOnly? Tot, bool GeenPersoon, string Handeling);
