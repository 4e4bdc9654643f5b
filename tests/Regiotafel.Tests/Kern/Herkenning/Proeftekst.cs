namespace Regiotafel.Tests.Kern.Herkenning;

/// <summary>A generated text, with the place of what was planted in it (nothing in a harmless one).</summary>
internal sealed record Proeftekst(string Soort, string Tekst, int Begin, int Lengte);
