namespace Regiotafel.Cijfers.Motor;

/// <summary>A column of an <see cref="IRijenbron"/>.</summary>
internal sealed record Bronkolom(string Naam, Typegreep Type);
