using System.Text;

namespace Regiotafel.Portfolio.Excel;

/// <summary>The CSV of rows and the CSV of findings: UTF-8 without BOM, semicolon, LF.</summary>
internal static class RijenCsv
{
    private static readonly Kolom[] Grondslagen = [Kolom.WlzW, Kolom.WlzB, Kolom.WlzOverig, Kolom.Wmo];

    public static byte[] Rijen(GelezenBestand bestand)
    {
        var koppen = Kolomnaam.Koppen.Where(k => k.Veld.Length > 0).ToList();
        var na = koppen.FindIndex(k => k.Kolom == Kolom.Zekerheid) + 1;
        var kop = koppen.Select(k => k.Veld).ToList();
        kop.InsertRange(na, ["financiering", "financiering_niet"]);
        return Schrijf([
            ["rij", .. kop, "extra"],
            .. bestand.Rijen.Select(rij =>
            {
                var velden = koppen.Select(k => rij[k.Kolom]).ToList();
                velden.InsertRange(na, [Financiering(rij, "ja"), Financiering(rij, "nee")]);
                var extra = string.Join('|', rij.Extra.Select(e => $"{e.Kop}={e.Waarde}"));
                return (IReadOnlyList<string>)[rij.Nummer.ToString(), .. velden, extra];
            }),
        ]);
    }

    public static byte[] Bevindingen(IEnumerable<Bevinding> bevindingen) =>
        Schrijf([
            ["rij", "kolom", "code", "ernst", "waarde"],
            .. bevindingen.Select(b =>
                (IReadOnlyList<string>)[b.Rij.ToString(), b.Kolomletters, b.Code, b.Ernst, b.Waarde]
            ),
        ]);

    public static byte[] Schrijf(IEnumerable<IReadOnlyList<string>> regels) =>
        new UTF8Encoding(false).GetBytes(string.Concat(regels.Select(r => string.Join(';', r.Select(Veld)) + '\n')));

    private static string Financiering(GelezenRij rij, string waarde) =>
        string.Join('|', Grondslagen.Where(g => rij[g] == waarde));

    private static string Veld(string tekst)
    {
        var regel = Vouwen.EenRegel(tekst);
        return regel.AsSpan().ContainsAny(';', '"')
            ? $"\"{regel.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
            : regel;
    }
}
