namespace Regiotafel.Monitor.Gegevens;

/// <summary>A column of a file, for its description.</summary>
internal sealed record Kolomuitleg(string Naam, string Type, string Uitleg);
