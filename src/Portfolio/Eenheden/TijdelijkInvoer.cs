using System.ComponentModel.DataAnnotations;

namespace Regiotafel.Portfolio.Eenheden;

/// <summary>What is reported for a time.</summary>
internal enum TijdelijkSoort
{
    BuitenGebruik,
    Beperking,

    /// <summary>Ends what was reported: places out of use.</summary>
    WeerInGebruik,

    /// <summary>Ends what was reported: a restriction.</summary>
    BeperkingVoorbij,
}

/// <summary>The form for what holds for a time: places out of use, a restriction, or the end of one.</summary>
internal sealed class TijdelijkInvoer : IValidatableObject
{
    public TijdelijkSoort Wat { get; set; }
    public int? Aantal { get; set; }
    public BuitenGebruikReden? Reden { get; set; }

    [StringLength(300, ErrorMessage = "Gebruik hoogstens 300 tekens.")]
    public string? Tekst { get; set; }

    /// <summary>Empty is today.</summary>
    public DateOnly? Vanaf { get; set; }
    public DateOnly? Tot { get; set; }

    /// <summary>Which one ends, counted from 0 in the order of the page.</summary>
    public int Nummer { get; set; }
    public bool GeenPersoon { get; set; }

    /// <summary>Function spoken to, when somebody else than the provider reports it.</summary>
    [StringLength(60, ErrorMessage = "Gebruik hoogstens 60 tekens.")]
    public string? Met { get; set; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Wat == TijdelijkSoort.BuitenGebruik)
        {
            if (Aantal is null)
            {
                yield return new("Vul in hoeveel plekken niet te gebruiken zijn.", [nameof(Aantal)]);
            }
            if (Reden is null)
            {
                yield return new("Kies waarom de plekken niet te gebruiken zijn.", [nameof(Reden)]);
            }
        }
        if (Wat == TijdelijkSoort.Beperking)
        {
            if (string.IsNullOrWhiteSpace(Tekst))
            {
                yield return new("Schrijf op wat er tijdelijk anders is.", [nameof(Tekst)]);
            }
            if (Tot is null)
            {
                yield return new("Kies een einddatum, hoogstens 6 maanden na het begin.", [nameof(Tot)]);
            }
        }
    }
}
