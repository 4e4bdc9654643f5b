namespace Regiotafel.Kern;

/// <summary>CRC-32 of zip and gzip (reflected polynomial EDB88320), in pieces.</summary>
public static class Controlegetal
{
    public const uint Begin = 0xFFFFFFFF;
    private const uint Veelterm = 0xEDB88320;

    // Reflected: the highest bit is x to the power 0.
    private const uint Een = 0x80000000;
    private static readonly uint[] Tabel = MaakTabel();

    public static uint Verder(uint som, ReadOnlySpan<byte> bytes)
    {
        foreach (var b in bytes)
        {
            som = Tabel[(som ^ b) & 0xFF] ^ (som >> 8);
        }

        return som;
    }

    /// <summary>
    /// What a fixed piece does to any sum before it, worked out once: <c>Verder(som, stuk)</c> is
    /// <c>Maal(som, Factor) ^ Som</c>, for the sum is a remainder of polynomials and the piece moves it up by its length.
    /// </summary>
    public static (uint Factor, uint Som) Van(ReadOnlySpan<byte> stuk)
    {
        var factor = Een;
        for (var i = 0; i < stuk.Length; i++)
        {
            factor = Tabel[factor & 0xFF] ^ (factor >> 8);
        }

        return (factor, Verder(0, stuk));
    }

    /// <summary>The product of two remainders.</summary>
    public static uint Maal(uint a, uint b)
    {
        var product = 0u;
        for (; a != 0; a <<= 1)
        {
            product ^= (a & Een) == 0 ? 0 : b;
            b = KeerX(b);
        }

        return product;
    }

    public static uint Eind(uint som) => ~som;

    private static uint KeerX(uint waarde) => (waarde & 1) == 0 ? waarde >> 1 : Veelterm ^ (waarde >> 1);

    private static uint[] MaakTabel()
    {
        var tabel = new uint[256];
        for (var i = 0u; i < tabel.Length; i++)
        {
            var waarde = i;
            for (var bit = 0; bit < 8; bit++)
            {
                waarde = KeerX(waarde);
            }

            tabel[i] = waarde;
        }

        return tabel;
    }
}
