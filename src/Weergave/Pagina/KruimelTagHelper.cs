using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Regiotafel.Weergave.Pagina;

/// <summary>One step of rt-kruimels.</summary>
[HtmlTargetElement("rt-kruimel", Attributes = "url")]
public sealed class KruimelTagHelper : RtTagHelper
{
    public string Url { get; set; } = "";

    protected override async Task Schrijf(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "li";
        var tekst = await output.GetChildContentAsync();
        output.Content.SetHtmlContent(Element.Maak("a", null, tekst).Met("href", Url));
    }
}
