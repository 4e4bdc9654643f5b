namespace Regiotafel.Plaatsing.Ketens;

/// <summary>
/// A layered net as a linear program, with a division and prices to begin from. Its rows: each copy takes one arc, each place has so much
/// room, and each resident moves with one copy at most. The price of the last is his toll. Numbers per level lie ten in a row.
/// </summary>
/// <param name="Kopie">The copy of each arc.</param>
/// <param name="Plek">The place of each arc.</param>
/// <param name="Bewoner">The resident that an arc moves, among those with a toll; −1: none.</param>
/// <param name="Waarde">What each arc is worth, without toll.</param>
/// <param name="Ruimte">How much each row holds: copies first, then places, then residents.</param>
/// <param name="Precies">Rows that must be full: copies that must have a place.</param>
/// <param name="Prijs">The price of each row; changes while a better one is sought.</param>
/// <param name="Gekozen">The arc that each copy takes; −1: none.</param>
internal sealed record Tolvraag(
    int[] Kopie,
    int[] Plek,
    int[] Bewoner,
    double[] Waarde,
    double[] Ruimte,
    bool[] Precies,
    double[] Prijs,
    int[] Gekozen
)
{
    public int Bogen => Kopie.Length;

    public int Rijen => Ruimte.Length;

    /// <summary>The number of the row of the first resident.</summary>
    public required int Bewonerrij { get; init; }

    /// <summary>The rows in which an arc stands, that of its copy first; the last −1 when it moves nobody with a toll.</summary>
    public (int Kopie, int Plek, int Bewoner) Rij(int boog) =>
        (Kopie[boog], Gekozen.Length + Plek[boog], Bewoner[boog] < 0 ? -1 : Bewonerrij + Bewoner[boog]);
}
