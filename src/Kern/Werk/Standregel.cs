namespace Regiotafel.Kern.Werk;

/// <summary>A figure with what it counts, out of how many when that helps, and its note.</summary>
public sealed record Standregel(int Waarde, string Label, int? Van = null, string? Noot = null);
