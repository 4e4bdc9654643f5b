using Regiotafel.Weergave.Figuren;

namespace Regiotafel.Regioplan.Beeld;

/// <summary>A drawing with its own table.</summary>
internal sealed record Figuurblok(Figuur Figuur) : Planblok;
