using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Regiotafel.Weergave.Pagina;

/// <summary>Head of a page: h1, one sentence, and as content the actions. Also gives the browser tab its title.</summary>
[HtmlTargetElement("rt-paginakop", Attributes = "titel")]
public sealed class PaginakopTagHelper : RtTagHelper
{
    public string Titel { get; set; } = "";

    public string? Zin { get; set; }

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext Context { get; set; } = null!;

    protected override async Task Schrijf(TagHelperContext context, TagHelperOutput output)
    {
        Context.ViewData.Titel(Titel);
        var handelingen = await output.GetChildContentAsync();
        output.TagName = "div";
        output.ZetKlasse("rt-paginakop");
        output.Content.SetHtmlContent(
            Element.Maak(
                "div",
                null,
                Element.Maak("h1", null, Titel),
                Zin is null ? null : Element.Maak("p", "rt-paginakop__zin", Zin)
            )
        );
        if (!handelingen.IsEmptyOrWhiteSpace)
        {
            output.Content.AppendHtml(Element.Maak("div", "rt-handelingen", handelingen));
        }
    }
}
