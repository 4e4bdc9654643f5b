using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.Rendering;
using Regiotafel.Kern.Codelijsten;
using Regiotafel.Weergave.Conflicten;

namespace Regiotafel.Kennisbank.Tijdlijn;

/// <summary>The form of a point of the timeline. When it happened is typed as exactly as it is known.</summary>
internal sealed class Puntinvoer : IValidatableObject
{
    /// <summary>Code of the region, for who works for all of them.</summary>
    public string? Regio { get; set; }

    [Required(
        ErrorMessage = "Vul de datum in, zoals 12-3-2026. Weet u alleen de maand of het jaar? Neem dan de eerste dag."
    )]
    public DateOnly? Datum { get; set; }

    public Precisie Precisie { get; set; } = Precisie.Dag;

    [Required(ErrorMessage = "Vul in wat er gebeurde.")]
    [StringLength(200, ErrorMessage = "Gebruik hoogstens 200 tekens.")]
    public string? Tekst { get; set; }

    /// <summary>The writer says that what looks like a name is no person.</summary>
    public bool GeenPersoon { get; set; }

    public static Puntinvoer Uit(Tijdlijnpunt p) =>
        new()
        {
            Regio = p.Regio,
            Datum = p.Datum,
            Precisie = p.Precisie,
            Tekst = p.Tekst,
        };

    /// <summary>Every field as it is stored, in the order of the form.</summary>
    public static IReadOnlyList<Conflictveld> Opgeslagen(Tijdlijnpunt p) =>
        [
            Conflictveld.Datum("Invoer.Datum", "Datum", p.Datum),
            Conflictveld.Keuze(
                "Invoer.Precisie",
                "Wat is zeker",
                p.Precisie.ToString(),
                code => Precisies.FirstOrDefault(k => k.Value == code)?.Text ?? code
            ),
            Conflictveld.Tekst("Invoer.Tekst", "Wat gebeurde er", p.Tekst),
        ];

    public static IEnumerable<SelectListItem> Precisies =>
        [
            new("de dag", nameof(Precisie.Dag)),
            new("alleen de maand", nameof(Precisie.Maand)),
            new("alleen het jaar", nameof(Precisie.Jaar)),
        ];

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (!Enum.IsDefined(Precisie))
        {
            yield return new("Kies hoe precies de datum is.", [nameof(Precisie)]);
        }
        if (Datum is { Year: < 2000 or > 2100 })
        {
            yield return new("Vul een datum in als 12-3-2026.", [nameof(Datum)]);
        }
        if (!string.IsNullOrEmpty(Regio) && Zorgkantoorregio.Alle.All(r => r.Code != Regio))
        {
            yield return new("Kies een regio uit de lijst.", [nameof(Regio)]);
        }
    }

    public void Zet(Tijdlijnpunt punt)
    {
        var datum = Datum!.Value;
        punt.Datum = Precisie switch
        {
            Precisie.Jaar => new(datum.Year, 1, 1),
            Precisie.Maand => new(datum.Year, datum.Month, 1),
            _ => datum,
        };
        (punt.Precisie, punt.Tekst) = (Precisie, Tekst!.Trim());
    }
}
