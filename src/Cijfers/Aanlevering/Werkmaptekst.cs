using System.Globalization;
using System.Text;
using Regiotafel.Kern.Xlsx;

namespace Regiotafel.Cijfers.Aanlevering;

/// <summary>
/// The first sheet of a workbook as the text the CSV would have (aanlevering.md section 1), line for line: line
/// numbers are row numbers.
/// </summary>
internal sealed class Werkmaptekst(Soort soort, Werkmap werkmap)
{
    private const int LengteAgb = 8;
    private readonly StringBuilder _tekst = new();
    private Kolom?[] _kolommen = [];

    /// <summary>The bytes of the CSV, or nothing when the workbook is not read.</summary>
    public static byte[]? Lees(Soort soort, byte[] inhoud)
    {
        var (werkmap, _) = WerkmapLezer.Lees(inhoud, Grenzen.Beheer);
        return werkmap is null or { Vreemd: true } or { Bladen.Count: 0 }
            ? null
            : new Werkmaptekst(soort, werkmap).Schrijf();
    }

    private byte[] Schrijf()
    {
        var rijen = werkmap.Bladen[0].Rijen;
        if (rijen.Count > 0 && rijen[0].Nummer == 1)
        {
            _kolommen =
            [
                .. Enumerable
                    .Range(1, rijen[0].Cellen[^1].Kolom)
                    .Select(k => rijen[0][k].Tekst.Trim().ToLowerInvariant())
                    .Select(naam => soort.Kolommen.FirstOrDefault(kolom => kolom.Naam == naam)),
            ];
        }

        var regel = 1;
        foreach (var rij in rijen)
        {
            _tekst.Append('\n', rij.Nummer - regel);
            SchrijfRij(rij);
            regel = rij.Nummer;
        }

        return Encoding.UTF8.GetBytes(_tekst.ToString());
    }

    private void SchrijfRij(WerkbladRij rij)
    {
        var velden = Math.Max(_kolommen.Length, rij.Cellen[^1].Kolom);
        var volgende = 0;
        for (var k = 1; k <= velden; k++)
        {
            _tekst.Append(k == 1 ? "" : ";");
            if (volgende < rij.Cellen.Count && rij.Cellen[volgende].Kolom == k)
            {
                var kolom = k <= _kolommen.Length && rij.Nummer > 1 ? _kolommen[k - 1] : null;
                SchrijfVeld(Waarde(rij.Cellen[volgende++].Cel, kolom));
            }
        }
    }

    private string Waarde(Cel cel, Kolom? kolom) =>
        cel.Soort switch
        {
            CelSoort.Getal => Getal(cel.Tekst, kolom),
            CelSoort.Datum => Dag(cel),
            CelSoort.Waarheid => cel.Tekst == "TRUE" ? "J" : "N",
            _ => cel.Tekst,
        };

    // Fifteen digits are what a workbook keeps: the tail behind them is of the machine, not of the supplier.
    private static string Getal(string tekst, Kolom? kolom)
    {
        var getal = double.Parse(tekst, NumberStyles.Float, CultureInfo.InvariantCulture);
        if (Math.Abs(getal) >= (double)decimal.MaxValue)
        {
            return tekst;
        }

        var cijfers = ((decimal)getal).ToString("0.############################", CultureInfo.InvariantCulture);
        var lengte = kolom switch
        {
            { Type: Kolomtype.Agb } => LengteAgb,
            { Lijst: { } lijst } => lijst.Lengte,
            _ => 0,
        };
        return cijfers.All(char.IsAsciiDigit) ? cijfers.PadLeft(lengte, '0') : cijfers;
    }

    private string Dag(Cel cel) =>
        Celmoment.Van(cel, werkmap.Stelsel1904) is { } moment
            ? moment.ToString(
                moment.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-ddTHH:mm:ss",
                CultureInfo.InvariantCulture
            )
            : cel.Tekst;

    private void SchrijfVeld(string waarde)
    {
        // A CSV has no line end inside a field.
        waarde = waarde.ReplaceLineEndings(" ").Replace('\r', ' ').Replace('\n', ' ').Trim();
        if (waarde.AsSpan().IndexOfAny(';', '"') < 0)
        {
            _tekst.Append(waarde);
        }
        else
        {
            _tekst
                .Append('"')
                .Append(waarde)
                .Replace("\"", "\"\"", _tekst.Length - waarde.Length, waarde.Length)
                .Append('"');
        }
    }
}
