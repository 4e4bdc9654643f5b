using Regiotafel.Kern.Opslag;

namespace Regiotafel.Plaatsing.Tafel;

/// <summary>
/// A kept what-if on the agenda of a table: for its next session, and for the one after it while none has decided. It names no case.
/// </summary>
internal sealed class Tafelwatals : IVersie
{
    public required Guid Id { get; init; }
    public required string Regio { get; init; }
    public required Guid TafelId { get; init; }
    public required Guid WatalsId { get; init; }
    public required Guid DoorId { get; init; }
    public required string Door { get; init; }
    public required DateTime Op { get; init; }

    /// <summary>A session decided about it, or somebody took it off.</summary>
    public DateTime? AfOp { get; private set; }
    public string? AfDoor { get; private set; }
    public int Versie { get; private set; } = 1;

    /// <summary>The next session does not take it up any more; false when that was so already.</summary>
    public bool HaalAf(string door, DateTime nu)
    {
        if (AfOp is not null)
        {
            return false;
        }
        (AfOp, AfDoor) = (nu, door);
        return true;
    }
}
