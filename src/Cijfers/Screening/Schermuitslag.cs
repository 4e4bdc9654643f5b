using Regiotafel.Cijfers.Aanlevering;

namespace Regiotafel.Cijfers.Screening;

/// <summary>What the screening found and the rows it accepted.</summary>
internal sealed class Schermuitslag
{
    /// <summary>Null when the manifest is missing or wrong.</summary>
    public required Manifest? Manifest { get; init; }

    /// <summary>Sorted as in aanlevering.md section 6.</summary>
    public required IReadOnlyList<Bevinding> Bevindingen { get; init; }

    /// <summary>The accepted rows per delivered soort; empty after a refusal.</summary>
    public required IReadOnlyDictionary<Soort, Brontabel> Bronnen { get; init; }

    /// <summary>Every file that was read, with the SHA-256 of its bytes, sorted by name.</summary>
    public required IReadOnlyList<(string Naam, string Sha256)> Bestanden { get; init; }

    public bool Geweigerd => Bevindingen.Any(b => b.Ernst == Ernst.Weigering);

    public bool HeeftQuarantaine => Bevindingen.Any(b => b.Ernst == Ernst.Quarantaine);

    /// <summary>Whether the soort was delivered for a region of the manifest.</summary>
    public bool GeleverdVoor(Soort soort, string regio) => Manifest?.GeleverdVoor(soort, regio) ?? false;
}
