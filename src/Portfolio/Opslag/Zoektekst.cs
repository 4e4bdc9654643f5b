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
        foreach (var teken in tekst.Normalize(NormalizationForm.FormD))
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
}
