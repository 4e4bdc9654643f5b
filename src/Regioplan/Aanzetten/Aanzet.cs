namespace Regiotafel.Regioplan.Aanzetten;

/// <summary>A sentence drafted from the figures, for a person to accept or leave.</summary>
/// <param name="Tekst">Markdown with figures and assertions as tags, so that it is checked again when a figure changes.</param>
/// <param name="Reden">The test behind it, in words.</param>
internal sealed record Aanzet(string Tekst, string Reden);
