namespace Regiotafel.Portfolio.Excel;

/// <summary>
/// A row that can be taken over: per column the value in its one spelling (lists joined by "|", ISO dates), also
/// for columns that the file lacks.
/// </summary>
/// <param name="NietGewijzigd">Columns that say nothing about the stored value: absent in the file, or not read.</param>
/// <param name="Extra">Unknown columns, in the order of the sheet; empty cells are left out.</param>
internal sealed record GelezenRij(
    int Nummer,
    IReadOnlyDictionary<Kolom, string> Waarden,
    IReadOnlyList<Kolom> NietGewijzigd,
    IReadOnlyList<ExtraWaarde> Extra
)
{
    /// <summary>Unknown columns whose formula gave no value: what is stored stays.</summary>
    public IReadOnlyList<string> ExtraNietGewijzigd { get; init; } = [];

    /// <summary>The row is hidden in the sheet; it counts all the same.</summary>
    public bool Verborgen { get; init; }

    public string this[Kolom kolom] => Waarden.GetValueOrDefault(kolom, "");
}

internal sealed record ExtraWaarde(string Kop, string Waarde);
