namespace Regiotafel.Kern.Poort;

/// <summary>Writes the audit lines of a unit of work, last in its transaction. No record, no change.</summary>
public interface IJournaal
{
    /// <summary>Appends the lines to their streams through the connection and transaction of <paramref name="werk"/>.</summary>
    Task Schrijf(Opslag.Werkeenheid werk, IReadOnlyList<Gebeurtenis> regels, CancellationToken ct);
}
