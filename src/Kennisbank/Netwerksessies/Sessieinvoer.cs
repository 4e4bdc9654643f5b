using System.ComponentModel.DataAnnotations;
using Regiotafel.Kern.Codelijsten;
using Regiotafel.Weergave.Conflicten;

namespace Regiotafel.Kennisbank.Netwerksessies;

/// <summary>The form of a meeting of the network.</summary>
internal sealed class Sessieinvoer : IValidatableObject
{
    /// <summary>Code of the region, for who works for all of them.</summary>
    public string? Regio { get; set; }

    [Required(ErrorMessage = "Vul de datum in, zoals 12-3-2026.")]
    public DateOnly? Datum { get; set; }

    public Sessiesoort Soort { get; set; } = Sessiesoort.Netwerk;

    [Required(ErrorMessage = "Vul in waar de bijeenkomst over gaat.")]
    [StringLength(200, ErrorMessage = "Gebruik hoogstens 200 tekens.")]
    public string? Thema { get; set; }

    [StringLength(1000, ErrorMessage = "Gebruik hoogstens 1000 tekens.")]
    public string? Partijen { get; set; }

    [StringLength(1000, ErrorMessage = "Gebruik hoogstens 1000 tekens.")]
    public string? Uitkomst { get; set; }

    /// <summary>The writer says that what looks like a name is no person.</summary>
    public bool GeenPersoon { get; set; }

    public static Sessieinvoer Uit(Netwerksessie s) =>
        new()
        {
            Regio = s.Regio,
            Datum = s.Datum,
            Soort = s.Soort,
            Thema = s.Thema,
            Partijen = s.Partijen,
            Uitkomst = s.Uitkomst,
        };

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (!Enum.IsDefined(Soort))
        {
            yield return new("Kies wat voor bijeenkomst het is.", [nameof(Soort)]);
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

    public void Zet(Netwerksessie sessie)
    {
        (sessie.Datum, sessie.Soort, sessie.Thema) = (Datum!.Value, Soort, Thema!.Trim());
        (sessie.Partijen, sessie.Uitkomst) = (string.Join('\n', Regels()), Uitkomst?.Trim() ?? "");
    }

    /// <summary>The organisations, each once.</summary>
    public IEnumerable<string> Regels() =>
        (Partijen ?? "")
            .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Distinct(StringComparer.OrdinalIgnoreCase);

    /// <summary>Every field as it is stored, in the order of the form.</summary>
    public static IReadOnlyList<Conflictveld> Opgeslagen(Netwerksessie s) =>
        [
            Conflictveld.Datum("Invoer.Datum", "Datum", s.Datum),
            Conflictveld.Keuze("Invoer.Soort", "Soort bijeenkomst", s.Soort.ToString(), Sessiewoorden.Soort),
            Conflictveld.Tekst("Invoer.Thema", "Thema", s.Thema),
            Conflictveld.Tekst("Invoer.Partijen", "Partijen", s.Partijen),
            Conflictveld.Tekst("Invoer.Uitkomst", "Uitkomst", s.Uitkomst),
        ];
}
