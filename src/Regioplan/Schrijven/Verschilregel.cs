namespace Regiotafel.Regioplan.Schrijven;

/// <summary>One line of two texts.</summary>
internal sealed record Verschilregel(Verschilsoort Soort, string Tekst);
