using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Regiotafel.Weergave.Merken;

namespace Regiotafel.Weergave.Formulieren;

/// <summary>On top of a form that was refused: each message as a link to its field. Nothing when all is well.</summary>
[HtmlTargetElement("rt-foutsamenvatting")]
public sealed class FoutsamenvattingTagHelper : RtTagHelper
{
    private static readonly string[] Telwoorden =
    [
        "Nul",
        "Een",
        "Twee",
        "Drie",
        "Vier",
        "Vijf",
        "Zes",
        "Zeven",
        "Acht",
        "Negen",
        "Tien",
    ];

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext Context { get; set; } = null!;

    protected override Task Schrijf(TagHelperContext context, TagHelperOutput output)
    {
        var fouten = Context
            .ViewData.ModelState.SelectMany(veld =>
                veld.Value!.Errors.Select(fout => (Veld: veld.Key, Tekst: fout.ErrorMessage))
            )
            .Where(fout => fout.Tekst.Length > 0)
            .ToList();
        if (fouten.Count == 0)
        {
            output.SuppressOutput();
            return Task.CompletedTask;
        }
        var lijst = Element.Maak("ul");
        foreach (var (veld, tekst) in fouten)
        {
            lijst.Voeg(Element.Maak("li", null, veld.Length == 0 ? tekst : Verwijzing(veld, tekst)));
        }
        output.TagName = "div";
        output.ZetKlasse(MeldingTagHelper.Klasse(Meldingsoort.Fout) + " rt-foutlijst");
        output.Attributes.SetAttribute("role", "alert");
        output.Attributes.SetAttribute("tabindex", "-1");
        output.Content.SetHtmlContent(Vorm.Van(Teken.Let));
        output.Content.AppendHtml(MeldingTagHelper.Lijf(Titel(Context.ViewData.ModelState), "h2", lijst));
        return Task.CompletedTask;
    }

    private static TagBuilder Verwijzing(string veld, string tekst) =>
        Element.Maak("a", null, tekst).Met("href", "#" + TagBuilder.CreateSanitizedId(veld, "_"));

    private static string Titel(ModelStateDictionary staat)
    {
        var velden = staat.Count(veld => veld.Key.Length > 0 && veld.Value!.Errors.Count > 0);
        return velden switch
        {
            0 => "Dit is niet opgeslagen",
            1 => "Een veld klopt nog niet",
            < 11 => $"{Telwoorden[velden]} velden kloppen nog niet",
            _ => $"{velden} velden kloppen nog niet",
        };
    }
}
