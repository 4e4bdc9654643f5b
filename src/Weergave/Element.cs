using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Regiotafel.Weergave;

/// <summary>Short spelling for the elements that tag helpers write; text is always encoded.</summary>
internal static class Element
{
    public static TagBuilder Maak(string naam, string? klasse = null, params object?[] inhoud)
    {
        var element = new TagBuilder(naam)
        {
            TagRenderMode = naam == "input" ? TagRenderMode.StartTag : TagRenderMode.Normal,
        };
        if (klasse is not null)
        {
            element.AddCssClass(klasse);
        }
        foreach (var deel in inhoud)
        {
            element.Voeg(deel);
        }
        return element;
    }

    public static TagBuilder Voeg(this TagBuilder element, object? deel)
    {
        switch (deel)
        {
            case null:
                break;
            case IHtmlContent html:
                element.InnerHtml.AppendHtml(html);
                break;
            default:
                element.InnerHtml.Append(deel.ToString()!);
                break;
        }
        return element;
    }

    public static TagBuilder Met(this TagBuilder element, string attribuut, string? waarde)
    {
        if (waarde is not null)
        {
            element.Attributes[attribuut] = waarde;
        }
        return element;
    }

    /// <summary>Our class first, then what the page itself asked for.</summary>
    public static void ZetKlasse(this TagHelperOutput output, string klasse)
    {
        var eigen = output.Attributes["class"]?.Value?.ToString();
        output.Attributes.SetAttribute("class", string.IsNullOrEmpty(eigen) ? klasse : $"{klasse} {eigen}");
    }
}
