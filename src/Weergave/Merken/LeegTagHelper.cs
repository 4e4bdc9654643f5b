using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Regiotafel.Weergave.Merken;

/// <summary>Empty state: why it is empty; the content says what to do now.</summary>
[HtmlTargetElement("rt-leeg", Attributes = "titel")]
public sealed class LeegTagHelper : RtTagHelper
{
    public string Titel { get; set; } = "";

    /// <summary>Heading level in its place on the page.</summary>
    public string Kop { get; set; } = "h2";

    protected override async Task Schrijf(TagHelperContext context, TagHelperOutput output)
    {
        var inhoud = await output.GetChildContentAsync();
        output.TagName = "div";
        output.ZetKlasse("rt-leeg");
        output.Content.SetHtmlContent(Element.Maak(Kop, null, Titel));
        output.Content.AppendHtml(inhoud);
    }
}
