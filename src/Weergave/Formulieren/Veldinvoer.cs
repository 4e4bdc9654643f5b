using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Regiotafel.Weergave.Formulieren;

/// <summary>Everything that drawing one field needs.</summary>
internal sealed record Veldinvoer(
    string Naam,
    string Id,
    Veldsoort Soort,
    IReadOnlyList<string> Waarden,
    IReadOnlyList<string> Fouten,
    string? Hint
)
{
    public IEnumerable<SelectListItem> Items { get; init; } = [];

    public string? Leeg { get; init; }

    public string? Autocomplete { get; init; }

    public bool Meervoudig { get; init; }

    public string Hintid => Id + "-hulp";

    public string Foutid => Id + "-fout";

    public string? Waarde => Waarden.Count > 0 ? Waarden[0] : null;

    private string? BeschrevenDoor
    {
        get
        {
            var ids = new[] { Hint is null ? null : Hintid, Fouten.Count == 0 ? null : Foutid }.OfType<string>();
            var samen = string.Join(' ', ids);
            return samen.Length == 0 ? null : samen;
        }
    }

    public TagBuilder Beschrijf(TagBuilder invoer) =>
        invoer.Met("aria-describedby", BeschrevenDoor).Met("aria-invalid", Fouten.Count > 0 ? "true" : null);

    /// <summary>A group of options is described as a whole.</summary>
    public void Beschrijf(TagHelperAttributeList attributen)
    {
        if (BeschrevenDoor is { } ids)
        {
            attributen.SetAttribute("aria-describedby", ids);
        }
    }
}
