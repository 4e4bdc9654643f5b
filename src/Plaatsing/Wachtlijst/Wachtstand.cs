namespace Regiotafel.Plaatsing.Wachtlijst;

/// <summary>How many waited with one status on the first of a month.</summary>
internal sealed class Wachtstand
{
    public required string Regio { get; init; }
    public required DateOnly Peildatum { get; init; }

    /// <summary>6, 7 or 2.</summary>
    public required string Status { get; init; }
    public required int Aantal { get; init; }
    public required DateTime GeteldOp { get; init; }
}
