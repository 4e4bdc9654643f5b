namespace Regiotafel.Cijfers.Aanlevering;

/// <summary>What the supplier says about the delivery (manifest.json); region codes are first codes.</summary>
/// <param name="Levering">Name of the delivery; empty when not given.</param>
/// <param name="Van">First day over which the delivery is complete.</param>
/// <param name="Tot">Last day over which the delivery is complete.</param>
/// <param name="Regios">Sorted, without doubles.</param>
/// <param name="IsVoorbeeld">The supplier says that its people are invented.</param>
internal sealed record Manifest(
    string Levering,
    DateOnly Van,
    DateOnly Tot,
    IReadOnlyList<string> Regios,
    IReadOnlyList<Manifestbestand> Bestanden,
    bool IsVoorbeeld = false
)
{
    /// <summary>How the supplier of a delivery of invented people calls itself.</summary>
    public const string Verzonnen = "synthetisch voorbeeld";

    /// <summary>Whether some file of the soort is complete for the region.</summary>
    public bool GeleverdVoor(Soort soort, string regio) =>
        Bestanden.Any(b => b.Soort == soort.Naam && b.Regios.Contains(Regiocode.Eerste(regio)));
}
