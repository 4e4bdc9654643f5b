using System.Text.Json;

namespace Regiotafel.Plaatsing.Tafel.Zitting;

/// <summary>What was agreed, on one page: codes, places, names and dates, no fact about a client. Never changed.</summary>
internal sealed record Verslag(string Tafel, DateOnly Datum, string Voorzitter)
{
    public required DateTime Geopend { get; init; }
    public required DateTime Gesloten { get; init; }
    public IReadOnlyList<string> Aanwezig { get; init; } = [];
    public IReadOnlyList<string> Afwezig { get; init; } = [];

    /// <summary>What came of the promises of last time.</summary>
    public IReadOnlyList<Verslagregel> Beloften { get; init; } = [];
    public IReadOnlyList<Verslagregel> Besluiten { get; init; } = [];

    /// <summary>Points of the agenda with how many cards had no decision.</summary>
    public IReadOnlyList<string> Over { get; init; } = [];
    public DateOnly? Volgende { get; init; }

    public string Schrijf() => JsonSerializer.Serialize(this);

    public static Verslag Lees(string tekst) => JsonSerializer.Deserialize<Verslag>(tekst)!;
}

/// <summary>One decision or promise.</summary>
/// <param name="Code">Of the case; empty when it is about none.</param>
internal sealed record Verslagregel(string Wat, string Code, string Wie, DateOnly Uiterlijk, string Uitkomst);
