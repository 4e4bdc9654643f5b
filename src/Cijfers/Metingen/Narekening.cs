namespace Regiotafel.Cijfers.Metingen;

/// <summary>A meting was worked out again from its raw files.</summary>
internal sealed class Narekening
{
    public required Guid Id { get; init; }
    public required string Regio { get; init; }
    public required Guid LeveringId { get; init; }
    public required string MetingId { get; init; }

    /// <summary>Id of the ingredients as they are now: another one after a new definition, code list or engine.</summary>
    public required string NieuwId { get; init; }
    public required string Resultaathash { get; init; }
    public required DateTime Op { get; init; }
    public required Guid GebruikerId { get; init; }
    public required string Naam { get; init; }
}
