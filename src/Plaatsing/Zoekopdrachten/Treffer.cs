namespace Regiotafel.Plaatsing.Zoekopdrachten;

/// <summary>A pair that came to fit by a standing search.</summary>
internal sealed class Treffer
{
    public required Guid Id { get; init; }
    public required string Regio { get; init; }
    public required Guid ZoekopdrachtId { get; init; }
    public required Guid ZoekvraagId { get; init; }

    /// <summary>The offer for a case that seeks, the unit for a place that seeks.</summary>
    public required Guid PlekId { get; init; }
    public bool Past { get; set; }
    public bool Urgent { get; set; }
    public DateTime Op { get; set; }
    public DateTime? GezienOp { get; set; }
    public DateTime? GemeldOp { get; set; }

    /// <summary>
    /// What is found now. A pair that begins to fit is news; one that stops is no longer, and becomes news again when it comes back.
    /// </summary>
    /// <returns>True when it is news.</returns>
    public bool Weeg(bool past, bool urgent, DateTime nu)
    {
        var nieuw = past && !Past;
        if (nieuw)
        {
            (Op, Urgent, GezienOp, GemeldOp) = (nu, urgent, null, null);
        }
        Past = past;
        return nieuw;
    }

    /// <summary>It fitted before somebody asked to be told: no news.</summary>
    public void Bekend(DateTime nu) => (GezienOp, GemeldOp) = (nu, nu);
}
