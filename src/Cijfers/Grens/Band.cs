using System.Numerics;

namespace Regiotafel.Cijfers.Grens;

/// <summary>The whole numbers that a rounded count can stand for; both ends belong to it.</summary>
internal readonly record struct Band(BigInteger Laag, BigInteger Hoog)
{
    /// <summary>It stands for one number only.</summary>
    public bool IsPrecies => Laag == Hoog;

    public static Band Precies(BigInteger waarde) => new(waarde, waarde);

    public static Band operator +(Band a, Band b) => new(a.Laag + b.Laag, a.Hoog + b.Hoog);

    public static Band operator -(Band a, Band b) => new(a.Laag - b.Hoog, a.Hoog - b.Laag);
}
