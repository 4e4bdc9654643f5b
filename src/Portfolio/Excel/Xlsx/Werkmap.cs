namespace Regiotafel.Portfolio.Excel.Xlsx;

/// <param name="Stelsel1904">Serial numbers of dates count from 1904.</param>
internal sealed record Werkmap(IReadOnlyList<Werkblad> Bladen, bool Stelsel1904);
