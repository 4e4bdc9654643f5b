namespace Regiotafel.Cijfers.Werker;

/// <summary>One run of bytes that follows a header, in the order in which the header names them.</summary>
internal sealed record Rekendeel(string Naam, long Lengte);
