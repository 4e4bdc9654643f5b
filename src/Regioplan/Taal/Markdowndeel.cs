namespace Regiotafel.Regioplan.Taal;

/// <summary>What a person typed around the tags.</summary>
internal sealed record Markdowndeel(string Tekst, int Regel) : Tekstdeel(Regel);
