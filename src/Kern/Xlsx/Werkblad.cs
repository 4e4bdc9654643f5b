namespace Regiotafel.Kern.Xlsx;

/// <summary>A sheet: rows with values, merged cells and the texts of its comments.</summary>
public sealed record Werkblad(
    string Naam,
    bool Zichtbaar,
    IReadOnlyList<WerkbladRij> Rijen,
    IReadOnlyList<Bereik> Samengevoegd,
    IReadOnlyList<Celopmerking> Opmerkingen
);
