using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Regiotafel.Weergave.Merken;

/// <summary>One, two or three bars and the word; a promise may carry its end date.</summary>
[HtmlTargetElement("rt-zekerheid", Attributes = "stand")]
public sealed class ZekerheidTagHelper : RtTagHelper
{
    private static readonly (string X, string Y, string Hoogte)[] Balken =
    [
        ("1", "10", "5"),
        ("6", "6", "9"),
        ("11", "2", "13"),
    ];

    public Zekerheidstand Stand { get; set; }

    public DateOnly? Tot { get; set; }

    protected override Task Schrijf(TagHelperContext context, TagHelperOutput output)
    {
        var svg = Element.Maak("svg").Met("viewBox", "0 0 16 16").Met("aria-hidden", "true");
        for (var i = 0; i < Balken.Length; i++)
        {
            var (x, y, hoogte) = Balken[i];
            svg.Voeg(
                Element
                    .Maak("rect", i <= (int)Stand ? null : "rt-uit")
                    .Met("x", x)
                    .Met("y", y)
                    .Met("width", "3")
                    .Met("height", hoogte)
            );
        }
        var woord = Stand switch
        {
            Zekerheidstand.Indicatief => "indicatief",
            Zekerheidstand.Aangeboden => "aangeboden",
            _ => "toegezegd",
        };
        output.TagName = "span";
        output.ZetKlasse("rt-zeker");
        output.Content.SetHtmlContent(svg);
        output.Content.Append(Tot is { } tot ? $"{woord} tot {tot.Voluit()}" : woord);
        return Task.CompletedTask;
    }
}
