namespace Regiotafel.Portfolio.Excel.Xlsx;

/// <summary>The text of a comment on a cell; only read to keep personal data out.</summary>
internal sealed record Celopmerking(int Rij, int Kolom, string Tekst);
