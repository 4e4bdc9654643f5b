namespace Regiotafel.Cijfers.Correcties;

/// <summary>What came of a correction in one run.</summary>
/// <param name="Rijen">Rows that it changed.</param>
internal sealed record Correctieafloop(string Hash, Correctieuitkomst Uitkomst, int Rijen)
{
    /// <summary>The hashes of the corrections that apply, in order.</summary>
    public static IReadOnlyList<string> Toegepast(IEnumerable<Correctieafloop> aflopen) =>
        [
            .. aflopen
                .Where(a => a.Uitkomst == Correctieuitkomst.Toegepast)
                .Select(a => a.Hash)
                .Order(StringComparer.Ordinal),
        ];
}
