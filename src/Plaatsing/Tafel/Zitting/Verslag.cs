using System.Text.Json;
using System.Text.Json.Serialization;

namespace Regiotafel.Plaatsing.Tafel.Zitting;

/// <summary>
/// What was agreed, on one page: codes, places, names and dates, no fact about a client. Never changed, so what was said about a case is
/// not in it: it is read with its decision, for as long as that keeps it.
/// </summary>
internal sealed record Verslag(string Tafel, DateOnly Datum, string Voorzitter)
{
    public required DateTime Geopend { get; init; }
    public required DateTime Gesloten { get; init; }

    /// <summary>Who led from when, and as what; empty in a verslag of before that was kept.</summary>
    public IReadOnlyList<string> Leiding { get; init; } = [];
    public IReadOnlyList<string> Aanwezig { get; init; } = [];
    public IReadOnlyList<string> Afwezig { get; init; } = [];

    /// <summary>What came of the promises of last time.</summary>
    public IReadOnlyList<Verslagregel> Beloften { get; init; } = [];
    public IReadOnlyList<Verslagregel> Besluiten { get; init; } = [];

    /// <summary>Points of the agenda with how many cards had no decision.</summary>
    public IReadOnlyList<string> Over { get; init; } = [];
    public DateOnly? Volgende { get; init; }

    /// <summary>Decisions of which the words are read elsewhere.</summary>
    [JsonIgnore]
    public IEnumerable<Guid> Elders => Beloften.Concat(Besluiten).Select(r => r.BesluitId).OfType<Guid>();

    /// <summary>The same with those words, and the code of the case that a decision is still about.</summary>
    public Verslag Met(IReadOnlyDictionary<Guid, (string Zin, string? Code)> besluiten)
    {
        Verslagregel Vol(Verslagregel r) =>
            r.BesluitId is { } id && besluiten.TryGetValue(id, out var b)
                // A line that was frozen with its code keeps it.
                ? r with
                {
                    Wat = b.Zin,
                    Code = r.Code.Length > 0 ? r.Code : b.Code ?? Verslagregel.Gewist,
                }
                : r;
        return this with { Beloften = [.. Beloften.Select(Vol)], Besluiten = [.. Besluiten.Select(Vol)] };
    }

    public string Schrijf() => JsonSerializer.Serialize(this);

    public static Verslag Lees(string tekst) => JsonSerializer.Deserialize<Verslag>(tekst)!;
}

/// <summary>One decision or promise.</summary>
/// <param name="Wat">The sentence; about a case only what kind of decision.</param>
/// <param name="Code">Of the case, looked up when it is read; empty when it is about none.</param>
internal sealed record Verslagregel(string Wat, string Code, string Wie, DateOnly Uiterlijk, string Uitkomst)
{
    /// <summary>Stands for the code of a case that was erased.</summary>
    public const string Gewist = "gewist";

    /// <summary>The decision with the sentence; null when it is about no case.</summary>
    public Guid? BesluitId { get; init; }
}
