namespace Regiotafel.Regioplan.Publicatie;

/// <summary>When a version was published, when it may be read, and when it was withdrawn (UTC; null when it was not).</summary>
internal sealed record Versiemoment(Guid PlanId, int Nummer, DateTime Op, DateTime Vanaf, DateTime? IngetrokkenOp)
{
    /// <summary>
    /// Those that readers ever had. What was withdrawn before its moment nobody read, and it replaced nothing; what was planned and then
    /// corrected before its moment does not appear any more: the correction stands in its place already.
    /// </summary>
    /// <param name="alle">Versions of one plan of which the moment has come.</param>
    public static IEnumerable<Versiemoment> Verschenen(IReadOnlyList<Versiemoment> alle)
    {
        var over = alle.Where(v => !(v.IngetrokkenOp < v.Vanaf)).ToList();
        return over.Where(v => v.Vanaf <= v.Op || !over.Exists(o => o.Nummer > v.Nummer && o.Vanaf <= v.Vanaf));
    }
}
