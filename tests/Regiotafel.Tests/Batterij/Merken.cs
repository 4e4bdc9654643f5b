using System.Globalization;
using AngleSharp.Dom;
using Regiotafel.Tests.Proef;

namespace Regiotafel.Tests.Batterij;

/// <summary>Texts that would do something in a page or in a query that does not treat them as text, and how to see that they did.</summary>
internal static class Merken
{
    private const string Merk = "rtmerk";

    /// <summary>Each holds the mark, none is longer than the 60 characters that a finding shows.</summary>
    public static readonly string[] Alle =
    [
        "<img src=x onerror=rtmerk()>",
        "\"><script>rtmerk()</script>",
        "'><svg onload=rtmerk()>",
        "<rtmerk-a>",
        "</title><script>rtmerk()</script>",
        "</textarea></select><rtmerk-b>",
        "--><rtmerk-c><!--",
        "\" onfocus=rtmerk() autofocus=\"",
        "' rtmerk='1",
        "javascript:rtmerk()",
        "data:text/html,<rtmerk-d>",
        "rtmerk{{7*7}}",
        "rtmerk${7*7}#{7*7}",
        "rtmerk@(7*7)",
        "'; drop table portfolio_aanbod; --rtmerk",
        "rtmerk' or '1'='1",
        "rtmerk%') union select 1; delete from portfolio_eenheid --",
        "＜rtmerk-e＞",
        "rtmerk\u202Egpj.exe",
        "rtmerk\uFFFE😀",
        "<rtmerk-f x=",
        "&lt;rtmerk-g&gt;&#60;rtmerk-h&#62;",
        "//rtmerk.example/x",
        "=HYPERLINK(\"javascript:rtmerk()\")",
    ];

    /// <summary>Not to be written in a sheet; a form can send it.</summary>
    public const string MetNul = "rtmerk\0<rtmerk-n>";

    /// <summary>What came to life in a page: elements, attributes, scripts and addresses that only a mark can have made.</summary>
    public static IEnumerable<string> Vonken(IDocument document)
    {
        foreach (var element in document.All)
        {
            if (Heeft(element.LocalName) || element.LocalName is "iframe" or "object" or "embed" or "base" or "style")
            {
                yield return $"<{element.LocalName}>";
            }

            if (
                element.LocalName == "script"
                && (Heeft(element.TextContent) || string.IsNullOrEmpty(element.GetAttribute("src")))
            )
            {
                yield return "<script>";
            }

            foreach (var attribuut in element.Attributes)
            {
                if (Heeft(attribuut.Name) || attribuut.Name.StartsWith("on", StringComparison.Ordinal))
                {
                    yield return $"{element.LocalName} {attribuut.Name}";
                }
                else if (
                    attribuut.LocalName is "href" or "src" or "action" or "formaction" or "data" or "srcdoc"
                    && Gevaarlijk(attribuut.Value)
                )
                {
                    yield return $"{attribuut.Name}={attribuut.Value}";
                }
            }
        }

        foreach (var opmerking in document.Descendants<IComment>().Where(c => Heeft(c.Data)))
        {
            yield return $"<!--{opmerking.Data}-->";
        }

        if (document.DocumentElement.TextContent.Contains("rtmerk49", StringComparison.Ordinal))
        {
            yield return "7*7 is uitgerekend";
        }
    }

    /// <summary>The text stands on the page as it was typed: in a text, or as the value of a field.</summary>
    public static bool Letterlijk(Pagina pagina, string merk) =>
        pagina.Document.DocumentElement.TextContent.Contains(merk, StringComparison.Ordinal)
        || pagina.Document.QuerySelectorAll("input").Any(i => i.GetAttribute("value") == merk);

    private static bool Heeft(string tekst) => tekst.Contains(Merk, StringComparison.Ordinal);

    private static bool Gevaarlijk(string adres)
    {
        var kaal = string.Concat(adres.Where(t => !char.IsControl(t) && !char.IsWhiteSpace(t)))
            .ToLower(CultureInfo.InvariantCulture);
        return kaal.StartsWith("javascript:", StringComparison.Ordinal)
            || kaal.StartsWith("data:", StringComparison.Ordinal)
            || kaal.StartsWith("vbscript:", StringComparison.Ordinal)
            || kaal.StartsWith("//", StringComparison.Ordinal);
    }
}
