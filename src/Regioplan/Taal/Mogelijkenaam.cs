namespace Regiotafel.Regioplan.Taal;

/// <summary>A word that may be the name of a person: the machine is not sure, so a person judges.</summary>
/// <param name="Zin">The sentence in which it stands.</param>
internal sealed record Mogelijkenaam(int Regel, string Woord, string Zin);
