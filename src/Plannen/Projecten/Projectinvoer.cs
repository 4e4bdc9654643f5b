using System.ComponentModel.DataAnnotations;
using Regiotafel.Plannen.Deur;
using Regiotafel.Weergave.Conflicten;

namespace Regiotafel.Plannen.Projecten;

/// <summary>The form of a project.</summary>
internal sealed class Projectinvoer : IValidatableObject
{
    private const string Tekstlengte = "Gebruik hoogstens 1000 tekens.";

    [Required(ErrorMessage = "Vul de naam van het project in.")]
    [StringLength(120, ErrorMessage = "Gebruik hoogstens 120 tekens.")]
    public string? Titel { get; set; }

    [Required(ErrorMessage = "Vul in waarvoor het project is.")]
    [StringLength(1000, ErrorMessage = Tekstlengte)]
    public string? Waarvoor { get; set; }

    [StringLength(1000, ErrorMessage = Tekstlengte)]
    public string? Bereikt { get; set; }

    [Required(ErrorMessage = "Vul het jaar in waarin het project begint.")]
    [Range(2000, 2100, ErrorMessage = "Vul een jaar in als 2026.")]
    public int? Van { get; set; }

    [Range(2000, 2100, ErrorMessage = "Vul een jaar in als 2026, of laat het veld leeg.")]
    public int? Tot { get; set; }

    public Projectstaat Staat { get; set; } = Projectstaat.Loopt;

    [StringLength(1000, ErrorMessage = Tekstlengte)]
    public string? Partijen { get; set; }

    public bool Uitgelicht { get; set; }

    public bool InRegioplan { get; set; } = true;

    /// <summary>The writer says that what looks like a name is no person.</summary>
    public bool GeenPersoon { get; set; }

    public static Projectinvoer Uit(Project p) =>
        new()
        {
            Titel = p.Titel,
            Waarvoor = p.Waarvoor,
            Bereikt = p.Bereikt,
            Van = p.Van,
            Tot = p.Tot,
            Staat = p.Staat,
            Partijen = p.Partijen,
            Uitgelicht = p.Uitgelicht,
            InRegioplan = p.InRegioplan,
        };

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Tot < Van)
        {
            yield return new("Het laatste jaar ligt voor het eerste. Vul een later jaar in.", [nameof(Tot)]);
        }
        if (!Enum.IsDefined(Staat))
        {
            yield return new("Kies hoe ver het project is.", [nameof(Staat)]);
        }
    }

    /// <summary>Lays the form into the project.</summary>
    public void Zet(Project project)
    {
        project.Titel = Titel!.Trim();
        project.Waarvoor = Waarvoor!.Trim();
        project.Bereikt = Bereikt?.Trim() ?? "";
        (project.Van, project.Tot, project.Staat) = (Van!.Value, Tot, Staat);
        (project.Uitgelicht, project.InRegioplan) = (Uitgelicht, InRegioplan);
        project.Partijen = string.Join('\n', Regels());
    }

    /// <summary>The organisations, each once.</summary>
    public IEnumerable<string> Regels() =>
        (Partijen ?? "")
            .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Distinct(StringComparer.OrdinalIgnoreCase);

    /// <summary>Every field as it is stored, in the order of the form.</summary>
    public static IReadOnlyList<Conflictveld> Opgeslagen(Project p) =>
        [
            Conflictveld.Tekst("Invoer.Titel", "Naam", p.Titel),
            Conflictveld.Tekst("Invoer.Waarvoor", "Waarvoor", p.Waarvoor),
            Conflictveld.Tekst("Invoer.Bereikt", "Wat is bereikt", p.Bereikt),
            Conflictveld.Getal("Invoer.Van", "Vanaf", p.Van),
            Conflictveld.Getal("Invoer.Tot", "Tot en met", p.Tot),
            Conflictveld.Keuze("Invoer.Staat", "Hoe ver is het", p.Staat.ToString(), Projectwoorden.Staat),
            Conflictveld.Tekst("Invoer.Partijen", "Partijen", p.Partijen),
            Conflictveld.JaNee("Invoer.Uitgelicht", "Uitgelicht", p.Uitgelicht),
            Conflictveld.JaNee("Invoer.InRegioplan", "In het regioplan", p.InRegioplan),
        ];
}
