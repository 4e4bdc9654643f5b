namespace Regiotafel.Kennisbank.Deur;

/// <summary>Something that happened in a region.</summary>
/// <param name="Datum">To put it in order; the first day where only the month or the year is known.</param>
/// <param name="Wanneer">As exact as it is known: "2023", "oktober 2024", "1-10-2024".</param>
/// <param name="Bron">The document that says so; empty when people of the region wrote it.</param>
/// <param name="IsVoorbeeld">Invented for a demonstration.</param>
/// <param name="Id">Of a point that people of the region wrote; null for one that ships with the product or comes from another room.</param>
public sealed record Tijdlijnblad(
    DateOnly Datum,
    string Wanneer,
    string Tekst,
    string Bron,
    bool IsVoorbeeld,
    Guid? Id = null
);
