namespace Regiotafel.Cijfers.Rekenen;

/// <summary>What a run must know beside the tables.</summary>
/// <param name="Regios">Codes of the regions of the manifest, in order.</param>
/// <param name="Van">First day over which the delivery is complete.</param>
/// <param name="Tot">Last such day.</param>
/// <param name="GeleverdVoor">Whether a soort was delivered for a region.</param>
internal sealed record Rekenopdracht(
    IReadOnlyList<string> Regios,
    DateOnly Van,
    DateOnly Tot,
    Func<string, string, bool> GeleverdVoor
);
