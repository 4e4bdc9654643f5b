using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Html;

namespace Regiotafel.Weergave;

/// <summary>Text in which a date stays on one line: a browser breaks after each of its dashes.</summary>
public static partial class Vastedatum
{
    private const int Geduld = 1000;

    /// <summary>The text for in a page, each date in an element that does not break.</summary>
    public static IHtmlContent MetVasteDatums(this string tekst)
    {
        var uit = new HtmlContentBuilder();
        var vanaf = 0;
        foreach (Match datum in Datum().Matches(tekst))
        {
            uit.Append(tekst[vanaf..datum.Index]);
            uit.AppendHtml(Element.Maak("span", "rt-nietbreken", datum.Value));
            vanaf = datum.Index + datum.Length;
        }
        uit.Append(tekst[vanaf..]);
        return uit;
    }

    // 2-11-2026, 2026-11-02, the month 2026-11 and the edition 2024-2025.
    [GeneratedRegex(
        @"(?<![\w-])(\d{1,2}-\d{1,2}-\d{4}|\d{4}-\d{4}|\d{4}-\d{2}(-\d{2})?)(?![\w-])",
        RegexOptions.ExplicitCapture,
        Geduld
    )]
    private static partial Regex Datum();
}
