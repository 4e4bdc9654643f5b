namespace Regiotafel.Portfolio.Excel.Vergelijken;

/// <summary>The outcome of one row: V401 nieuw, V402 gewijzigd, V403 gelijk, V404 niet in bestand, V405 conflict.</summary>
/// <param name="Sleutel">Names the row on the page and in the post: "r12" for a row of the file, "a" and an id for a stored one.</param>
/// <param name="Stand">What is stored; nothing when the row is new.</param>
internal sealed record Verschilrij(string Sleutel, string Code, GelezenRij? Rij, Stand? Stand)
{
    public Plek Plek { get; init; } = new(null, null, null, "", "");

    public IReadOnlyList<Wijziging> Wijzigingen { get; init; } = [];

    /// <summary>Fields that were changed on both sides since the export: nobody wins by itself.</summary>
    public IReadOnlyList<Wijziging> Conflicten { get; init; } = [];

    public string Naam =>
        Rij is not null ? $"{Rij[Kolom.Aanbieder]}, {Rij[Kolom.Locatie]}, {Rij[Kolom.Eenheid]}"
        : Stand is not null ? $"{Stand[Kolom.Aanbieder]}, {Stand[Kolom.Locatie]}, {Stand[Kolom.Eenheid]}"
        : "";
}

/// <summary>What exists already of the provider, location and unit of a row, and a key for what does not.</summary>
internal sealed record Plek(
    Guid? AanbiederId,
    Guid? LocatieId,
    Guid? EenheidId,
    string Locatiesleutel,
    string Eenheidsleutel
);

/// <param name="Kolom">Nothing for an unknown column, which <paramref name="Kop"/> then names.</param>
internal sealed record Wijziging(Kolom? Kolom, string Kop, string Oud, string Nieuw);
