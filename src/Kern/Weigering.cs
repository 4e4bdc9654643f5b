namespace Regiotafel.Kern;

/// <summary>
/// A reason why the domain refuses an action: expected, named and shown to the user.
/// </summary>
/// <param name="Code">Stable code in lower case with hyphens, for tests and the API.</param>
/// <param name="Tekst">What the user reads, in Dutch: what is the matter and what to do.</param>
public sealed record Weigering(string Code, string Tekst);
