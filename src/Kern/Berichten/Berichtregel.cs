namespace Regiotafel.Kern.Berichten;

/// <summary>One paragraph of a message, with at most one link.</summary>
/// <param name="Tekst">What it says, or the text of the link.</param>
/// <param name="Link">Path within Regiotafel, or a whole address.</param>
public sealed record Berichtregel(string Tekst, string? Link = null);
