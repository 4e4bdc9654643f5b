using System.Text.RegularExpressions;
using Regiotafel.Kern.Codelijsten;
using Regiotafel.Portfolio.Criteria;

namespace Regiotafel.Portfolio.Excel.Lezen;

/// <summary>Cells that hold several values. Known pieces in fixed order without doubles; unknown pieces apart.</summary>
internal static partial class Lijstlezer
{
    private static readonly Dictionary<string, string> Kenmerken = Namen(
        Kenmerk.Lijst.Alle.Select(k => (k.Code, k.Omschrijving))
    );

    private static readonly Dictionary<string, string> Voorzieningen = Namen(
        Voorziening.Lijst.Alle.Select(v => (v.Code, v.Omschrijving))
    );

    public static Lijstuitkomst Profielen(string tekst) => Lees(tekst, Profiellezer.Lees);

    public static Lijstuitkomst Leveringsvormen(string tekst) =>
        Lees(tekst, stuk => Een(Spelling.Van("leveringsvorm", stuk)));

    /// <summary>Bases in the order of the columns, not of the alphabet.</summary>
    public static Lijstuitkomst Financiering(string tekst) =>
        Lees(tekst, stuk => Een(Spelling.Van("financiering", stuk)));

    public static Lijstuitkomst Kenmerkcodes(string tekst) => Lees(tekst, stuk => Feit(Kenmerken, stuk));

    public static Lijstuitkomst Voorzieningcodes(string tekst) => Lees(tekst, stuk => Feit(Voorzieningen, stuk));

    public static Lijstuitkomst Regios(string tekst, DateOnly vandaag)
    {
        var uitkomst = Lees(
            tekst,
            stuk => Een(Spelling.Van("alle_regios", stuk) ?? Zorgkantoorregio.Van(stuk, vandaag)?.Code)
        );
        return uitkomst.Codes.Contains("*") ? uitkomst with { Codes = ["*"] } : uitkomst;
    }

    private static Lijstuitkomst Lees(string tekst, Func<string, IReadOnlyList<string>?> lees)
    {
        var (codes, vreemd) = (new SortedSet<string>(StringComparer.Ordinal), new List<string>());
        foreach (var stuk in Stukken(tekst))
        {
            if (lees(stuk) is { } gevonden)
            {
                codes.UnionWith(gevonden);
            }
            else
            {
                vreemd.Add(stuk);
            }
        }

        return new([.. codes], vreemd);
    }

    private static IEnumerable<string> Stukken(string tekst) =>
        Scheiding().Split(tekst).Select(stuk => stuk.Trim()).Where(stuk => stuk.Length > 0);

    private static string[]? Een(string? code) => code is null ? null : [code];

    private static string[]? Feit(Dictionary<string, string> namen, string stuk) =>
        Spelling.Van("leeg", stuk) is not null ? [] : Een(namen.GetValueOrDefault(Vouwen.Tekst(stuk)));

    private static Dictionary<string, string> Namen(IEnumerable<(string Code, string Naam)> lijst) =>
        lijst
            .SelectMany(r =>
                new[] { r.Code, r.Code.Replace('_', ' '), r.Naam }.Select(naam => (Naam: Vouwen.Tekst(naam), r.Code))
            )
            .DistinctBy(r => r.Naam)
            .ToDictionary(r => r.Naam, r => r.Code, StringComparer.Ordinal);

    // "t/m" and "tot en met" hold a separator of their own and stay whole.
    [GeneratedRegex(
        @"[,;+|\r\n]|(?<!\bt)/|/(?!m\b)|(?<=\s|^)(?<!\btot\s+)en(?=\s|$)|(?<=\s)en(?=\s|$)(?!\s+met\b)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        1000
    )]
    private static partial Regex Scheiding();
}

/// <param name="Vreemd">Pieces that are not in the list, as found.</param>
internal sealed record Lijstuitkomst(IReadOnlyList<string> Codes, IReadOnlyList<string> Vreemd);
