using System.Numerics;

namespace Regiotafel.Cijfers.Motor;

/// <summary>One row of a result. Numbers are whole: a decimal is its number of smallest units, with the scale beside it.</summary>
internal sealed class Motorrij(object?[] waarden)
{
    public bool IsLeeg(int kolom) => waarden[kolom] is null;

    public string Tekst(int kolom) => (string)waarden[kolom]!;

    public string? TekstOfLeeg(int kolom) => (string?)waarden[kolom];

    public DateOnly Datum(int kolom) => (DateOnly)waarden[kolom]!;

    public Motorgetal? Getal(int kolom) => (Motorgetal?)waarden[kolom];
}

/// <param name="Eenheden">The value in smallest units: 12.50 with two decimals is 1250.</param>
internal readonly record struct Motorgetal(BigInteger Eenheden, int Decimalen)
{
    /// <summary>The value in units of <paramref name="decimalen"/> decimals; it must have no more than those.</summary>
    public BigInteger In(int decimalen) =>
        decimalen >= Decimalen
            ? Eenheden * BigInteger.Pow(10, decimalen - Decimalen)
            : throw new InvalidOperationException($"A number with {Decimalen} decimals where {decimalen} fit.");
}
