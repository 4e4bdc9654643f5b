using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Regiotafel.Weergave.Merken;

/// <summary>A notice: a line at the left, a shape, a sentence and, as content, what the reader can do.</summary>
[HtmlTargetElement("rt-melding", Attributes = "titel")]
public sealed class MeldingTagHelper : RtTagHelper
{
    public Meldingsoort Soort { get; set; }

    public string Titel { get; set; } = "";

    /// <summary>Element of the sentence: p, or h2/h3 where the notice is a part of the page with its own heading.</summary>
    public string Kop { get; set; } = "p";

    protected override async Task Schrijf(TagHelperContext context, TagHelperOutput output)
    {
        var inhoud = await output.GetChildContentAsync();
        output.TagName = "div";
        output.ZetKlasse(Klasse(Soort));
        if (Soort is Meldingsoort.Goed or Meldingsoort.Fout && !output.Attributes.ContainsName("role"))
        {
            output.Attributes.SetAttribute("role", Soort is Meldingsoort.Goed ? "status" : "alert");
        }
        output.Content.SetHtmlContent(Vorm.Van(Tekenvan(Soort)));
        output.Content.AppendHtml(Lijf(Titel, Kop, inhoud.IsEmptyOrWhiteSpace ? null : inhoud));
    }

    internal static string Klasse(Meldingsoort soort) =>
        soort switch
        {
            Meldingsoort.Goed => "rt-melding rt-melding--goed",
            Meldingsoort.Let => "rt-melding rt-melding--let",
            Meldingsoort.Fout => "rt-melding rt-melding--fout",
            _ => "rt-melding",
        };

    internal static Teken Tekenvan(Meldingsoort soort) =>
        soort switch
        {
            Meldingsoort.Goed => Teken.Past,
            Meldingsoort.Uitleg => Teken.Uitleg,
            _ => Teken.Let,
        };

    internal static TagBuilder Lijf(string titel, string kop, IHtmlContent? inhoud) =>
        Element.Maak(
            "div",
            null,
            Element.Maak(kop, "rt-melding__titel", titel),
            inhoud is null ? null : Element.Maak("div", "rt-melding__tekst", inhoud)
        );
}
