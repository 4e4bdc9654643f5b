namespace Regiotafel.Regioplan.Deur;

/// <summary>Something that happened in the region.</summary>
/// <param name="Wanneer">"2023", "oktober 2024" or "1 oktober 2024": as exact as it is known.</param>
/// <param name="Bron">The document that says so; empty when people of the region wrote it.</param>
/// <param name="IsVoorbeeld">Invented for a demonstration.</param>
public sealed record Planpunt(int Jaar, string Wanneer, string Tekst, string Bron, bool IsVoorbeeld);
