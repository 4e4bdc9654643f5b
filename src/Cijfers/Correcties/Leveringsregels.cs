using System.Text;
using Regiotafel.Cijfers.Aanlevering;
using Regiotafel.Cijfers.Screening;

namespace Regiotafel.Cijfers.Correcties;

/// <summary>The data lines of a file of a delivery, csv or workbook, with the line numbers of the screening report.</summary>
internal static class Leveringsregels
{
    public static IEnumerable<Leveringsregel> Lees(ILeveringsbron bron, string naam, Soort soort)
    {
        var bytes = Bytes(bron, naam);
        if (naam.EndsWith(".xlsx", StringComparison.Ordinal))
        {
            bytes = Werkmaptekst.Lees(soort, bytes) ?? [];
        }
        var van = bytes.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? 3 : 0;
        var splitser = new Veldsplitser();
        Kop? kop = null;
        for (var nummer = 1; van < bytes.Length; nummer++)
        {
            var lengte = bytes.AsSpan(van).IndexOf((byte)'\n');
            lengte = lengte < 0 ? bytes.Length - van : lengte;
            var regel = bytes.AsMemory(van, lengte);
            van += lengte + 1;
            regel = regel.Span.EndsWith((byte)'\r') ? regel[..^1] : regel;
            if (kop is null)
            {
                kop = new(soort, regel.Span);
            }
            else if (!regel.IsEmpty)
            {
                splitser.Splits(regel.Span);
                yield return new(naam, nummer, [.. soort.Kolommen.Select(k => Veld(splitser, kop.Veld(k)))]);
            }
        }
    }

    public static byte[] Bytes(ILeveringsbron bron, string naam)
    {
        using var bestand = bron.Open(naam);
        var bytes = new byte[bestand.Lengte];
        _ = bestand.Lees(0, bytes);
        return bytes;
    }

    /// <summary>A value as a field of a csv file.</summary>
    public static string Veldtekst(string waarde) =>
        waarde.AsSpan().IndexOfAny(';', '"') < 0
            ? waarde
            : $"\"{waarde.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private static string Veld(Veldsplitser splitser, int veld) =>
        veld >= 0 && veld < splitser.Aantal ? Encoding.UTF8.GetString(splitser[veld]) : "";
}

/// <summary>One line: its values in contract order, as they stand in the file.</summary>
internal sealed record Leveringsregel(string Bestand, long Nummer, string[] Velden)
{
    public string[] Canoniek(Soort soort) =>
        [.. soort.Kolommen.Select((kolom, i) => Waardevorm.Canoniek(kolom, Velden[i]))];
}
