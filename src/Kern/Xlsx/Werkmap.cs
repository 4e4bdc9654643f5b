namespace Regiotafel.Kern.Xlsx;

/// <param name="Stelsel1904">Serial numbers of dates count from 1904.</param>
/// <param name="Vreemd">It has macros or draws on other workbooks; nothing of that is ever read.</param>
public sealed record Werkmap(IReadOnlyList<Werkblad> Bladen, bool Stelsel1904, bool Vreemd);
