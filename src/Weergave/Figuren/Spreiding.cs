namespace Regiotafel.Weergave.Figuren;

/// <summary>How the values of a group lie: the least and the most, and between which values the middle half lies.</summary>
/// <param name="Aantal">How many values there are.</param>
public sealed record Spreiding(decimal Laagste, decimal Kwart, decimal Driekwart, decimal Hoogste, int Aantal)
{
    // Of fewer there is no middle half to speak of.
    private const int Minste = 4;

    /// <summary>
    /// Null of fewer than four values. A quarter of the way between two values lies a quarter of their difference further (type 7 of
    /// Hyndman and Fan, as a spreadsheet does it), with as many decimals as the values have.
    /// </summary>
    public static Spreiding? Van(IEnumerable<decimal> waarden)
    {
        var op = waarden.Order().ToList();
        return op.Count < Minste ? null : new(op[0], Deel(op, 0.25m), Deel(op, 0.75m), op[^1], op.Count);
    }

    private static decimal Deel(List<decimal> op, decimal deel)
    {
        var plek = (op.Count - 1) * deel;
        var onder = (int)decimal.Truncate(plek);
        var boven = Math.Min(onder + 1, op.Count - 1);
        return decimal.Round(
            op[onder] + (op[boven] - op[onder]) * (plek - onder),
            op.Max(waarde => waarde.Scale),
            MidpointRounding.AwayFromZero
        );
    }
}
