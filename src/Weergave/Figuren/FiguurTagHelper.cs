using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Regiotafel.Weergave.Figuren;

/// <summary>A chart in its fixed order: finding, what is measured, drawing (wide and narrow), table, source line,
/// and what the page says about it.</summary>
[HtmlTargetElement("rt-figuur", Attributes = "van")]
public sealed class FiguurTagHelper : RtTagHelper
{
    public Figuur Van { get; set; } = null!;

    /// <summary>Heading level in its place on the page.</summary>
    public string Kop { get; set; } = "h2";

    /// <summary>The table is not folded.</summary>
    public bool TabelOpen { get; set; }

    /// <summary>The page writes the table itself, with more in it than the drawing has.</summary>
    public bool EigenTabel { get; set; }

    protected override async Task Schrijf(TagHelperContext context, TagHelperOutput output)
    {
        var duiding = await output.GetChildContentAsync();
        output.TagName = "figure";
        output.ZetKlasse("rt-figuur");
        output.Attributes.SetAttribute("id", Van.Id);
        output.Content.SetHtmlContent(Element.Maak(Kop, null, Van.Bevinding.MetVasteDatums()));
        output.Content.AppendHtml(Element.Maak("p", "rt-figuur__wat", Van.Wat.MetVasteDatums()));
        output.Content.AppendHtml(Grafiek.Teken(Van, Grafiekmaat.Breed));
        output.Content.AppendHtml(Grafiek.Teken(Van, Grafiekmaat.Smal));
        output.Content.AppendHtml(EigenTabel ? duiding : Tabeltekening.Maak(Van, TabelOpen));
        var bron = Element.Maak("p", "rt-figuur__bron", Van.Bron.MetVasteDatums());
        if (Van.Adres is { } adres)
        {
            var vast = Element.Maak("a", null, $"Vast adres: {adres}").Met("href", adres);
            bron.Voeg(" ").Voeg(vast);
        }
        output.Content.AppendHtml(bron);
        if (!EigenTabel)
        {
            output.Content.AppendHtml(duiding);
        }
    }
}
