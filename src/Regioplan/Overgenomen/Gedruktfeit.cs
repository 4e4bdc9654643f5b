namespace Regiotafel.Regioplan.Overgenomen;

/// <summary>A fact that stands in one document and can be laid beside the same fact in another.</summary>
/// <param name="IsDefinitie">It says how something is counted: two editions may differ, and are then not comparable.</param>
internal sealed record Gedruktfeit(string Onderwerp, bool IsDefinitie, string Plaats, string Waarde);
