using System.Globalization;
using System.Text;

namespace Regiotafel.Portfolio.Opslag;

/// <summary>
/// The form of a name that is searched and sorted on: lower case, no accents, single spaces. The engines order text
/// differently (bytes or locale), this form does not.
/// </summary>
internal static class Zoektekst
{
    public static string Van(string? tekst)
    {
        if (string.IsNullOrWhiteSpace(tekst))
        {
            return "";
        }
        var uit = new StringBuilder(tekst.Length);
        foreach (var teken in Leesbaar(tekst).Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(teken) == UnicodeCategory.NonSpacingMark)
            {
                continue;
            }
            if (char.IsWhiteSpace(teken))
            {
                if (uit.Length > 0 && uit[^1] != ' ')
                {
                    uit.Append(' ');
                }
                continue;
            }
            uit.Append(char.ToLowerInvariant(teken));
        }
        return uit.ToString().TrimEnd();
    }

    // Normalize throws on what is no text: half of a pair, and the byte order mark turned round.
    private static string Leesbaar(string tekst)
    {
        if (
            !tekst.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF')
            && !tekst.Contains('\uFFFE', StringComparison.Ordinal)
        )
        {
            return tekst;
        }
        var uit = new StringBuilder(tekst.Length);
        foreach (var teken in tekst.EnumerateRunes())
        {
            uit.Append(teken.Value == 0xFFFE ? Rune.ReplacementChar : teken);
        }
        return uit.ToString();
    }
}
