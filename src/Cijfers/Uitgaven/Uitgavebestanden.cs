using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Regiotafel.Cijfers.Deur;
using Regiotafel.Cijfers.Leveringen;
using Regiotafel.Kern.Xlsx;

namespace Regiotafel.Cijfers.Uitgaven;

/// <summary>The files of an uitgave: a zip with a CSV and its description (CSVW) per table and a readme, or one workbook. Same bytes each time.</summary>
internal static class Uitgavebestanden
{
    private const int Bladnaam = 31;
    private static readonly IReadOnlyList<Cijferkolom> Kolommen =
    [
        .. Cijferkolom.Alle,
        new("waarneming", "string", "wat er met de waarneming is", c => Uitgavewoorden.Waarneming(c.Waarneming)),
        new(
            "vertrouwelijkheid",
            "string",
            "vrij, afgerond, onderdrukt of vergroofd",
            c => Uitgavewoorden.Vertrouwelijk(c.Vertrouwelijkheid)
        ),
    ];
    private static readonly DateTimeOffset _vastMoment = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly JsonSerializerOptions _vorm = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static byte[] Zip(Uitgavebeeld uitgave)
    {
        using var uit = new MemoryStream();
        using (var zip = new ZipArchive(uit, ZipArchiveMode.Create, leaveOpen: true))
        {
            Deel(zip, "LEESMIJ.txt", Leesmij(uitgave));
            foreach (var tabel in uitgave.Tabellen)
            {
                var naam = $"{tabel.Indicator}@{tabel.Versie}.csv";
                Deel(zip, naam, Csv(tabel));
                Deel(zip, $"{naam}-metadata.json", Beschrijving(uitgave, tabel, naam).ToJsonString(_vorm) + "\n");
            }
        }
        return uit.ToArray();
    }

    public static byte[] Werkmap(Uitgavebeeld uitgave) =>
        WerkmapSchrijver.Schrijf([
            new("Over deze uitgave", [.. Leesmij(uitgave).Split('\n').Select(Regel)]) { Breedtes = [100] },
            .. uitgave.Tabellen.Select(Blad),
        ]);

    public static string Csv(Uitgavetabel tabel)
    {
        var uit = new StringBuilder(string.Join(';', Kolommen.Select(k => k.Naam))).Append('\n');
        foreach (var cijfer in tabel.Cijfers)
        {
            uit.AppendJoin(';', Kolommen.Select(k => k.Waarde(cijfer))).Append('\n');
        }
        return uit.ToString();
    }

    private static JsonObject Beschrijving(Uitgavebeeld uitgave, Uitgavetabel tabel, string bestand) =>
        new()
        {
            ["@context"] = new JsonArray("http://www.w3.org/ns/csvw", new JsonObject { ["@language"] = "nl" }),
            ["url"] = bestand,
            ["dc:title"] = tabel.Titel,
            ["dc:source"] = Bron(uitgave, tabel),
            ["dc:identifier"] = uitgave.Hash,
            ["dc:description"] = uitgave.Voorbeeld ? Uitgavewoorden.Verzonnen : Uitgavewoorden.Eenheid(tabel),
            ["dialect"] = new JsonObject { ["delimiter"] = ";", ["header"] = true },
            ["tableSchema"] = new JsonObject
            {
                ["primaryKey"] = new JsonArray("indicator", "versie", "periode", "regio", "uitsplitsing"),
                ["columns"] = new JsonArray([
                    .. Kolommen.Select(k => new JsonObject
                    {
                        ["name"] = k.Naam,
                        ["titles"] = k.Naam,
                        ["datatype"] = k.Type,
                        ["dc:description"] = k.Uitleg,
                    }),
                ]),
            },
        };

    private static string Bron(Uitgavebeeld uitgave, Uitgavetabel tabel) =>
        $"{string.Join(", ", tabel.Bronnen)}, levering {uitgave.Levering}";

    private static string Leesmij(Uitgavebeeld uitgave)
    {
        var regels = new List<string>
        {
            uitgave.Naam,
            $"Open sinds {Leveringwoorden.Op(uitgave.Op)}, voor {Uitgavewoorden.Doelgroep(uitgave.Doelgroep)}.",
            $"Editie {uitgave.Editie}, levering {uitgave.Levering}, beleid {uitgave.Beleid}.",
            $"Afdruk van de tabellen: {uitgave.Hash}",
            "",
            "Aantallen zijn afgerond. Totalen zijn apart afgerond: de delen hoeven niet op te tellen.",
            "In de bestanden staat een punt voor de decimalen en een puntkomma tussen de kolommen.",
            "",
        };
        if (uitgave.Voorbeeld)
        {
            regels.Insert(1, Uitgavewoorden.Verzonnen);
        }
        regels.AddRange(
            uitgave.Tabellen.Select(t =>
                $"{t.Indicator}@{t.Versie}: {t.Titel} ({t.Soort}, {Uitgavewoorden.Eenheid(t)}). Bron: {string.Join(", ", t.Bronnen)}."
                + (t.Breuk is { } breuk ? $" {breuk}" : "")
            )
        );
        return string.Join('\n', regels) + "\n";
    }

    private static Schrijfblad Blad(Uitgavetabel tabel, int nummer)
    {
        var naam = string.Create(CultureInfo.InvariantCulture, $"{nummer + 1} {tabel.Indicator} {tabel.Versie}");
        return new(
            naam[..Math.Min(naam.Length, Bladnaam)],
            [
                [.. Kolommen.Select(k => Schrijfcel.Tekst(k.Naam))],
                .. tabel.Cijfers.Select(c => (IReadOnlyList<Schrijfcel>)[.. Kolommen.Select(k => Cel(k, k.Waarde(c)))]),
            ]
        )
        {
            MetKop = true,
            Breedtes = [.. Kolommen.Select(k => k.Naam == "tekst" ? 32 : 14)],
        };
    }

    private static Schrijfcel Cel(Cijferkolom kolom, string? waarde) =>
        kolom.IsGetal && waarde is { Length: > 0 } ? new(CelSoort.Getal, waarde) : Schrijfcel.Tekst(waarde);

    private static IReadOnlyList<Schrijfcel> Regel(string tekst) => [Schrijfcel.Tekst(tekst)];

    private static void Deel(ZipArchive zip, string naam, string tekst)
    {
        var deel = zip.CreateEntry(naam, CompressionLevel.Optimal);
        deel.LastWriteTime = _vastMoment;
        using var naar = deel.Open();
        naar.Write(Encoding.UTF8.GetBytes(tekst));
    }
}
