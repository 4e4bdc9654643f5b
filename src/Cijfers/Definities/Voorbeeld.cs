namespace Regiotafel.Cijfers.Definities;

/// <summary>A worked example of a definition: small tables in, the rows that must come out.</summary>
/// <param name="Regel">Line of its heading in the file.</param>
/// <param name="Periode">Code of the period; null: the first of the definition.</param>
internal sealed record Voorbeeld(
    string Naam,
    int Regel,
    string? Periode,
    IReadOnlyDictionary<string, Voorbeeldtabel> Tabellen,
    Voorbeeldtabel Verwacht
);
