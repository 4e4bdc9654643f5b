using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Regiotafel.Weergave.Merken;

/// <summary>The small line under a table or chart: where the figures come from and of which date.</summary>
[HtmlTargetElement("rt-bron")]
public sealed class BronTagHelper : RtTagHelper
{
    protected override Task Schrijf(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "p";
        output.ZetKlasse("rt-figuur__bron");
        return Task.CompletedTask;
    }
}
