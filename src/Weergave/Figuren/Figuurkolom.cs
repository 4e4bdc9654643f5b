namespace Regiotafel.Weergave.Figuren;

/// <summary>A column of the table of a figure.</summary>
/// <param name="IsGetal">Numbers stand right.</param>
public sealed record Figuurkolom(string Kop, bool IsGetal = true);
