using Regiotafel.Cijfers.Deur;

namespace Regiotafel.Monitor.Landelijk;

/// <summary>
/// How much the stand grew per month in a quarter, with what rounding alone can do to it. It is a difference between two stocks,
/// no inflow (samenwerking.md, section 6, rules 1 and 7).
/// </summary>
/// <param name="Tot">The later peildatum.</param>
internal sealed record Nettogroei(DateOnly Tot, decimal PerMaand, int Laagste, int Hoogste)
{
    private const int Profielen = 5;
    private const int Maanden = 3;

    /// <summary>From a row of aanspraken-netto-per-maand.</summary>
    public static Nettogroei Van(Landelijkcijfer cijfer)
    {
        // Each total is the sum of five counts that were rounded to five, and two totals are compared.
        var marge = Profielen * Landelijkestand.Afrondmarge * 2;
        return new(
            cijfer.Peildatum,
            cijfer.Waarde,
            (int)Math.Round((cijfer.Teller - marge) / (decimal)Maanden, MidpointRounding.AwayFromZero),
            (int)Math.Round((cijfer.Teller + marge) / (decimal)Maanden, MidpointRounding.AwayFromZero)
        );
    }

    /// <summary>Rounded, for a chart and a sentence.</summary>
    public int Rond => (int)Math.Round(PerMaand, MidpointRounding.AwayFromZero);
}
