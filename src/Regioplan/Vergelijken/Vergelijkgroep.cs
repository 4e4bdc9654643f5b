namespace Regiotafel.Regioplan.Vergelijken;

/// <summary>The figures of one indicator.</summary>
/// <param name="Breuk">Why the two are not to be compared; null when they are.</param>
internal sealed record Vergelijkgroep(
    string Indicator,
    string Titel,
    IReadOnlyList<Vergelijkrij> Rijen,
    Vergelijkbreuk? Breuk = null
)
{
    /// <summary>Its words are about the plain mean of the regions.</summary>
    public bool NaastOngewogen { get; init; }
}
