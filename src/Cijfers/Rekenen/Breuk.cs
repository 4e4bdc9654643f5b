using System.Globalization;
using System.Numerics;

namespace Regiotafel.Cijfers.Rekenen;

/// <summary>An exact fraction, with a noemer above zero. No figure ever passes through a floating number (indicatoren.md, R10).</summary>
internal readonly record struct Breuk
{
    public Breuk(BigInteger teller, BigInteger noemer)
    {
        ArgumentOutOfRangeException.ThrowIfZero(noemer);
        var deler = BigInteger.GreatestCommonDivisor(teller, noemer) * noemer.Sign;
        (Teller, Noemer) = (teller / deler, noemer / deler);
    }

    public BigInteger Teller { get; }

    public BigInteger Noemer { get; }

    /// <summary>A number from a file: 22.5.</summary>
    public static Breuk Lees(string getal)
    {
        var decimalen = getal.Contains('.', StringComparison.Ordinal) ? getal.Length - getal.IndexOf('.') - 1 : 0;
        return new(
            BigInteger.Parse(getal.Replace(".", "", StringComparison.Ordinal), CultureInfo.InvariantCulture),
            BigInteger.Pow(10, decimalen)
        );
    }

    public static Breuk operator +(Breuk a, Breuk b) =>
        new((a.Teller * b.Noemer) + (b.Teller * a.Noemer), a.Noemer * b.Noemer);

    public static Breuk operator /(Breuk a, int deler) => new(a.Teller, a.Noemer * deler);

    /// <summary>Rounded once, half away from zero, with a fixed number of decimals; never "-0".</summary>
    public string Afgerond(int decimalen)
    {
        var keer = Teller * BigInteger.Pow(10, decimalen) * 2;
        // floor((2|t| + n) / 2n) is |t| / n rounded half up.
        var eenheden = (BigInteger.Abs(keer) + Noemer) / (Noemer * 2);
        return Schrijf(eenheden * keer.Sign, decimalen);
    }

    /// <summary>A whole number of smallest units as text: 1250 with two decimals is 12.50.</summary>
    public static string Schrijf(BigInteger eenheden, int decimalen)
    {
        var cijfers = BigInteger.Abs(eenheden).ToString(CultureInfo.InvariantCulture).PadLeft(decimalen + 1, '0');
        var teken = eenheden.Sign < 0 ? "-" : "";
        return decimalen == 0 ? teken + cijfers : $"{teken}{cijfers[..^decimalen]}.{cijfers[^decimalen..]}";
    }
}
