namespace Regiotafel.Cijfers.Deur;

/// <summary>A dated count of the system itself.</summary>
/// <param name="Peildatum">The day on which it was so.</param>
/// <param name="Code">What was counted, as a code of the source.</param>
/// <param name="Aantal">Null: from one to nine.</param>
public sealed record Peilwaarde(DateOnly Peildatum, string Code, int? Aantal);
