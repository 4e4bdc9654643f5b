using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using Regiotafel.Kern.Aanlevering;

namespace Regiotafel.Plaatsing.Inlezen;

/// <summary>
/// Reads AW317 (iWlz, zorgkantoor to Zorginstituut) in its pseudonymised form: a <c>ClientId</c> where the message has a BSN. Takes the
/// statuses and nothing else of a person. An element or attribute for a BSN or a name refuses the whole file.
/// </summary>
internal static class Aw317lezer
{
    private const long MeesteTekens = 40_000_000;

    // AW317 itself is ten deep.
    private const int MeesteDiepte = 32;

    private static readonly string[] Velden =
    [
        "Afzender",
        "ClientId",
        "client_id",
        "Besluitnummer",
        "VolgnummerIndicatie",
        "ZzpCode",
        "Instelling",
        "Leveringsvorm",
        "IngangsdatumStatus",
        "LeveringsstatusClassificatie",
        "Classificatie",
        "ZietAfVanZorg",
    ];

    private static readonly XmlReaderSettings Streng = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = MeesteTekens,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
    };

    /// <summary>The rows, or why the file is refused.</summary>
    public static (IReadOnlyList<Aw317rij> Rijen, Keurpunt? Weigering) Lees(byte[] bytes)
    {
        XElement wortel;
        try
        {
            if (TeDiep(bytes) is { } diep)
            {
                return ([], diep);
            }
            using var lezer = Open(bytes);
            wortel = XDocument.Load(lezer, LoadOptions.SetLineInfo).Root!;
        }
        catch (XmlException fout)
        {
            return (
                [],
                Weiger(fout.LineNumber, "", "XML-ONLEESBAAR", "Dit is geen leesbare XML. Maak het bestand opnieuw.")
            );
        }
        if ((Persoonsgegeven(wortel) ?? VeldMetElementen(wortel)) is { } punt)
        {
            return ([], punt);
        }
        return wortel.Name.LocalName == "Bericht" && wortel.Elements().Any(e => e.Name.LocalName == "Clienten")
            ? Rijen(wortel)
            : (
                [],
                Weiger(1, wortel.Name.LocalName, "GEEN-AW317", "Dit is geen AW317: er is geen Bericht met Clienten.")
            );
    }

    private static XmlReader Open(byte[] bytes) => XmlReader.Create(new MemoryStream(bytes, writable: false), Streng);

    // Before there is a tree: reading the text of a deep one recurses, and that overflow takes the whole site down.
    private static Keurpunt? TeDiep(byte[] bytes)
    {
        using var lezer = Open(bytes);
        while (lezer.Read())
        {
            if (lezer.NodeType == XmlNodeType.Element && lezer.Depth >= MeesteDiepte)
            {
                return Weiger(
                    ((IXmlLineInfo)lezer).LineNumber,
                    "",
                    "XML-TE-DIEP",
                    $"In dit bestand staan meer dan {MeesteDiepte} elementen in elkaar. Een AW317 heeft er minder. Maak het bestand opnieuw."
                );
            }
        }
        return null;
    }

    private static Keurpunt? VeldMetElementen(XElement wortel) =>
        wortel.Descendants().FirstOrDefault(e => e.HasElements && IsVeld(e)) is { } element
            ? Weiger(
                Regel(element),
                element.Name.LocalName,
                "VELD-MET-ELEMENTEN",
                "Hier hoort alleen een waarde te staan, en er staan andere elementen in. Maak het bestand opnieuw."
            )
            : null;

    // A Leveringsstatus is a group, and the field of the same name in it.
    private static bool IsVeld(XElement element) =>
        Velden.Contains(element.Name.LocalName, StringComparer.Ordinal)
        || (element.Name.LocalName == "Leveringsstatus" && element.Parent?.Name.LocalName == "Leveringsstatus");

    private static (IReadOnlyList<Aw317rij>, Keurpunt?) Rijen(XElement bericht)
    {
        var kantoor = Tekst(Kind(bericht, "Header"), "Afzender");
        if (kantoor.Length == 0)
        {
            return (
                [],
                Weiger(
                    Regel(bericht),
                    "Afzender",
                    "AFZENDER-ONTBREEKT",
                    "In dit bestand staat geen Afzender. Zo is niet te zien van welke regio het is. Vul in de Header de code van het zorgkantoor in."
                )
            );
        }
        var uit = new List<Aw317rij>();
        foreach (var client in Kinderen(Kind(bericht, "Clienten"), "Client"))
        {
            if (Tekst(client, "ClientId", "client_id") is not { Length: > 0 } pseudoniem)
            {
                return (
                    [],
                    Weiger(
                        Regel(client),
                        "ClientId",
                        "PSEUDONIEM-ONTBREEKT",
                        "Deze cliënt heeft geen ClientId. Lever het bestand met een pseudoniem dat bij de bron is gemaakt."
                    )
                );
            }
            foreach (var indicatie in Kinderen(Kind(client, "Indicaties"), "Indicatie"))
            {
                uit.AddRange(Pakketten(indicatie).SelectMany(p => Statussen(p, indicatie, (pseudoniem, kantoor))));
            }
        }
        return (uit, null);
    }

    private static IEnumerable<XElement> Pakketten(XElement indicatie) =>
        Kinderen(Kind(indicatie, "WachtlijstZorgzwaartepakketten"), "WachtlijstZorgzwaartepakket");

    private static IEnumerable<Aw317rij> Statussen(
        XElement pakket,
        XElement indicatie,
        (string Client, string Kantoor) van
    )
    {
        var zzp = Tekst(pakket, "ZzpCode");
        var (instelling, opmerking) = Instelling(pakket);
        var extra = new Aw317extra(instelling, ZietAf(indicatie, zzp));
        var statussen = Kinderen(Kind(pakket, "Leveringsstatussen"), "Leveringsstatus")
            .OrderBy(s => Tekst(s, "IngangsdatumStatus"), StringComparer.Ordinal)
            .ToList();
        for (var i = 0; i < statussen.Count; i++)
        {
            yield return new Aw317rij(Regel(statussen[i]), van.Client)
            {
                Besluit = Tekst(indicatie, "Besluitnummer", "VolgnummerIndicatie"),
                Zzp = zzp,
                Zorgkantoor = van.Kantoor,
                Leveringsvorm = Tekst(pakket, "Leveringsvorm"),
                Status = Tekst(statussen[i], "Leveringsstatus"),
                Classificatie = Tekst(statussen[i], "LeveringsstatusClassificatie", "Classificatie"),
                Van = Tekst(statussen[i], "IngangsdatumStatus"),
                Tot = i + 1 < statussen.Count ? DagVoor(Tekst(statussen[i + 1], "IngangsdatumStatus")) : "",
                Extra = extra,
                Opmerking = opmerking,
            };
        }
    }

    // No column of the contract, so nothing else looks at it: only an AGB code is kept and shown.
    private static (string? Agb, Keurpunt? Opmerking) Instelling(XElement pakket)
    {
        var tekst = Tekst(pakket, "Instelling");
        if (tekst.Length == 0)
        {
            return (null, null);
        }
        return tekst.Length == 8 && tekst.All(char.IsAsciiDigit)
            ? (tekst, null)
            : (
                null,
                new(
                    Regel(Kind(pakket, "Instelling")!),
                    "Instelling",
                    "INSTELLING-VORM",
                    Keurgevolg.Waarschuwing,
                    "Dit is geen AGB-code van acht cijfers. De voorkeur van deze persoon wordt niet overgenomen."
                )
            );
    }

    // Said of the indicated package with the same profile; 1 is yes in the lists of iWlz.
    private static bool ZietAf(XElement indicatie, string zzp) =>
        Kinderen(Kind(indicatie, "GeindiceerdeZorgzwaartepakketten"), "GeindiceerdZorgzwaartepakket")
            .Where(p => Tekst(p, "ZzpCode") == zzp)
            .Append(
                Kinderen(Kind(indicatie, "WachtlijstZorgzwaartepakketten"), "WachtlijstZorgzwaartepakket")
                    .FirstOrDefault(p => Tekst(p, "ZzpCode") == zzp)
            )
            .Any(p => Tekst(p, "ZietAfVanZorg").ToUpperInvariant() is "1" or "J" or "JA" or "TRUE");

    // What is no day stays as it is, and the screening says so at the row where it stands.
    private static string DagVoor(string volgende) =>
        DateOnly.TryParseExact(volgende, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var dag)
        && dag > DateOnly.MinValue
            ? dag.AddDays(-1).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : "";

    private static Keurpunt? Persoonsgegeven(XElement wortel)
    {
        foreach (var element in wortel.DescendantsAndSelf())
        {
            var namen = element.Attributes().Where(a => !a.IsNamespaceDeclaration).Select(a => a.Name.LocalName);
            foreach (var naam in namen.Prepend(element.Name.LocalName))
            {
                if (IsBsn(Kaal(naam)) || IsNaam(Kaal(naam)))
                {
                    return Weiger(
                        Regel(element),
                        naam,
                        IsBsn(Kaal(naam)) ? "ELEMENT-BSN" : "ELEMENT-NAAM",
                        "Dit bestand noemt personen. Lever het met pseudoniemen die bij de bron zijn gemaakt, of lever de csv wachtlijst."
                    );
                }
            }
        }
        return null;
    }

    private static string Kaal(string naam) =>
        naam.Replace("_", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal).ToLowerInvariant();

    private static bool IsBsn(string naam) =>
        naam.Contains("bsn", StringComparison.Ordinal)
        || naam.Contains("sofi", StringComparison.Ordinal)
        || naam.Contains("burgerservice", StringComparison.Ordinal);

    private static bool IsNaam(string naam) =>
        naam.Contains("naam", StringComparison.Ordinal)
        || naam.Contains("namen", StringComparison.Ordinal)
        || naam.Contains("voorletter", StringComparison.Ordinal)
        || naam.Contains("voorvoegsel", StringComparison.Ordinal);

    private static Keurpunt Weiger(int regel, string kolom, string code, string melding) =>
        new(regel, kolom, code, Keurgevolg.Weigering, melding);

    private static int Regel(XElement element) => ((IXmlLineInfo)element).LineNumber;

    private static XElement? Kind(XElement? ouder, string naam) =>
        ouder?.Elements().FirstOrDefault(e => e.Name.LocalName == naam);

    private static IEnumerable<XElement> Kinderen(XElement? ouder, string naam) =>
        ouder?.Elements().Where(e => e.Name.LocalName == naam) ?? [];

    private static string Tekst(XElement? ouder, params ReadOnlySpan<string> namen)
    {
        foreach (var naam in namen)
        {
            if (Kind(ouder, naam) is { } kind)
            {
                return kind.Value.Trim();
            }
        }
        return "";
    }
}
