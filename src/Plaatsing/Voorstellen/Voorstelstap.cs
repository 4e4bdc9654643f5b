namespace Regiotafel.Plaatsing.Voorstellen;

/// <summary>A line of the timeline of a proposal, readings included. Never free text about a client.</summary>
internal sealed class Voorstelstap
{
    /// <summary>The receiving provider has seen the facts of the case.</summary>
    public const string Gelezen = "gelezen";
    public const string Voorgesteld = "voorgesteld";
    public const string Vastgehouden = "vastgehouden";
    public const string Verlengd = "verlengd";
    public const string Begonnen = "begonnen";
    public const string Beeindigd = "beeindigd";

    public required Guid Id { get; init; }
    public required string Regio { get; init; }
    public required Guid VoorstelId { get; init; }
    public required DateTime Op { get; init; }

    /// <summary>One of the words above, or the state it went to.</summary>
    public required string Soort { get; init; }
    public string? Naar { get; init; }
    public required Guid DoorId { get; init; }
    public required string Door { get; init; }
    public required string Organisatie { get; init; }
}
