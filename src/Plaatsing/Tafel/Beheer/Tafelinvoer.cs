using System.ComponentModel.DataAnnotations;

namespace Regiotafel.Plaatsing.Tafel.Beheer;

/// <summary>What is typed of a table.</summary>
internal sealed class Tafelinvoer
{
    [StringLength(60, ErrorMessage = "Gebruik hoogstens 60 tekens.")]
    public string? Naam { get; set; }

    public Tafelritme? Ritme { get; set; }

    /// <summary>"10.00".</summary>
    public string? Aanvang { get; set; }
}
