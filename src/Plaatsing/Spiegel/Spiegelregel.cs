using Regiotafel.Plaatsing.Voorstellen;

namespace Regiotafel.Plaatsing.Spiegel;

/// <summary>One proposal as it counts in the mirror: to which provider, and what became of it.</summary>
internal sealed record Spiegelregel(Guid AanbiederId, string Aanbieder, Voorstelstaat Staat)
{
    /// <summary>Code of the refusal, when it was refused.</summary>
    public string? Redencode { get; init; }

    /// <summary>Whole days until the first answer of the provider; null when there is none yet.</summary>
    public int? Antwoorddagen { get; init; }
}
