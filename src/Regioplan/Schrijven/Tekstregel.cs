using Regiotafel.Kern;
using Regiotafel.Kern.Herkenning;

namespace Regiotafel.Regioplan.Schrijven;

/// <summary>What every text that people type must meet, and how it is kept.</summary>
internal static class Tekstregel
{
    /// <summary>One kind of line end, nothing behind the last word: a browser sends two kinds, and a difference must be a difference.</summary>
    public static string Schoon(string? tekst) =>
        (tekst ?? "").Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').TrimEnd();

    /// <summary>Nothing in it points to a person, and it is not longer than a section can be.</summary>
    public static Weigering? Toets(string tekst, DateOnly vandaag) =>
        tekst.Length > Weigeringen.Langst ? Weigeringen.TeLang
        : Herkenningsscan.Scan(tekst, vandaag) is { Geweigerd: true } uitkomst ? Weigeringen.Persoon(uitkomst.Berichten)
        : null;
}
