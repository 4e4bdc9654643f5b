namespace Regiotafel.Kern.Poort;

/// <summary>
/// A page whose posts may change an object of another region than that of the session. It is asked before the writing
/// transaction begins, because that stays in one region; there a page may also read what takes long.
/// </summary>
public interface ISchrijfregio
{
    /// <summary>The region of the stored object; empty for that of the session.</summary>
    Task<string> Schrijfregio(CancellationToken ct);
}
