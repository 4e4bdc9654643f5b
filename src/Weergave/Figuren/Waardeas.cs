namespace Regiotafel.Weergave.Figuren;

/// <summary>The vertical axis: from zero, at most five lines, in steps of 1, 2 or 5 times a power of ten.</summary>
internal sealed record Waardeas(int Stap, int Aantal)
{
    private const int MeesteStappen = 4;

    public int Hoogste => Stap * Aantal;

    public IEnumerable<int> Lijnen => Enumerable.Range(0, Aantal + 1).Select(nummer => nummer * Stap);

    public static Waardeas Voor(int grootste)
    {
        for (var macht = 1; ; macht *= 10)
        {
            foreach (var stap in new[] { macht, 2 * macht, 5 * macht })
            {
                var aantal = Math.Max(1, (grootste + stap - 1) / stap);
                if (aantal <= MeesteStappen)
                {
                    return new Waardeas(stap, aantal);
                }
            }
        }
    }
}
