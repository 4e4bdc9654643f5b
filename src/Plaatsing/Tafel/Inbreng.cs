namespace Regiotafel.Plaatsing.Tafel;

/// <summary>A case that a member wants on the agenda, with why.</summary>
internal sealed class Inbreng
{
    public required Guid Id { get; init; }
    public required string Regio { get; init; }
    public required Guid SessieId { get; init; }
    public required Guid ZoekvraagId { get; init; }
    public required string Waarom { get; init; }
    public required Guid DoorId { get; init; }
    public required string Door { get; init; }
    public required DateTime Op { get; init; }
}
