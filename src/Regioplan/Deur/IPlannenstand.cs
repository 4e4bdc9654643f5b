namespace Regiotafel.Regioplan.Deur;

/// <summary>Whether a plan was published or withdrawn: for who keeps published pages.</summary>
public interface IPlannenstand
{
    /// <summary>A short text that is another one after each publication and withdrawal; cheap to read.</summary>
    Task<string> Stand(CancellationToken ct);
}
