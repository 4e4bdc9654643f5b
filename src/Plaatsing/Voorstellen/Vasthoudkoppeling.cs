namespace Regiotafel.Plaatsing.Voorstellen;

/// <summary>Which hold of Portfolio serves which case. Portfolio itself knows no case.</summary>
internal sealed class Vasthoudkoppeling
{
    public required Guid Id { get; init; }
    public required string Regio { get; init; }
    public required Guid ZoekvraagId { get; init; }
    public Guid? VoorstelId { get; init; }
    public required Guid AanbodId { get; init; }
    public required Guid VasthoudingId { get; init; }

    /// <summary>Last day of the hold.</summary>
    public required DateOnly Tot { get; set; }
    public required DateTime BegonnenOp { get; init; }
    public DateTime? BeeindigdOp { get; set; }
}
