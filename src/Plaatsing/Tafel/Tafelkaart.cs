namespace Regiotafel.Plaatsing.Tafel;

/// <summary>The number under which a case lies on the table in one session (disclosure ladder, level 1).</summary>
internal sealed class Tafelkaart
{
    public required Guid Id { get; init; }
    public required string Regio { get; init; }
    public required Guid SessieId { get; init; }
    public required Guid ZoekvraagId { get; init; }
    public required int Nummer { get; init; }

    /// <summary>The place that the best division gave when the session opened; null for none.</summary>
    public Guid? AdviesAanbodId { get; init; }

    /// <summary>That place comes free only when a resident moves first.</summary>
    public bool AdviesKeten { get; init; }
}
