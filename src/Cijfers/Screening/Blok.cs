using Regiotafel.Cijfers.Aanlevering;

namespace Regiotafel.Cijfers.Screening;

/// <summary>
/// Some whole lines of a file with all the room needed to judge them; used again and again, by one thread at a time.
/// </summary>
internal sealed class Blok
{
    /// <summary>Small enough to stay in the cache of a core while it is judged and summed.</summary>
    public const int Omvang = 1 << 19;

    /// <summary>Bytes after the end that vector reads may touch.</summary>
    public const int Ruimte = 128;

    /// <summary>The row must be judged by <see cref="Rijkeuring"/>.</summary>
    public const byte Traag = 1;

    /// <summary>The row passes, but its bytes are not its canonical form.</summary>
    public const byte NietRuw = 2;

    public byte[] Bytes { get; private set; } = new byte[Omvang + Ruimte];

    public Bronbestand Bestand { get; private set; } = null!;

    /// <summary>Place of the first byte in the file.</summary>
    public long Basis { get; private set; }

    public int Lengte { get; private set; }

    /// <summary>Place of the first row in the bytes.</summary>
    public int RijenVanaf { get; private set; }

    /// <summary>Line ends in the block.</summary>
    public int Regels { get; set; }

    /// <summary>Rows that are not empty.</summary>
    public int Rijen { get; set; }

    public int[] Rijbegin = [];
    public int[] Rijeinde = [];
    public int[] Rijregel = [];
    public byte[] Vlaggen = [];

    /// <summary>Per row the end of each field; the next field begins one further.</summary>
    public int[] Veldeinde = [];

    /// <summary>Values of whole numbers, dates and codes: per contract column a value per row.</summary>
    public int[][] Getallen { get; private set; } = [];

    /// <summary>Values of amounts, per row.</summary>
    public long[] Bedragen = [];

    public Blokuitkomst Uitkomst { get; } = new();

    /// <summary>The canonical line of a passing row, line end included.</summary>
    public ReadOnlySpan<byte> Regel(int rij)
    {
        var (zij, van, lengte) = Uitkomst.Regels[rij];
        return (zij ? Uitkomst.Zij.Bytes : Bytes).AsSpan(van, lengte);
    }

    public void Vergroot()
    {
        var ruimer = new byte[(Bytes.Length - Ruimte) * 2 + Ruimte];
        Bytes.CopyTo(ruimer, 0);
        Bytes = ruimer;
    }

    public void Begin(Bronbestand bestand, long basis, int lengte)
    {
        (Bestand, Basis, Lengte) = (bestand, basis, lengte);
        RijenVanaf = (int)Math.Clamp(bestand.Kopbytes - basis, 0, lengte);
        (Regels, Rijen) = (RijenVanaf > 0 ? 1 : 0, 0);
        Uitkomst.Leeg();
    }

    /// <summary>Makes room for one more row and, when needed, for its fields.</summary>
    public void RuimRij(int veldenNodig)
    {
        if (Rijen == Rijbegin.Length)
        {
            var rijen = Math.Max(4096, Rijen * 2);
            Array.Resize(ref Rijbegin, rijen);
            Array.Resize(ref Rijeinde, rijen);
            Array.Resize(ref Rijregel, rijen);
            Array.Resize(ref Vlaggen, rijen);
        }

        if (veldenNodig > Veldeinde.Length)
        {
            Array.Resize(ref Veldeinde, veldenNodig + veldenNodig / 4);
        }
    }

    /// <summary>Makes room for the values of all rows.</summary>
    public void RuimWaarden(Soort soort)
    {
        if (Getallen.Length < soort.Kolommen.Count)
        {
            Getallen =
            [
                .. Enumerable.Range(0, soort.Kolommen.Count).Select(i => i < Getallen.Length ? Getallen[i] : []),
            ];
        }

        for (var i = 0; i < soort.Kolommen.Count; i++)
        {
            if (Getallen[i].Length < Rijen)
            {
                Getallen[i] = new int[Rijbegin.Length];
            }
        }

        if (Bedragen.Length < Rijen)
        {
            Bedragen = new long[Rijbegin.Length];
        }
    }
}
