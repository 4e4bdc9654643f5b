namespace Regiotafel.Portfolio.Excel.Xlsx;

/// <summary>CRC-32 of the zip format (reflected polynomial EDB88320), in pieces.</summary>
internal static class Controlegetal
{
    public const uint Begin = 0xFFFFFFFF;
    private static readonly uint[] Tabel = MaakTabel();

    public static uint Verder(uint som, ReadOnlySpan<byte> bytes)
    {
        foreach (var b in bytes)
        {
            som = Tabel[(som ^ b) & 0xFF] ^ (som >> 8);
        }

        return som;
    }

    public static uint Eind(uint som) => ~som;

    private static uint[] MaakTabel()
    {
        var tabel = new uint[256];
        for (var i = 0u; i < tabel.Length; i++)
        {
            var waarde = i;
            for (var bit = 0; bit < 8; bit++)
            {
                waarde = (waarde & 1) == 0 ? waarde >> 1 : 0xEDB88320 ^ (waarde >> 1);
            }

            tabel[i] = waarde;
        }

        return tabel;
    }
}
