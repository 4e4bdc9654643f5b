using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Regiotafel.Weergave.Merken;

/// <summary>A row of key figures between two lines; holds rt-kerngetal elements.</summary>
[HtmlTargetElement("rt-kerngetallen")]
public sealed class KerngetallenTagHelper : RtTagHelper
{
    protected override Task Schrijf(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "dl";
        output.ZetKlasse("rt-kern");
        return Task.CompletedTask;
    }
}
