using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Regiotafel.Weergave;

/// <summary>Every tag helper of the house. A self-closing tag would otherwise render an empty element.</summary>
public abstract class RtTagHelper : TagHelper
{
    public sealed override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        output.TagMode = TagMode.StartTagAndEndTag;
        await Schrijf(context, output);
    }

    protected abstract Task Schrijf(TagHelperContext context, TagHelperOutput output);
}
