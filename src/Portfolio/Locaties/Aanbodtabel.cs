using Regiotafel.Portfolio.Register;

namespace Regiotafel.Portfolio.Locaties;

/// <summary>A table of offers on the page of a location or a unit.</summary>
internal sealed record Aanbodtabel(Plekblad Blad, IReadOnlyList<Leesrij> Rijen, string Titel);
