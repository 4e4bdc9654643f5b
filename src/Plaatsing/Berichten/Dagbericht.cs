namespace Regiotafel.Plaatsing.Berichten;

/// <summary>The digest of a day was made for somebody: there is at most one, also when there was nothing to say.</summary>
internal sealed class Dagbericht
{
    public required Guid GebruikerId { get; init; }
    public required string Regio { get; init; }
    public required DateOnly Dag { get; init; }
    public required DateTime Op { get; init; }
}
