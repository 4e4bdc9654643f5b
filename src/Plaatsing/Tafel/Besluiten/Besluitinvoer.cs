using System.ComponentModel.DataAnnotations;
using Regiotafel.Plaatsing.Voorstellen;

namespace Regiotafel.Plaatsing.Tafel.Besluiten;

/// <summary>A decision as it is typed, once.</summary>
internal sealed class Besluitinvoer
{
    public Besluitsoort? Soort { get; set; }

    /// <summary>Which card, place or proposal: the text of a <see cref="Tafelonderwerp"/>.</summary>
    public string? Onderwerp { get; set; }

    /// <summary>The member who does it.</summary>
    public Guid? Wie { get; set; }

    public DateOnly? Uiterlijk { get; set; }

    /// <summary>Why it is other than the advice.</summary>
    public Keuzereden? Reden { get; set; }

    /// <summary>The agreement, or why a case is parked.</summary>
    [StringLength(200, ErrorMessage = "Gebruik hoogstens 200 tekens.")]
    public string? Tekst { get; set; }

    public bool GeenPersoon { get; set; }
}
