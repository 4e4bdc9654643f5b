namespace Regiotafel.Weergave.Figuren;

/// <summary>A tick on the time axis; the year is written once.</summary>
internal sealed record Tijdmerk(DateOnly Dag, string Tekst, int? Jaar);
