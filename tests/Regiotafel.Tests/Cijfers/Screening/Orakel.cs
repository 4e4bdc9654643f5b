using System.Globalization;
using System.Text.RegularExpressions;
using Regiotafel.Cijfers.Aanlevering;

namespace Regiotafel.Tests.Cijfers.Screening;

/// <summary>Stages 4 to 7 once more, slow and plain, for one file without quotes: the judge of the quick reader.</summary>
internal static class Orakel
{
    /// <summary>Findings as line, column and code; and the accepted rows in canonical form, sorted.</summary>
    public static (string[] Bevindingen, string[] Rijen) Oordeel(Soort soort, string[] regels)
    {
        var kop = regels[0].Split(';');
        var bevindingen = new List<string>();
        var goed = new List<(int Regel, string Sleutel, string Rij)>();
        for (var i = 1; i < regels.Length; i++)
        {
            if (regels[i] == "")
            {
                continue;
            }

            var velden = regels[i].Split(';').Select(v => v.Trim()).ToArray();
            var fouten = Rijfouten(soort, kop, velden);
            bevindingen.AddRange(fouten.Select(f => $"{i + 1};{f}"));
            if (fouten.Count == 0)
            {
                string Canon(Kolom k) => Canoniek(k, Waarde(kop, velden, k));
                goed.Add(
                    (
                        i + 1,
                        string.Join('|', soort.Sleutel.Select(Canon)),
                        string.Join(';', soort.Kolommen.Select(Canon))
                    )
                );
            }
        }

        foreach (var groep in goed.GroupBy(g => g.Sleutel).ToList())
        {
            var weg = groep.Skip(groep.Select(g => g.Rij).Distinct().Count() > 1 ? 0 : 1).ToList();
            bevindingen.AddRange(weg.Select(w => $"{w.Regel};{soort.Sleutel[0].Naam};SLEUTEL-DUBBEL"));
            goed.RemoveAll(weg.Contains);
        }

        return (
            [.. bevindingen.Order(StringComparer.Ordinal)],
            [.. goed.Select(g => g.Rij).Order(StringComparer.Ordinal)]
        );
    }

    private static List<string> Rijfouten(Soort soort, string[] kop, string[] velden)
    {
        if (velden.Length != kop.Length)
        {
            return [";RIJ-KOLOMMEN"];
        }

        List<string> Trap(Func<Kolom, string, string?> fout) =>
            [
                .. soort
                    .Kolommen.Select(k => (k, fout: fout(k, Waarde(kop, velden, k))))
                    .Where(f => f.fout is not null)
                    .Select(f => $"{f.k.Naam};{f.fout}"),
            ];
        var fouten = Trap(Typefout);
        fouten =
            fouten.Count > 0
                ? fouten
                : Trap((k, w) => w == "" || k.Lijst?.Waarden.Contains(w) != false ? null : "CODE-ONBEKEND");
        fouten =
            fouten.Count > 0
                ? fouten
                : Trap(
                    (k, w) =>
                        w == "" || k.Type != Kolomtype.Getal || (int.Parse(w) >= k.Min && int.Parse(w) <= k.Max)
                            ? null
                            : "GETAL-BEREIK"
                );
        if (
            fouten.Count == 0
            && soort is { Begin: { } begin, Eind: { } eind }
            && Waarde(kop, velden, eind) is not "" and var tot
        )
        {
            return string.CompareOrdinal(tot, Waarde(kop, velden, begin)) < 0 ? [$"{eind.Naam};EIND-VOOR-INGANG"] : [];
        }

        return fouten;
    }

    private static string Waarde(string[] kop, string[] velden, Kolom kolom) =>
        Array.IndexOf(kop, kolom.Naam) is var i and >= 0 ? velden[i] : "";

    private static string? Typefout(Kolom kolom, string waarde) =>
        waarde == ""
            ? (kolom.Verplicht ? "VERPLICHT-LEEG" : null)
            : kolom.Type switch
            {
                Kolomtype.Getal => Regex.IsMatch(waarde, "^[0-9]{1,9}$") ? null : "TYPE-GETAL",
                Kolomtype.Datum => DateOnly.TryParseExact(
                    waarde,
                    "yyyy-MM-dd",
                    CultureInfo.InvariantCulture,
                    DateTimeStyles.None,
                    out var d
                ) && d.Year is >= 1900 and <= 2099
                    ? null
                    : "TYPE-DATUM",
                Kolomtype.Bedrag => Regex.IsMatch(waarde, @"^-?[0-9]{1,12}(\.[0-9]{1,2})?$") ? null : "TYPE-BEDRAG",
                _ => Regex.IsMatch(waarde, Vorm(kolom.Type)) ? null : "TYPE-TEKST",
            };

    private static string Vorm(Kolomtype type) =>
        type switch
        {
            Kolomtype.Id => "^[A-Za-z0-9_-]{4,64}$",
            Kolomtype.Agb => "^[0-9]{8}$",
            Kolomtype.Pc6 => "^[1-9][0-9]{3}(?!SA|SD|SS)[A-Z]{2}$",
            Kolomtype.Gm => "^GM[0-9]{4}$",
            Kolomtype.Prestatie => "^[A-Z0-9]{2,8}$",
            Kolomtype.Tekst => "^.{0,200}$",
            _ => "",
        };

    private static string Canoniek(Kolom kolom, string waarde) =>
        waarde == ""
            ? ""
            : kolom.Type switch
            {
                Kolomtype.Getal => $"{int.Parse(waarde)}",
                Kolomtype.Bedrag => decimal.Parse(waarde, CultureInfo.InvariantCulture) is var euro && euro == 0
                    ? "0.00"
                    : euro.ToString("0.00", CultureInfo.InvariantCulture),
                Kolomtype.Code => waarde == "5533" ? "5502" : waarde,
                _ => waarde,
            };
}
