using System.Security.Cryptography;
using System.Text.RegularExpressions;

namespace Regiotafel.Plaatsing.Deur;

/// <summary>
/// The random code under which a client is known: nine characters and a check character that catches every single wrong
/// character and every swap of neighbours (trust design, section 4). It means nothing, and stands in no address, file name or mail.
/// </summary>
public readonly partial record struct Casuscode
{
    private const string Alfabet = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private const int Lengte = 10;
    private const int CijfersAchterElkaar = 4;

    private readonly string? tekens;

    private Casuscode(string tekens) => this.tekens = tekens;

    /// <summary>The ten characters without dashes, as they are stored.</summary>
    public string Tekens => tekens ?? "";

    /// <summary>A new one. What could be read as a number is drawn again.</summary>
    public static Casuscode Trek() => Trek(RandomNumberGenerator.GetInt32);

    /// <summary>The same with a chance of the caller, for invented cases that are equal every time.</summary>
    /// <param name="onder">Gives a number from 0, below its argument.</param>
    internal static Casuscode Trek(Func<int, int> onder)
    {
        while (true)
        {
            var negen = string.Concat(Enumerable.Range(0, Lengte - 1).Select(_ => Alfabet[onder(Alfabet.Length)]));
            if (Van(negen + Alfabet[Som(negen)]) is { } code)
            {
                return code;
            }
        }
    }

    /// <summary>The code that was typed, whatever its case, spaces and dashes; null when it is none.</summary>
    public static Casuscode? Van(string? tekst)
    {
        var kaal = (tekst ?? "")
            .Replace("-", "", StringComparison.Ordinal)
            .Replace(" ", "", StringComparison.Ordinal)
            .ToUpperInvariant();
        return
            kaal.Length == Lengte
            && kaal.All(t => Alfabet.Contains(t, StringComparison.Ordinal))
            && Alfabet[Som(kaal[..^1])] == kaal[^1]
            && !LijktOpGetal(kaal)
            ? new Casuscode(kaal)
            : null;
    }

    /// <summary>Somewhere in this text stands a code, with its dashes, with spaces or without.</summary>
    public static bool StaatIn(string tekst) => Vorm().Matches(tekst).Any(m => Van(m.Groups["code"].Value) is not null);

    /// <summary>As people read and say it: XXX-XXX-XXXX.</summary>
    public override string ToString() => Tekens.Length == 0 ? "" : $"{Tekens[..3]}-{Tekens[3..6]}-{Tekens[6..]}";

    // The length of the alphabet is prime, so a wrong character or a swap always gives another sum.
    private static int Som(string negen) =>
        negen.Select((t, i) => (i + 1) * Alfabet.IndexOf(t, StringComparison.Ordinal)).Sum() % Alfabet.Length;

    private static bool LijktOpGetal(string kaal)
    {
        var rij = 0;
        foreach (var teken in kaal)
        {
            rij = char.IsAsciiDigit(teken) ? rij + 1 : 0;
            if (rij == CijfersAchterElkaar)
            {
                return true;
            }
        }
        return false;
    }

    // Looked for from every begin of a word: the one before may be no part of it.
    [GeneratedRegex(
        @"(?<![0-9A-Za-z])(?=(?<code>[0-9A-Za-z]{3}[- ]?[0-9A-Za-z]{3}[- ]?[0-9A-Za-z]{4})(?![0-9A-Za-z]))",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Vorm();
}
