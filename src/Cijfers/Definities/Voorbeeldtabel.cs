namespace Regiotafel.Cijfers.Definities;

/// <summary>A Markdown table of an example: texts by column.</summary>
internal sealed record Voorbeeldtabel(IReadOnlyList<string> Kolommen, IReadOnlyList<IReadOnlyList<string>> Rijen);
