namespace Regiotafel.Cijfers.Voorbeeldland;

/// <summary>What is claimed for one period of care in one year; the lines that tell it follow from how many there may be.</summary>
/// <param name="Basis">Cents without meerzorg.</param>
/// <param name="Meerzorg">Cents of meerzorg.</param>
internal sealed record Declaratiedeel(
    Woonperiode Periode,
    char Vorm,
    string? Plek,
    int Van,
    int Tot,
    long Basis,
    long Meerzorg
)
{
    private const int MptGewicht = 3;

    public int Jaar => Dagen.Jaar(Van);

    /// <summary>The claim was taken back: a line and its credit.</summary>
    public bool Vergissing => Periode.Vergissing;

    /// <summary>The fewest lines that can tell it.</summary>
    public int Minimum => Vergissing || Meerzorg > 0 ? 2 : 1;

    /// <summary>Its share of the lines that may be more.</summary>
    public int Gewicht => Vergissing ? 0 : (Tot - Van + 30) / 30 * (Vorm == Zorgdeel.Mpt ? MptGewicht : 1);
}
