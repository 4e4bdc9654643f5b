using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Regiotafel.Weergave.Merken;

/// <summary>A judgement: shape and word. Content replaces the word, for example "sinds 29-10".</summary>
[HtmlTargetElement("rt-oordeel", Attributes = "stand")]
public sealed class OordeelTagHelper : RtTagHelper
{
    public Oordeelstand Stand { get; set; }

    protected override async Task Schrijf(TagHelperContext context, TagHelperOutput output)
    {
        var (einde, teken, woord) = Stand switch
        {
            Oordeelstand.Past => ("past", Teken.Past, "past"),
            Oordeelstand.PastBijna => ("bijna", Teken.Bijna, "past bijna"),
            Oordeelstand.PastNiet => ("niet", Teken.Niet, "past niet"),
            _ => ("onbekend", Teken.Onbekend, "onbekend"),
        };
        var eigen = await output.GetChildContentAsync();
        output.TagName = "span";
        output.ZetKlasse($"rt-oordeel rt-oordeel--{einde}");
        output.Content.SetHtmlContent(Vorm.Van(teken));
        output.Content.AppendHtml(Element.Maak("span", null, eigen.IsEmptyOrWhiteSpace ? woord : eigen));
    }
}
