using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Regiotafel.Weergave.Merken;

/// <summary>A shape beside a word that the page writes itself.</summary>
[HtmlTargetElement("rt-teken", Attributes = "naam")]
public sealed class TekenTagHelper : RtTagHelper
{
    public Teken Naam { get; set; }

    protected override Task Schrijf(TagHelperContext context, TagHelperOutput output)
    {
        var klasse = output.Attributes["class"]?.Value?.ToString();
        output.TagName = null;
        output.Content.SetHtmlContent(Vorm.Van(Naam, klasse is null ? "rt-vorm" : "rt-vorm " + klasse));
        return Task.CompletedTask;
    }
}
