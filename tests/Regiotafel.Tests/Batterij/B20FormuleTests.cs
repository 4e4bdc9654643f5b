using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using ExcelDataReader;
using Regiotafel.Tests.Portfolio.Excel.Vergelijken;

namespace Regiotafel.Tests.Batterij;

/// <summary>
/// B20: texts that look like formulas leave in a download as the texts they are: not live in a spreadsheet, not changed, and
/// the same again when the file is read back.
/// </summary>
[Trait("soort", "opslag")] // not a rule test: a thousand workbooks
public sealed class B20FormuleTests
{
    private const int Waarden = 500;

    private static readonly string[] Begin =
    [
        "=",
        "+",
        "-",
        "@",
        "==",
        "=-",
        "+=",
        "'=",
        "\t=",
        "\n=",
        "\r=",
        " =",
        "＝",
        "＋",
        "－",
        "＠",
        "=+",
        "'",
        "''=",
        "\"=",
    ];

    private static readonly string[] Rest =
    [
        "1+1",
        "cmd|'/C calc'!A0",
        "HYPERLINK(\"http://voorbeeld.example\";\"klik\")",
        "SUM(A1:A9)",
        "31",
        "A1",
        "DDE(\"cmd\";\"/C calc\";\"x\")",
        "IMPORTXML(\"http://voorbeeld.example\";\"//a\")",
        "1;2",
        "\"tekst\"",
        "2,5",
        "WEBSERVICE(\"x\")",
        "(1)",
        "{1;2}",
        "R1C1",
        "0800",
        "TRUE",
        "1E5",
        "<b>",
        "&amp;",
        "$A$1",
        "_x0041_",
        "tekst",
        "'A'!B2",
        "1/2/2026",
    ];

    [Fact]
    public Task B20_wat_op_een_formule_lijkt_blijft_tekst() =>
        Batterijproef.Draai("B20", zaad: 20, proef => Proef(proef, Werkboek));

    [Fact]
    public Task B20_vindt_een_uitvoer_die_alleen_aanhalingstekens_zet() =>
        Batterijproef.Tegenproef("B20", zaad: 20, proef => Proef(proef, AlleenAanhalingstekens));

    [Fact]
    public Task B20_een_ingelezen_uitvoer_verandert_geen_waarde() =>
        Batterijproef.Draai(
            "B20",
            zaad: 20,
            proef =>
            {
                foreach (var waarde in Zulke().Select(w => w.Trim()).Where(w => w.Length > 0))
                {
                    var inhoud = Proefbeeld
                        .Inhoud.MetEenheid(0, e => e with { Opmerking = waarde, Extra = Extra(waarde) })
                        .MetLocatie(l => l with { Adres = waarde, Contact = waarde, Plaats = waarde });
                    var verschil = Proefbeeld.Vergelijk(Proefbeeld.Uitvoer(inhoud), inhoud, inhoud);
                    proef.Tel(
                        "heen en terug",
                        verschil.Rijen.All(r => r.Code == "V403"),
                        () =>
                            $"{waarde}: {string.Join(", ", verschil.Rijen.SelectMany(r => r.Wijzigingen).Select(w => $"{w.Kop} {w.Oud} → {w.Nieuw}"))}"
                    );
                }

                return Task.CompletedTask;
            }
        );

    private static IEnumerable<string> Zulke() => Begin.SelectMany(b => Rest.Select(r => b + r)).Take(Waarden);

    private static string Extra(string waarde) =>
        System.Text.Json.JsonSerializer.Serialize(new Dictionary<string, string> { ["Wie belt"] = waarde });

    private static Task Proef(
        Batterijproef proef,
        Func<IReadOnlyList<string>, IEnumerable<(string? Waarde, bool Leeft)>> uitvoer
    )
    {
        var waarden = Zulke().ToList();
        foreach (var (waarde, (gelezen, leeft)) in waarden.Zip(uitvoer(waarden)))
        {
            proef.Tel("leeft", !leeft, () => waarde);
            proef.Tel("gewijzigd", gelezen == waarde, () => $"{waarde} werd {gelezen}");
        }

        return Task.CompletedTask;
    }

    /// <summary>The export of the product, each value as the remark of a unit; read by a reader that is not ours.</summary>
    private static IEnumerable<(string?, bool)> Werkboek(IReadOnlyList<string> waarden)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        foreach (var waarde in waarden)
        {
            var bytes = Proefbeeld.Uitvoer(Proefbeeld.Inhoud.MetEenheid(0, e => e with { Opmerking = waarde }));
            using var lezer = ExcelReaderFactory.CreateReader(new MemoryStream(bytes));
            Assert.True(lezer.Read());
            Assert.True(lezer.Read());
            yield return (Convert.ToString(lezer.GetValue(33), CultureInfo.InvariantCulture), Leeft(bytes));
        }
    }

    // Live in a workbook: a formula, or a link. Text cells are inline strings, which a spreadsheet never works out.
    private static bool Leeft(byte[] bytes)
    {
        using var zip = new ZipArchive(new MemoryStream(bytes));
        return zip.Entries.Any(e => e.FullName.Contains("externalLink", StringComparison.Ordinal))
            || zip.Entries.Where(e => e.FullName.StartsWith("xl/worksheets/sheet", StringComparison.Ordinal))
                .SelectMany(e =>
                {
                    using var stroom = e.Open();
                    return XDocument.Load(stroom).Descendants().ToList();
                })
                .Any(x =>
                    x.Name.LocalName is "f" or "hyperlink"
                    || (x.Name.LocalName == "c" && x.Attribute("t")?.Value is not (null or "inlineStr" or "n"))
                );
    }

    /// <summary>The wrong variant: a CSV that quotes what needs quotes. A spreadsheet takes the quotes off and works the rest out.</summary>
    private static IEnumerable<(string?, bool)> AlleenAanhalingstekens(IReadOnlyList<string> waarden) =>
        waarden.Select(w =>
        {
            var cel = $"\"{w.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
            var gezien = cel[1..^1].Replace("\"\"", "\"", StringComparison.Ordinal);
            return ((string?)gezien, gezien.TrimStart()[0] is '=' or '+' or '-' or '@');
        });
}
