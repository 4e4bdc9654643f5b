using Regiotafel.Plaatsing.Zoekvragen;

namespace Regiotafel.Plaatsing.Wachtlijst;

/// <summary>What decides on which days one case waited.</summary>
/// <param name="AfgeslotenOp">Null while it is open.</param>
/// <param name="Statussen">Set periods.</param>
/// <param name="Geplaatst">From the confirmation of a placement until it ended.</param>
internal sealed record Wachtspoor(
    DateOnly? AfgeslotenOp,
    IReadOnlyList<Statusperiode> Statussen,
    IReadOnlyList<(DateOnly Van, DateOnly? Tot)> Geplaatst
)
{
    /// <summary>The status with which it waited on a day; null when it did not.</summary>
    public string? Op(DateOnly dag)
    {
        if (AfgeslotenOp <= dag || Geplaatst.Any(p => p.Van <= dag && (p.Tot is not { } tot || dag < tot)))
        {
            return null;
        }
        var status = Statussen.FirstOrDefault(s => s.Geldt(dag))?.Leveringsstatus;
        return status is not null && Wachtlijstlezer.Statussen.Contains(status) ? status : null;
    }

    /// <summary>How many waited on a day, per status that counts as waiting.</summary>
    public static IReadOnlyDictionary<string, int> Tel(IEnumerable<Wachtspoor> sporen, DateOnly dag)
    {
        var per = sporen.Select(s => s.Op(dag)).OfType<string>().CountBy(s => s).ToDictionary(StringComparer.Ordinal);
        return Wachtlijstlezer.Statussen.ToDictionary(s => s, s => per.GetValueOrDefault(s), StringComparer.Ordinal);
    }
}
