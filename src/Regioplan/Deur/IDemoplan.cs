namespace Regiotafel.Regioplan.Deur;

/// <summary>A plan in the making for the demo region, with invented texts that say so.</summary>
public interface IDemoplan
{
    /// <summary>
    /// Begins the newest edition in the writing unit that is open: a few texts, one sentence that its figure contradicts, a number typed by hand and
    /// an open remark. A region that has a plan is left alone. Returns how many texts were written.
    /// </summary>
    /// <param name="eigenaar">Organisation of the zorgkantoor.</param>
    Task<int> Laad(string regio, Guid eigenaar, CancellationToken ct);
}
