using Regiotafel.Plannen.Deur;

namespace Regiotafel.Regioplan.Beeld;

/// <summary>Projects of the region.</summary>
/// <param name="Terug">Looking back: what was reached stands first.</param>
internal sealed record Projectenblok(IReadOnlyList<Projectblad> Projecten, bool Terug) : Planblok;
