namespace Regiotafel.Weergave.Figuren;

/// <summary>An axis of values: at most five lines, in steps of 1, 2 or 5 times a power of ten.</summary>
/// <param name="Van">The number of steps from zero where it begins.</param>
/// <param name="Tot">The number of steps from zero where it ends.</param>
internal sealed record Waardeas(decimal Stap, int Van, int Tot)
{
    private const int MeesteStappen = 4;

    public decimal Laagste => Stap * Van;

    public decimal Hoogste => Stap * Tot;

    public IEnumerable<decimal> Lijnen => Enumerable.Range(Van, Tot - Van + 1).Select(nummer => nummer * Stap);

    /// <summary>As the axis writes it: as many decimals as the step needs.</summary>
    public string Tekst(decimal waarde) => waarde.Getal(Decimalen);

    public double LangsteTekst => Doek.Letter * Math.Max(Tekst(Laagste).Length, Tekst(Hoogste).Length);

    private int Decimalen
    {
        get
        {
            var (decimalen, stap) = (0, Stap);
            for (; stap != decimal.Truncate(stap); stap *= 10)
            {
                decimalen++;
            }
            return decimalen;
        }
    }

    /// <summary>For amounts: zero is always on it.</summary>
    public static Waardeas Voor(IEnumerable<decimal> waarden, int decimalen = 0)
    {
        var (kleinste, grootste) = Uitersten(waarden);
        return Kies(Math.Min(0, kleinste), Math.Max(0, grootste), decimalen);
    }

    /// <summary>For marks that are compared among themselves: without zero when that would press them together.</summary>
    public static Waardeas Om(IEnumerable<decimal> waarden, int decimalen)
    {
        var (kleinste, grootste) = Uitersten(waarden);
        return kleinste > 0 && grootste > kleinste && (grootste - kleinste) * 2 < grootste
            ? Kies(kleinste, grootste, decimalen)
            : Kies(Math.Min(0, kleinste), Math.Max(0, grootste), decimalen);
    }

    private static (decimal Kleinste, decimal Grootste) Uitersten(IEnumerable<decimal> waarden)
    {
        var lijst = waarden.ToList();
        return lijst.Count == 0 ? (0, 0) : (lijst.Min(), lijst.Max());
    }

    private static Waardeas Kies(decimal kleinste, decimal grootste, int decimalen)
    {
        var macht = 1m;
        for (var i = 0; i < decimalen; i++)
        {
            macht /= 10;
        }
        for (; ; macht *= 10)
        {
            foreach (var stap in new[] { macht, 2 * macht, 5 * macht })
            {
                var (van, tot) = (decimal.Floor(kleinste / stap), decimal.Ceiling(grootste / stap));
                if (tot - van <= MeesteStappen)
                {
                    return new Waardeas(stap, (int)van, (int)Math.Max(van + 1, tot));
                }
            }
        }
    }
}
