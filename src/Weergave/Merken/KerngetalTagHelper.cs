using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Regiotafel.Weergave.Merken;

/// <summary>One key figure: the figure, what it counts and a note. "Van" gives "8 van 14".</summary>
[HtmlTargetElement("rt-kerngetal", Attributes = "waarde,label")]
public sealed class KerngetalTagHelper : RtTagHelper
{
    public int Waarde { get; set; }

    public int? Van { get; set; }

    public string Label { get; set; } = "";

    public string? Noot { get; set; }

    protected override Task Schrijf(TagHelperContext context, TagHelperOutput output)
    {
        var cijfer = Element.Maak("dd", null, Waarde.Getal());
        if (Van is { } van)
        {
            cijfer.Voeg(" ").Voeg(Element.Maak("small", null, $"van {van.Getal()}"));
        }
        output.TagName = "div";
        output.Content.SetHtmlContent(Element.Maak("dt", null, Label));
        output.Content.AppendHtml(cijfer);
        if (Noot is not null)
        {
            output.Content.AppendHtml(Element.Maak("dd", "rt-kern__noot", Noot));
        }
        return Task.CompletedTask;
    }
}
