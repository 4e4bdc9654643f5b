using Regiotafel.Cijfers.Correcties;
using Regiotafel.Cijfers.Screening;

namespace Regiotafel.Cijfers.Rekenen;

/// <summary>The outcome of one run.</summary>
/// <param name="Edities">Rows by edition; empty when the delivery was refused or only screened.</param>
/// <param name="Bevindingen">Those of the screening, and of the computing itself (stage 9).</param>
internal sealed record Rekenuitslag(
    Schermuitslag Scherm,
    IReadOnlyDictionary<string, IReadOnlyList<Meetrij>> Edities,
    IReadOnlyList<Bevinding> Bevindingen
)
{
    /// <summary>By edition, how much of each amount and mean comes from each provider; empty when it was not asked.</summary>
    public Dictionary<string, IReadOnlyList<Bijdragerij>> Bijdragen { get; init; } = [];

    /// <summary>What came of each correction.</summary>
    public IReadOnlyList<Correctieafloop> Aflopen { get; init; } = [];

    /// <summary>The hashes of the corrections that apply, in order.</summary>
    public IReadOnlyList<string> Toegepast => Correctieafloop.Toegepast(Aflopen);
}
