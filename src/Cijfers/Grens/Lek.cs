namespace Regiotafel.Cijfers.Grens;

/// <summary>A count that a reader can derive although the policy forbids it.</summary>
internal sealed record Lek(int Cel, Leksoort Soort);
