namespace Regiotafel.Portfolio.Deur;

/// <summary>What was read from a portfolio file, as CSV.</summary>
/// <param name="Rijen">The rows that can be taken over; only the header when the file is refused.</param>
/// <param name="Bevindingen">All findings.</param>
/// <param name="Reden">Why the file is refused, in Dutch; null when it was read.</param>
public sealed record Portfoliolezing(ReadOnlyMemory<byte> Rijen, ReadOnlyMemory<byte> Bevindingen, string? Reden);
