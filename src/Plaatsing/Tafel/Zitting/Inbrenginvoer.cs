using System.ComponentModel.DataAnnotations;

namespace Regiotafel.Plaatsing.Tafel.Zitting;

/// <summary>Which case a member brings in, and why.</summary>
internal sealed class Inbrenginvoer
{
    public string? Code { get; set; }

    [StringLength(200, ErrorMessage = "Gebruik hoogstens 200 tekens.")]
    public string? Waarom { get; set; }

    public bool GeenPersoon { get; set; }
}
