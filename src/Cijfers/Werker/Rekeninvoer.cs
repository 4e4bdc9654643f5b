namespace Regiotafel.Cijfers.Werker;

/// <summary>A file for the worker, opened only when its turn comes.</summary>
internal sealed record Rekeninvoer(string Naam, long Lengte, Func<Stream> Open);
