using System.Collections;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Regiotafel.Weergave.Formulieren;

/// <summary>
/// A field: label above, hint and error under the label, then the input, tied together for a screen reader.
/// Content comes after the input.
/// </summary>
[HtmlTargetElement("rt-veld", Attributes = "for,label")]
public sealed class VeldTagHelper : RtTagHelper
{
    public ModelExpression For { get; set; } = null!;

    public string Label { get; set; } = "";

    public string? Hint { get; set; }

    public bool NietVerplicht { get; set; }

    public Veldsoort Soort { get; set; }

    /// <summary>The options of a Keuze or Keuzelijst.</summary>
    public IEnumerable<SelectListItem>? Items { get; set; }

    /// <summary>Text of the first, empty option of a Keuze.</summary>
    public string? Leeg { get; set; }

    /// <summary>Narrow input, for a number, date or code.</summary>
    public bool Kort { get; set; }

    public string? Autocomplete { get; set; }

    /// <summary>Only needed when a page shows the same field more than once.</summary>
    public string? VeldId { get; set; }

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext Context { get; set; } = null!;

    protected override async Task Schrijf(TagHelperContext context, TagHelperOutput output)
    {
        var naam = Context.ViewData.TemplateInfo.GetFullHtmlFieldName(For.Name);
        var id = VeldId ?? TagBuilder.CreateSanitizedId(naam, "_");
        var invoer = new Veldinvoer(naam, id, Werkelijk(), Waarden(naam), Fouten(naam), Hint)
        {
            Items = Items ?? [],
            Leeg = Leeg,
            Autocomplete = Autocomplete,
            Meervoudig = IsMeervoudig,
        };
        var erna = await output.GetChildContentAsync();
        var inLijst = invoer.Soort is Veldsoort.Keuzelijst;
        output.TagName = inLijst ? "fieldset" : "div";
        output.ZetKlasse(Klasse(invoer));
        if (inLijst)
        {
            output.Attributes.SetAttribute("id", id);
            invoer.Beschrijf(output.Attributes);
        }
        output.Content.SetHtmlContent(Veldtekening.Kop(invoer, Label, NietVerplicht));
        output.Content.AppendHtml(Veldtekening.Invoer(invoer, Label, NietVerplicht));
        output.Content.AppendHtml(erna);
        if (
            context.Items.ContainsKey(typeof(FormulierTagHelper))
            && invoer.Soort is not (Veldsoort.Wachtwoord or Veldsoort.Bestand)
        )
        {
            foreach (var was in Was(naam))
            {
                var verborgen = Element.Maak("input").Met("type", "hidden");
                output.Content.AppendHtml(verborgen.Met("name", FormulierTagHelper.Wasveld + naam).Met("value", was));
            }
        }
    }

    private bool IsMeervoudig =>
        For.ModelExplorer.ModelType is var type && type != typeof(string) && type.IsAssignableTo(typeof(IEnumerable));

    private string Klasse(Veldinvoer invoer)
    {
        var kort = Kort || invoer.Soort is Veldsoort.Getal or Veldsoort.Datum or Veldsoort.Code;
        return "rt-veld" + (kort ? " rt-veld--kort" : "") + (invoer.Fouten.Count > 0 ? " rt-veld--fout" : "");
    }

    private Veldsoort Werkelijk()
    {
        if (Soort != Veldsoort.Vanzelf)
        {
            return Soort;
        }
        if (Items is not null)
        {
            return IsMeervoudig ? Veldsoort.Keuzelijst : Veldsoort.Keuze;
        }
        var type = Nullable.GetUnderlyingType(For.ModelExplorer.ModelType) ?? For.ModelExplorer.ModelType;
        return type switch
        {
            _ when type == typeof(bool) => Veldsoort.Vinkje,
            _ when type == typeof(int) || type == typeof(long) => Veldsoort.Getal,
            _ when type == typeof(DateOnly) => Veldsoort.Datum,
            _ => Veldsoort.Tekst,
        };
    }

    // What the user typed comes back as typed, also when it could not be read as a number or date.
    private IReadOnlyList<string> Waarden(string naam)
    {
        if (Context.ViewData.ModelState.TryGetValue(naam, out var staat) && staat.RawValue is not null)
        {
            return staat.RawValue is string[] meer ? meer : [staat.AttemptedValue ?? ""];
        }
        return Modelwaarden();
    }

    // A form that is drawn again keeps the values of the first time.
    private IReadOnlyList<string> Was(string naam)
    {
        var verzoek = Context.HttpContext.Request;
        var waarden = verzoek.HasFormContentType
            ? verzoek.Form[FormulierTagHelper.Wasveld + naam].OfType<string>().ToArray()
            : Modelwaarden();
        return waarden.Count == 0 ? [""] : waarden;
    }

    private IReadOnlyList<string> Modelwaarden() =>
        For.Model switch
        {
            null => [],
            DateOnly datum => [datum.Voluit()],
            string tekst => [tekst],
            IEnumerable rij => [.. rij.Cast<object?>().Select(deel => deel?.ToString() ?? "")],
            var een => [een.ToString() ?? ""],
        };

    private IReadOnlyList<string> Fouten(string naam) =>
        Context.ViewData.ModelState.TryGetValue(naam, out var staat)
            ? [.. staat.Errors.Select(fout => fout.ErrorMessage).Where(tekst => tekst.Length > 0)]
            : [];
}
