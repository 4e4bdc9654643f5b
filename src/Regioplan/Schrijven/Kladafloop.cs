using Regiotafel.Kern;

namespace Regiotafel.Regioplan.Schrijven;

/// <summary>What became of a text that was typed and not saved.</summary>
/// <param name="Weigering">Why it is not kept.</param>
/// <param name="IsVanMij">The section is kept for its author.</param>
/// <param name="Ander">What another page of the same author typed; null when nothing stands in the way.</param>
internal sealed record Kladafloop(Weigering? Weigering, bool IsVanMij, Kladtekst? Ander)
{
    /// <summary>Who saved another text in the meantime; saving will meet that. Null when nobody else did.</summary>
    public string? Nieuwer { get; init; }
}
