namespace Regiotafel.Cijfers.Werker;

/// <summary>What the host asks of the worker; the files themselves follow.</summary>
/// <param name="Edities">Editions to compute.</param>
/// <param name="Threads">1 to 64.</param>
internal sealed record Rekenvraag(IReadOnlyList<string> Edities, int Threads, IReadOnlyList<Rekendeel> Delen);
