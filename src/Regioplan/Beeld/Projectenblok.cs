using Regiotafel.Plannen.Deur;

namespace Regiotafel.Regioplan.Beeld;

/// <summary>Projects of the region.</summary>
/// <param name="Titel">Of the section: three tables on a page have three names.</param>
/// <param name="Terug">Looking back: what was reached stands first.</param>
internal sealed record Projectenblok(string Titel, IReadOnlyList<Projectblad> Projecten, bool Terug) : Planblok;
