using System.ComponentModel.DataAnnotations;

namespace Regiotafel.Plaatsing.Zoekvragen;

/// <summary>The form of a consent.</summary>
internal sealed class Grondslaginvoer
{
    /// <summary>The wish, or the reason of the treatment.</summary>
    [StringLength(300, ErrorMessage = "Gebruik hoogstens 300 tekens.")]
    public string? Doel { get; set; }

    public Grondslagvorm? Vorm { get; set; } = Grondslagvorm.Schriftelijk;

    public DateOnly? Datum { get; set; }

    public DateOnly? Tot { get; set; }

    public bool GeenPersoon { get; set; }
}
