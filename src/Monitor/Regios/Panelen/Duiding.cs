namespace Regiotafel.Monitor.Regios.Panelen;

/// <summary>What a figure says, and what nobody may read in it.</summary>
internal sealed record Duiding(string Wel, string Niet);
