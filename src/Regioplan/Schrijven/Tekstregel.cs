using System.Text;
using Regiotafel.Kern;
using Regiotafel.Kern.Herkenning;
using Regiotafel.Regioplan.Taal;

namespace Regiotafel.Regioplan.Schrijven;

/// <summary>What every text that people type must meet, and how it is kept.</summary>
internal static class Tekstregel
{
    /// <summary>
    /// One kind of line end, nothing behind the last word: a browser sends two kinds, and a difference must be a difference. What
    /// XML cannot hold goes: one such character in a text that is kept for good would break the feed for good. So do the marks that turn
    /// the reading direction: with one, readers see another number than the one that is checked.
    /// </summary>
    public static string Schoon(string? tekst) =>
        string.Concat(
                (tekst ?? "")
                    .Replace("\r\n", "\n", StringComparison.Ordinal)
                    .Replace('\r', '\n')
                    .EnumerateRunes()
                    .Where(IsTekst)
            )
            .TrimEnd();

    /// <summary>Nothing in it points to a person, it is not longer than a section can be, and it can be drawn.</summary>
    public static Weigering? Toets(string tekst, DateOnly vandaag) =>
        tekst.Length > Weigeringen.Langst ? Weigeringen.TeLang
        : Herkenningsscan.Scan(tekst, vandaag) is { Geweigerd: true } uitkomst ? Weigeringen.Persoon(uitkomst.Berichten)
        : !Tekstopmaker.IsTeTekenen(tekst) ? Weigeringen.TeDiep
        : null;

    private static bool IsTekst(Rune teken) =>
        teken.Value is '\n' or '\t'
        || (
            !Rune.IsControl(teken)
            && teken.Value is not (0xFFFE or 0xFFFF or >= 0x202A and <= 0x202E or >= 0x2066 and <= 0x2069)
        );
}
