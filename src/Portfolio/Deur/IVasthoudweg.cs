namespace Regiotafel.Portfolio.Deur;

/// <summary>
/// Another room through which places are held. Where it does, a place of the region itself is held there and no longer from the
/// register (matrix, row aanbod.vasthouden); a place of another region that is open for this one still is.
/// </summary>
public interface IVasthoudweg
{
    /// <summary>In this region a place is held with a proposal only.</summary>
    Task<bool> AlleenMetVoorstel(string regio, CancellationToken ct);
}
