namespace Regiotafel.Regioplan.Schrijven;

/// <summary>Who writes in a section now. One row for each section; its end is told by the clock, never by a job.</summary>
internal sealed class Slot
{
    public static readonly TimeSpan Duur = TimeSpan.FromMinutes(15);

    public required Guid SectieId { get; init; }
    public required string Regio { get; init; }
    public Guid WieId { get; private set; }
    public string Wie { get; private set; } = "";
    public required DateTime Tot { get; set; }

    public bool IsVan(Guid wie, DateTime nu) => WieId == wie && Tot > nu;

    /// <summary>Somebody else writes here.</summary>
    public bool IsVanEenAnder(Guid wie, DateTime nu) => WieId != wie && Tot > nu;
}
