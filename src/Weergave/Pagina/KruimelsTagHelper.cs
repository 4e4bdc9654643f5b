using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Regiotafel.Weergave.Pagina;

/// <summary>The path above the h1; holds rt-kruimel elements, from the room down to the parent.</summary>
[HtmlTargetElement("rt-kruimels")]
public sealed class KruimelsTagHelper : RtTagHelper
{
    protected override async Task Schrijf(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "nav";
        output.ZetKlasse("rt-pad");
        output.Attributes.SetAttribute("aria-label", "Kruimelpad");
        output.Content.SetHtmlContent(Element.Maak("ol", null, await output.GetChildContentAsync()));
    }
}
