using System.Security.Cryptography;
using System.Text;
using Regiotafel.Tests.Cijfers.Screening;

namespace Regiotafel.Tests.Cijfers.Leveringen;

/// <summary>A delivery as it goes wrong in practice, and what Regiotafel must say of it.</summary>
/// <param name="Bevindingen">Line of the finding, its column and its code, in one file.</param>
/// <param name="Zin">What a person is told to do.</param>
internal sealed record Foutelevering(
    Kladlevering Levering,
    string Bestand,
    IReadOnlyList<string> Bevindingen,
    string Zin,
    bool Geweigerd
)
{
    private const string Loc = "locaties.csv";
    private const string Decl = "declaraties.csv";

    public static Dictionary<string, Foutelevering> Alle { get; } =
        new(StringComparer.Ordinal)
        {
            ["halve csv"] = Weigering(HalveCsv(), Loc, "0;;BESTAND-HASH", "Lever het opnieuw."),
            ["halve csv met een nieuw manifest"] = Weigering(
                Half(Kladlevering.Goed()).Anders(Loc, "regels", 4),
                Loc,
                "0;;BESTAND-AANTAL",
                "Maak beide opnieuw."
            ),
            ["laatste rij half"] = new(
                Half(Kladlevering.Goed()),
                Loc,
                ["3;;RIJ-KOLOMMEN"],
                "Kijk of de rij compleet is",
                Geweigerd: false
            ),
            ["halve werkmap"] = Weigering(
                Kladlevering.Goed().Zonder(Loc).Bytes("locaties.xlsx", HalveWerkmap()),
                "locaties.xlsx",
                "0;;BESTAND-CODERING",
                "Sla het opnieuw op"
            ),
            ["gemengde tekens"] = Weigering(Gemengd(), Loc, "0;;BESTAND-CODERING", "Sla het opnieuw op als CSV UTF-8"),
            ["dubbele kolom"] = Weigering(
                Kladlevering.Goed().Met(Loc, r => r.Select((s, i) => i == 0 ? s + ";soort" : s + ";ambulant")),
                Loc,
                "1;soort;KOLOM-DUBBEL",
                "haal de andere weg"
            ),
            ["kopregel halverwege"] = new(
                Kladlevering.Goed().Met(Decl, r => [r[0], r[1], r[0], .. r[2..]]),
                Decl,
                [
                    "3;aanbieder_agb;TYPE-TEKST",
                    "3;bedrag;TYPE-BEDRAG",
                    "3;einddatum;TYPE-DATUM",
                    "3;locatie_postcode6;TYPE-TEKST",
                    "3;prestatiecode;TYPE-TEKST",
                    "3;startdatum;TYPE-DATUM",
                ],
                "Schrijf jjjj-mm-dd.",
                Geweigerd: false
            ),
            ["komma in bedragen"] = new(
                Kladlevering.Goed().Met(Decl, r => r.Select((s, i) => i is 1 or 2 ? s.Replace(".00;", ",00;") : s)),
                Decl,
                ["2;bedrag;TYPE-BEDRAG", "3;bedrag;TYPE-BEDRAG"],
                "Schrijf een punt en geen komma",
                Geweigerd: false
            ),
        };

    /// <summary>Its files, the manifest included.</summary>
    public IEnumerable<(string Naam, byte[] Inhoud)> Bestanden() =>
        Levering.Inhoud().Select(b => (b.Key, b.Value.ToArray()));

    private static Foutelevering Weigering(Kladlevering levering, string bestand, string bevinding, string zin) =>
        new(levering, bestand, [bevinding], zin, Geweigerd: true);

    // As a copy that was broken off: the manifest speaks of the whole file.
    private static Kladlevering HalveCsv()
    {
        var heel = Convert.ToHexStringLower(SHA256.HashData(Kladlevering.Goed().Inhoud()[Loc].Span));
        return Half(Kladlevering.Goed()).Anders(Loc, "sha256", heel);
    }

    // In the middle of the second row.
    private static Kladlevering Half(Kladlevering levering) =>
        levering.Bytes(Loc, Encoding.UTF8.GetBytes(string.Join('\n', levering.Regels(Loc)[..3])[..^30]));

    private static byte[] HalveWerkmap()
    {
        var regels = Kladlevering.Goed().Regels(Loc);
        Regiotafel.Kern.Xlsx.Schrijfcel[][] rijen =
        [
            .. regels.Select(r => r.Split(';').Select(Regiotafel.Kern.Xlsx.Schrijfcel.Tekst).ToArray()),
        ];
        var heel = Regiotafel.Kern.Xlsx.WerkmapSchrijver.Schrijf([new("Blad", rijen)]);
        return heel[..(heel.Length / 2)];
    }

    // One row was typed in another program: an e with an accent as one byte of Windows-1252.
    private static Kladlevering Gemengd()
    {
        var levering = Kladlevering.Goed().Erbij(Loc, "loc-9;30000012;ambulant;agb;9401AA;Café (verzonnen)");
        var tekst = levering.Regels(Loc);
        return levering.Bytes(
            Loc,
            [
                .. Encoding.UTF8.GetBytes(string.Join('\n', tekst[..^1]) + "\n"),
                .. Encoding.Latin1.GetBytes(tekst[^1] + "\n"),
            ]
        );
    }
}
