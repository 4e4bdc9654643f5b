using Regiotafel.Cijfers.Correcties;

namespace Regiotafel.Cijfers.Werker;

/// <summary>What the worker says; the report, and the figures of each edition, follow.</summary>
/// <param name="Levering">Name of the delivery in its manifest; empty when there is none.</param>
/// <param name="Regios">Regions of the manifest.</param>
/// <param name="IsVoorbeeld">The people of the delivery are invented.</param>
internal sealed record Rekenantwoord(
    bool Geweigerd,
    string Levering,
    DateOnly? Van,
    DateOnly? Tot,
    IReadOnlyList<string> Regios,
    IReadOnlyList<Rekenmeting> Metingen,
    IReadOnlyList<Rekendeel> Delen,
    bool IsVoorbeeld
)
{
    /// <summary>The part that holds the answer to a question of two metingen, in JSON.</summary>
    public const string Waarom = "waarom.json";

    /// <summary>The part of an edition with how much of each sum comes from each provider; see <c>Bijdragerij</c>.</summary>
    public const string Bijdragen = "bijdragen.csv";

    /// <summary>What came of each correction.</summary>
    public IReadOnlyList<Correctieafloop> Aflopen { get; init; } = [];

    /// <summary>Codes that are in no list.</summary>
    public IReadOnlyList<Onbekendecode> Onbekend { get; init; } = [];
}
