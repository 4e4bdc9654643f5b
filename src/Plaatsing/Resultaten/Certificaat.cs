namespace Regiotafel.Plaatsing.Resultaten;

/// <summary>
/// Potentials of the problem without a cap, ten integers each, that prove its bound; what is not named is zero. What they prove
/// and how to check it stands in plaatsing-cli.md §3.
/// </summary>
internal sealed record Certificaat(
    IReadOnlyDictionary<string, long[]> Zoekvragen,
    IReadOnlyDictionary<string, long[]> Groepen
)
{
    public const string Duaal = "duaal";
}
