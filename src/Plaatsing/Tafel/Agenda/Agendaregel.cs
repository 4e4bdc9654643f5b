namespace Regiotafel.Plaatsing.Tafel.Agenda;

/// <summary>A card, a place or a proposal on the agenda, and why.</summary>
internal sealed class Agendaregel
{
    public required Guid Id { get; init; }
    public required string Regio { get; init; }
    public required Guid PuntId { get; init; }
    public required int Volgorde { get; init; }
    public Guid? KaartId { get; init; }
    public Guid? AanbodId { get; init; }
    public Guid? VoorstelId { get; init; }
    public Guid? TafelwatalsId { get; init; }

    /// <summary>What a what-if says on the facts of the opening, as JSON; null for any other line, and when it cannot be computed.</summary>
    public string? Uitkomst { get; init; }
    public required string Waarom { get; init; }
}
