using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Regiotafel.Weergave.Geheugen;

namespace Regiotafel.Weergave.Formulieren;

/// <summary>
/// A form that changes something: POST with antiforgery, idempotency key and, when given, the row version it was
/// drawn from. Its fields are laid out in one column unless the page gives its own class.
/// </summary>
[HtmlTargetElement("rt-formulier")]
public sealed class FormulierTagHelper(IHtmlGenerator html) : RtTagHelper
{
    public const string Sleutelveld = "Verzoeksleutel";
    public const string Versieveld = "Versie";

    /// <summary>Prefix of the hidden field with the value that a field had when the form was first drawn.</summary>
    public const string Wasveld = "was.";

    private const string Echtheidsveld = "__RequestVerificationToken";

    /// <summary>Where it is sent; without it, to the page itself.</summary>
    public string? Actie { get; set; }

    public int? Versie { get; set; }

    /// <summary>True when the form sends a file.</summary>
    public bool Bestand { get; set; }

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext Context { get; set; } = null!;

    /// <summary>True for the fields that this helper writes itself.</summary>
    internal static bool IsEigenVeld(string naam) =>
        naam is Sleutelveld or Versieveld or Echtheidsveld || naam.StartsWith(Wasveld, StringComparison.Ordinal);

    protected override async Task Schrijf(TagHelperContext context, TagHelperOutput output)
    {
        if (Versie is not null)
        {
            // Fields inside write what they held at first: the conflict page needs to know who changed what.
            context.Items[typeof(FormulierTagHelper)] = true;
        }
        var velden = await output.GetChildContentAsync();
        output.TagName = "form";
        output.Attributes.SetAttribute("method", "post");
        if (!output.Attributes.ContainsName("class"))
        {
            output.Attributes.SetAttribute("class", "rt-formulier");
        }
        if (Actie is not null)
        {
            output.Attributes.SetAttribute("action", Actie);
        }
        if (Bestand)
        {
            output.Attributes.SetAttribute("enctype", "multipart/form-data");
        }
        output.Content.SetHtmlContent(html.GenerateAntiforgery(Context));
        // A page that will be kept gets its keys in each answer.
        var sleutel = Context.HttpContext.Features.Get<Paginagaten>()?.Sleutel ?? Sleutel().ToString();
        output.Content.AppendHtml(Verborgen(Sleutelveld, sleutel));
        if (Versie is { } versie)
        {
            output.Content.AppendHtml(Verborgen(Versieveld, versie.ToString(CultureInfo.InvariantCulture)));
        }
        output.Content.AppendHtml(velden);
    }

    // A refused form keeps its key when it is drawn again; another form on the same page gets its own.
    private Guid Sleutel()
    {
        var verzoek = Context.HttpContext.Request;
        var zelfde = Actie is null || string.Equals(Pad(Actie), verzoek.Path, StringComparison.OrdinalIgnoreCase);
        return
            zelfde
            && verzoek.HasFormContentType
            && Guid.TryParse(verzoek.Form[Sleutelveld].ToString(), CultureInfo.InvariantCulture, out var vorige)
            ? vorige
            : Guid.NewGuid();
    }

    private static string Pad(string actie) => actie.Split('?', 2)[0];

    private static TagBuilder Verborgen(string naam, string waarde) =>
        Element.Maak("input").Met("type", "hidden").Met("name", naam).Met("value", waarde);
}
