using System.Text.RegularExpressions;
using Regiotafel.Portfolio.Opslag;

namespace Regiotafel.Portfolio.Excel;

/// <summary>Folding: what people type in different ways becomes one spelling, for comparing only.</summary>
internal static partial class Vouwen
{
    /// <summary>Trimmed, lower case, without accents, any white space one space.</summary>
    public static string Tekst(string tekst) => Zoektekst.Van(tekst);

    /// <summary>A header: folded, without "*", ":" and parts between brackets.</summary>
    public static string Kop(string tekst) => Tekst(Bijwerk().Replace(tekst, " "));

    /// <summary>One line: line breaks become one space.</summary>
    public static string EenRegel(string tekst) => Regeleinde().Replace(tekst, " ");

    [GeneratedRegex(@"\([^)]*\)|\[[^\]]*\]|[*:]", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Bijwerk();

    [GeneratedRegex(@"[\r\n\u0085\u2028\u2029]+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Regeleinde();
}
