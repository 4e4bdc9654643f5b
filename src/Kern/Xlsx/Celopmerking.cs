namespace Regiotafel.Kern.Xlsx;

/// <summary>The text of a comment on a cell; only read to keep personal data out.</summary>
public sealed record Celopmerking(int Rij, int Kolom, string Tekst);
