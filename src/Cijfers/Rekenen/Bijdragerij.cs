using System.Globalization;
using System.Numerics;
using Regiotafel.Cijfers.Definities;

namespace Regiotafel.Cijfers.Rekenen;

/// <summary>How much of one cell comes from one provider.</summary>
/// <param name="Indicator">Code of the figure.</param>
/// <param name="Uitsplitsing">A breakdown of it, or <c>rest</c>: what is left when figures that are parts of it go off.</param>
/// <param name="Aanbieder">AGB code; empty for people whom no provider serves.</param>
/// <param name="Deel">In the unit of the teller.</param>
/// <param name="Mensen">People of the whole cell.</param>
internal sealed record Bijdragerij(
    string Indicator,
    Periode Periode,
    string Regio,
    string Uitsplitsing,
    string Aanbieder,
    BigInteger Deel,
    BigInteger Mensen
)
{
    public Celsleutel Cel => new(Periode, Regio, Uitsplitsing);

    /// <summary>As a line, from the indicator on.</summary>
    public string Regel =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Indicator};{Periode.Code};{Regio};{Uitsplitsing};{Aanbieder};{Deel};{Mensen}"
        );

    public static Bijdragerij Lees(string regel)
    {
        var velden = regel.Split(';');
        return new(
            velden[0],
            Periode.Lees(velden[1])!,
            velden[2],
            velden[3],
            velden[4],
            BigInteger.Parse(velden[5], CultureInfo.InvariantCulture),
            BigInteger.Parse(velden[6], CultureInfo.InvariantCulture)
        );
    }
}
