namespace Regiotafel.Monitor.Regios.Panelen;

/// <summary>The head of a column; figures stand at the right.</summary>
internal sealed record Paneelkolom(string Naam, bool IsGetal = true);
