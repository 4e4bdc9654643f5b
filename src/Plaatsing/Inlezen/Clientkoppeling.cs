namespace Regiotafel.Plaatsing.Inlezen;

/// <summary>Which case a person of the files is: a keyed hash of the pseudonym of the source, and nothing else of that person.</summary>
internal sealed class Clientkoppeling
{
    public required Guid Id { get; init; }
    public required string Regio { get; init; }
    public required string Hash { get; init; }
    public required Guid ZoekvraagId { get; init; }
}
