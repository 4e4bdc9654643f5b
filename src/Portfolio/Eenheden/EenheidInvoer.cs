using System.ComponentModel.DataAnnotations;
using Regiotafel.Kern.Codelijsten;
using Regiotafel.Portfolio.Criteria;
using Regiotafel.Portfolio.Register;

namespace Regiotafel.Portfolio.Eenheden;

/// <summary>The form of a unit. Lists by code hold the chosen value as text; empty is unknown.</summary>
internal sealed class EenheidInvoer : IValidatableObject
{
    [Required(ErrorMessage = "Vul de naam van de eenheid in.")]
    [StringLength(120, ErrorMessage = "Gebruik hoogstens 120 tekens.")]
    public string? Naam { get; set; }

    [Required(ErrorMessage = "Kies een groep of zelfstandige woningen.")]
    public EenheidSoort? Soort { get; set; }

    [Required(ErrorMessage = "Vul het totaal aantal plekken in.")]
    [Range(0, 9999, ErrorMessage = "Het totaal ligt tussen 0 en 9.999. Pas het totaal aan.")]
    public int? Totaal { get; set; }

    [Range(0, 9999, ErrorMessage = "Vul een aantal in van 0 tot en met 9.999.")]
    public int? Ggz { get; set; }

    [Range(0, 120, ErrorMessage = "Vul een leeftijd in van 0 tot en met 120.")]
    public int? LeeftijdMin { get; set; }

    [Range(0, 120, ErrorMessage = "Vul een leeftijd in van 0 tot en met 120.")]
    public int? LeeftijdMax { get; set; }

    [Required(ErrorMessage = "Kies voor wie de eenheid is.")]
    public Geslacht? Geslacht { get; set; }

    /// <summary>eigen, alle or lijst.</summary>
    [Required(ErrorMessage = "Kies voor welke regio's de eenheid open is.")]
    public string? Open { get; set; }
    public List<string> Regios { get; set; } = [];

    [Required(ErrorMessage = "Vul in hoeveel dagen een bevestiging geldt.")]
    [Range(1, 365, ErrorMessage = "Vul een aantal dagen in van 1 tot en met 365.")]
    public int? Halfwaardetijd { get; set; }

    /// <summary>Per basis: ja, nee or empty.</summary>
    public Dictionary<string, string?> Financiering { get; set; } = [];
    public Dictionary<string, DateOnly?> ContractTot { get; set; } = [];
    public List<string> Profielen { get; set; } = [];
    public List<string> Leveringsvormen { get; set; } = [];

    /// <summary>Per code: Ja, Nee or empty.</summary>
    public Dictionary<string, string?> Voorzieningen { get; set; } = [];

    /// <summary>Per code: SluitUit, InOverleg, Geen or empty.</summary>
    public Dictionary<string, string?> Kenmerken { get; set; } = [];

    /// <summary>Codes of kenmerken whose text is for the matching only.</summary>
    public List<string> AlleenToets { get; set; } = [];

    [StringLength(1000, ErrorMessage = "Gebruik hoogstens 1.000 tekens.")]
    public string? Opmerking { get; set; }

    /// <summary>What looks like a name in the remark is no person.</summary>
    public bool GeenPersoon { get; set; }
    public DateOnly? BeeindigdOp { get; set; }

    /// <summary>Function spoken to, when somebody else than the provider changes it.</summary>
    [StringLength(60, ErrorMessage = "Gebruik hoogstens 60 tekens.")]
    public string? Met { get; set; }

    /// <summary>As the unit keeps it.</summary>
    public string OpenVoor =>
        Open switch
        {
            "alle" => "*",
            "lijst" => string.Join(
                '|',
                Zorgkantoorregio
                    .Alle.Select(z => z.Code)
                    .Intersect(Regios, StringComparer.Ordinal)
                    .Order(StringComparer.Ordinal)
            ),
            _ => "",
        };

    public static EenheidInvoer Van(EenheidBeeld e) =>
        new()
        {
            Naam = e.Naam,
            Soort = e.Soort,
            Totaal = e.Totaal,
            Ggz = e.Ggz,
            LeeftijdMin = e.LeeftijdMin,
            LeeftijdMax = e.LeeftijdMax,
            Geslacht = e.Geslacht,
            Open = e.OpenVoor switch
            {
                "" => "eigen",
                "*" => "alle",
                _ => "lijst",
            },
            Regios = e.OpenVoor is "" or "*" ? [] : [.. e.OpenVoor.Split('|')],
            Halfwaardetijd = e.Halfwaardetijd,
            Financiering = e.Financiering.ToDictionary(
                f => f.Basis.ToString(),
                f => (string?)(f.Waarde ? "ja" : "nee")
            ),
            ContractTot = e.Financiering.ToDictionary(f => f.Basis.ToString(), f => f.ContractTot),
            Profielen = [.. e.Profielen],
            Leveringsvormen = [.. e.Leveringsvormen],
            Voorzieningen = Feiten(e, FeitSoort.Voorziening),
            Kenmerken = Feiten(e, FeitSoort.Contraindicatie),
            AlleenToets =
            [
                .. e
                    .Feiten.Where(f => f.Soort == FeitSoort.Contraindicatie && f.Zichtbaar == Zichtbaar.AlleenToets)
                    .Select(f => f.Code),
            ],
            Opmerking = e.Opmerking,
            BeeindigdOp = e.BeeindigdOp,
        };

    /// <summary>Gives every code of the lists a value, so that the form can draw it: unknown when nothing was chosen.</summary>
    public void VulAan(DateOnly vandaag)
    {
        foreach (var basis in Enum.GetNames<Financieringsbasis>())
        {
            Financiering.TryAdd(basis, null);
            ContractTot.TryAdd(basis, null);
        }
        foreach (var code in Kenmerk.Lijst.GeldigOp(vandaag).Select(k => k.Code))
        {
            Kenmerken.TryAdd(code, null);
        }
        foreach (var code in Voorziening.Lijst.GeldigOp(vandaag).Select(v => v.Code))
        {
            Voorzieningen.TryAdd(code, null);
        }
    }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Ggz > Totaal)
        {
            yield return new($"{Ggz} is meer dan {Totaal}. Vul hoogstens {Totaal} in.", [nameof(Ggz)]);
        }
        if (LeeftijdMin > LeeftijdMax)
        {
            yield return new($"Vul {LeeftijdMin} of hoger in, of laat dit veld leeg.", [nameof(LeeftijdMax)]);
        }
        if (Open == "lijst" && Regios.Count == 0)
        {
            yield return new("Kies hieronder minstens een regio.", [nameof(Open)]);
        }
        foreach (var (basis, tot) in ContractTot)
        {
            if (tot is not null && string.IsNullOrEmpty(Financiering.GetValueOrDefault(basis)))
            {
                yield return new("Kies eerst ja of nee bij deze financiering.", [$"ContractTot[{basis}]"]);
            }
        }
    }

    private static Dictionary<string, string?> Feiten(EenheidBeeld e, FeitSoort soort) =>
        e.Feiten.Where(f => f.Soort == soort).ToDictionary(f => f.Code, f => (string?)f.Waarde.ToString());
}
