using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Regiotafel.Kern.Xlsx;
using Regiotafel.Monitor.Landelijk;
using Regiotafel.Weergave.Figuren;

namespace Regiotafel.Monitor.Vastadres;

/// <summary>The table of a figure as a file: the same rows as on the page.</summary>
internal static class Figuurbestand
{
    public const string Csvsoort = "text/csv; charset=utf-8; header=present";
    public const string Metadatasoort = "application/csvm+json";

    public static byte[] Csv(Figuurtabel tabel)
    {
        var tekst = new StringBuilder().AppendJoin(';', Namen(tabel)).Append('\n');
        foreach (var rij in tabel.Rijen)
        {
            tekst.AppendJoin(';', rij.Select((cel, i) => Veld(cel, isKop: i == 0))).Append('\n');
        }
        return Encoding.UTF8.GetBytes(tekst.ToString());
    }

    public static JsonObject Beschrijving(Landelijkpaneel paneel)
    {
        var namen = Namen(paneel.Figuur.Tabel);
        return new()
        {
            ["@context"] = new JsonArray("http://www.w3.org/ns/csvw", new JsonObject { ["@language"] = "nl" }),
            ["url"] = $"{paneel.Code}.csv",
            ["dc:title"] = paneel.Figuur.Wat,
            ["dc:description"] = $"{paneel.Wel} Niet: {paneel.Niet}",
            ["dc:source"] = paneel.Figuur.Bron,
            ["dialect"] = new JsonObject { ["delimiter"] = ";", ["header"] = true },
            ["tableSchema"] = new JsonObject
            {
                ["columns"] = new JsonArray([
                    .. paneel.Figuur.Tabel.Kolommen.Select(
                        (kolom, i) =>
                            new JsonObject
                            {
                                ["name"] = namen[i],
                                ["titles"] = kolom.Kop,
                                ["datatype"] = kolom.IsGetal ? "decimal" : "string",
                            }
                    ),
                ]),
            },
        };
    }

    public static Schrijfblad Blad(Landelijkpaneel paneel)
    {
        var tabel = paneel.Figuur.Tabel;
        return new(
            paneel.Code,
            [
                [.. tabel.Kolommen.Select(kolom => Schrijfcel.Tekst(kolom.Kop))],
                .. tabel.Rijen.Select(rij =>
                    (IReadOnlyList<Schrijfcel>)[.. rij.Select((cel, i) => Cel(cel, tabel.Kolommen[i]))]
                ),
                [Schrijfcel.Tekst(paneel.Figuur.Bron)],
            ]
        )
        {
            MetKop = true,
            Breedtes = [26, .. tabel.Kolommen.Skip(1).Select(_ => 16)],
        };
    }

    private static Schrijfcel Cel(Figuurcel cel, Figuurkolom kolom) =>
        kolom.IsGetal && decimal.TryParse(cel.Ruw, NumberStyles.Number, CultureInfo.InvariantCulture, out _)
            ? new(CelSoort.Getal, cel.Ruw)
            : Schrijfcel.Tekst(cel.Tekst);

    // A row always has its name; a value that is missing stays empty.
    private static string Veld(Figuurcel cel, bool isKop)
    {
        var tekst = cel.Ruw.Length == 0 && isKop ? cel.Tekst : cel.Ruw;
        return tekst.AsSpan().IndexOfAny(";\"\n") < 0
            ? tekst
            : $"\"{tekst.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }

    /// <summary>Heads as names for a program: small letters, digits and underscores, each once.</summary>
    private static List<string> Namen(Figuurtabel tabel)
    {
        List<string> namen = [];
        foreach (var kolom in tabel.Kolommen)
        {
            var woorden = new string([
                .. kolom.Kop.ToLowerInvariant().Select(t => char.IsAsciiLetterOrDigit(t) ? t : ' '),
            ]);
            var naam = string.Join('_', woorden.Split(' ', StringSplitOptions.RemoveEmptyEntries));
            namen.Add(namen.Contains(naam) ? $"{naam}_{namen.Count}" : naam);
        }
        return namen;
    }
}
