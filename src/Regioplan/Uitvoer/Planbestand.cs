namespace Regiotafel.Regioplan.Uitvoer;

/// <summary>A file of a plan, as it is given.</summary>
/// <param name="Naam">What it is called when somebody keeps it; null where it is read in place.</param>
/// <param name="Kenmerk">Of its content: who has it already gets nothing but that it is still so.</param>
internal sealed record Planbestand(byte[] Inhoud, string Soort, string? Naam, string Kenmerk);
