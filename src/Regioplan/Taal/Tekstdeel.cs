namespace Regiotafel.Regioplan.Taal;

/// <summary>A piece of the text of a section.</summary>
/// <param name="Regel">Line of the text on which it begins, from 1.</param>
internal abstract record Tekstdeel(int Regel);
