namespace Regiotafel.Regioplan.Taal;

/// <summary>What became of an assertion.</summary>
/// <param name="Woord">The colour as a word, for beside its shape.</param>
/// <param name="KloptWel">The phrase that does hold; null when nothing may be said.</param>
/// <param name="Zin">For the writer: what is the matter and what to do.</param>
internal sealed record Beweringoordeel(Beweringkleur Kleur, string Woord, string? KloptWel, string Zin);
