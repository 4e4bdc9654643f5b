using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Regiotafel.Weergave;

/// <summary>Every tag helper of the house: a self-closing helper would otherwise render an empty element.</summary>
public abstract class RtTagHelper : TagHelper
{
    /// <inheritdoc/>
    public override void Init(TagHelperContext context) { }

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        output.TagMode = TagMode.StartTagAndEndTag;
        await Teken(context, output);
    }

    /// <summary>Writes the element.</summary>
    protected abstract Task Teken(TagHelperContext context, TagHelperOutput output);
}
