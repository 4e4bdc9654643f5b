namespace Regiotafel.Kern.Taken;

/// <summary>
/// Work that the house does by itself. Doing it twice must change nothing more; the host takes care that two nodes do not do it
/// at once.
/// </summary>
public interface ITaak
{
    /// <summary>Name of its lease row; never changes.</summary>
    string Naam { get; }

    /// <summary>How long after one run the next is due.</summary>
    TimeSpan Elke { get; }

    /// <summary>Does the work, in units of its own.</summary>
    Task Voer(CancellationToken ct);
}
