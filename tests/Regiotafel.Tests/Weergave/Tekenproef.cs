using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Regiotafel.Tests.Weergave;

/// <summary>Runs one tag helper as a page would and gives its HTML.</summary>
internal static class Tekenproef
{
    public static readonly HtmlEncoder Codering = HtmlEncoder.Create(UnicodeRanges.All);

    public static async Task<string> Teken(TagHelper helper, string inhoud = "", string naam = "rt-proef")
    {
        var context = new TagHelperContext([], new Dictionary<object, object>(), "proef");
        var output = new TagHelperOutput(
            naam,
            [],
            (_, _) => Task.FromResult<TagHelperContent>(new DefaultTagHelperContent().SetHtmlContent(inhoud))
        );
        output.TagMode = TagMode.SelfClosing;
        await helper.ProcessAsync(context, output);
        return Html(output);
    }

    public static string Html(IHtmlContent inhoud)
    {
        using var schrijver = new StringWriter();
        inhoud.WriteTo(schrijver, Codering);
        return schrijver.ToString();
    }
}
