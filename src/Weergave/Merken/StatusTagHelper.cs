using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Regiotafel.Weergave.Merken;

/// <summary>A status in a frame; the content is its word.</summary>
[HtmlTargetElement("rt-status")]
public sealed class StatusTagHelper : RtTagHelper
{
    public Nadruk Nadruk { get; set; }

    protected override Task Schrijf(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "span";
        output.ZetKlasse(
            Nadruk switch
            {
                Nadruk.Vol => "rt-label rt-label--vol",
                Nadruk.Sterk => "rt-label rt-label--sterk",
                _ => "rt-label",
            }
        );
        return Task.CompletedTask;
    }
}
