namespace Regiotafel.Cijfers.Screening;

/// <summary>
/// Counts accepted lines that take back a line that was not accepted (KRUIS-CORRECTIE). Compares sums of 64 bits:
/// a chance meeting is below one in a million even at a hundred million lines, and only changes a warning.
/// </summary>
internal sealed class Correctiecontrole(Soortbron bron, Rijenset verworpen)
{
    private const int Zeefbits = 1 << 23;

    public long Tel()
    {
        var gezocht = bron.Correcties.Where(c => !verworpen.Bevat(c.Rij)).ToList();
        if (gezocht.Count == 0)
        {
            return 0;
        }

        var open = gezocht.Select(c => c.Sleutel).ToHashSet();
        var zeef = new ulong[Zeefbits / 64];
        foreach (var sleutel in open)
        {
            zeef[Woord(sleutel)] |= 1UL << (int)(sleutel & 63);
        }

        foreach (var brok in bron.Tabel.Brokken)
        {
            var sleutels = brok.Sleutels;
            for (var r = 0; r < sleutels.Length; r++)
            {
                if (
                    (zeef[Woord(sleutels[r])] & (1UL << (int)(sleutels[r] & 63))) != 0
                    && open.Contains(sleutels[r])
                    && !verworpen.Bevat(brok.Eerste + r)
                )
                {
                    open.Remove(sleutels[r]);
                }
            }
        }

        return gezocht.Count(c => open.Contains(c.Sleutel));
    }

    private static int Woord(ulong sleutel) => (int)(sleutel >> 6) & (Zeefbits / 64 - 1);
}
