using System.Text;

namespace Regiotafel.Cijfers.Screening;

/// <summary>The screening report as bytes: screening.csv (aanlevering.md section 6).</summary>
internal static class Schermrapport
{
    private const string Kop = "bestand;regel;kolom;code;ernst;melding";

    /// <summary>The order of the report.</summary>
    public static Comparison<Bevinding> Volgorde { get; } =
        static (a, b) =>
            string.CompareOrdinal(a.Bestand, b.Bestand) is var bestand and not 0 ? bestand
            : a.Regel != b.Regel ? a.Regel.CompareTo(b.Regel)
            : string.CompareOrdinal(a.Kolom, b.Kolom) is var kolom and not 0 ? kolom
            : string.CompareOrdinal(a.Code, b.Code) is var code and not 0 ? code
            : string.CompareOrdinal(a.Melding, b.Melding);

    /// <summary>The report in UTF-8 without BOM, a line feed after every line; each finding once.</summary>
    public static byte[] Schrijf(IEnumerable<Bevinding> bevindingen)
    {
        var gesorteerd = bevindingen.Distinct().ToList();
        gesorteerd.Sort(Volgorde);
        var tekst = new StringBuilder(Kop).Append('\n');
        foreach (var b in gesorteerd)
        {
            tekst
                .Append(b.Bestand)
                .Append(';')
                .Append(b.Regel)
                .Append(';')
                .Append(b.Kolom)
                .Append(';')
                .Append(b.Code)
                .Append(';')
                .Append(Woord(b.Ernst))
                .Append(';')
                .Append(b.Melding)
                .Append('\n');
        }

        return Encoding.UTF8.GetBytes(tekst.ToString());
    }

    /// <summary>The degree as the report writes it.</summary>
    public static string Woord(Ernst ernst) =>
        ernst switch
        {
            Ernst.Weigering => "weigering",
            Ernst.Quarantaine => "quarantaine",
            _ => "waarschuwing",
        };
}
