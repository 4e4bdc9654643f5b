using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Regiotafel.Weergave.Merken;

/// <summary>Shape, word and date of the last confirmation. Without a date: never confirmed.</summary>
[HtmlTargetElement("rt-versheid", Attributes = "stand")]
public sealed class VersheidTagHelper : RtTagHelper
{
    public Versheidstand Stand { get; set; }

    public DateOnly? Datum { get; set; }

    /// <summary>Today, or the date the page speaks of: a date in the same year is written short.</summary>
    public DateOnly? Peildatum { get; set; }

    protected override Task Schrijf(TagHelperContext context, TagHelperOutput output)
    {
        var (einde, teken, woord) = Stand switch
        {
            Versheidstand.Vers => ("vers", Teken.Vers, "vers"),
            Versheidstand.LooptAf => ("loopt", Teken.LooptAf, "loopt af"),
            _ => ("niet", Teken.NietBevestigd, Datum is null ? "nooit bevestigd" : "niet bevestigd"),
        };
        output.TagName = "span";
        output.ZetKlasse($"rt-versheid rt-versheid--{einde}");
        var tekst = Element.Maak("span", null, woord);
        if (Datum is { } datum)
        {
            var geschreven = Peildatum is { } peil ? datum.Kort(peil) : datum.Voluit();
            tekst.Voeg(" ").Voeg(Element.Maak("time", null, geschreven).Met("datetime", datum.Iso()));
        }
        output.Content.SetHtmlContent(Vorm.Van(teken)).AppendHtml(tekst);
        return Task.CompletedTask;
    }
}
