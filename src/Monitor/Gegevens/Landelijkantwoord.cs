using Regiotafel.Cijfers.Deur;

namespace Regiotafel.Monitor.Gegevens;

/// <summary>What the reading address gives.</summary>
/// <param name="Resultaathash">SHA-256 of the figures, in lower-case hexadecimal.</param>
internal sealed record Landelijkantwoord(string Bron, string Resultaathash, IReadOnlyList<Landelijkcijfer> Cijfers);
