using Regiotafel.Cijfers.Grens;
using Regiotafel.Cijfers.Rekenen;

namespace Regiotafel.Cijfers.Metingen;

/// <summary>
/// How much of the cells of a meting comes from each provider: exact, for the floors of the border and for nobody to read. It follows
/// from the ingredients of its meting, and is never changed.
/// </summary>
internal sealed class Bijdrage
{
    public required string Regio { get; init; }
    public required string MetingId { get; init; }

    /// <summary>Lines as the worker gave them (<see cref="Bijdragerij"/>).</summary>
    public required string Rijen { get; init; }

    /// <summary>As the border takes them, by cell.</summary>
    public IReadOnlyDictionary<Celsleutel, Bijdragen> PerCel() =>
        Rijen
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(Bijdragerij.Lees)
            .GroupBy(r => r.Cel)
            .ToDictionary(
                g => g.Key,
                g => new Bijdragen(g.ToDictionary(r => r.Aanbieder, r => r.Deel, StringComparer.Ordinal))
                {
                    Mensen = g.First().Mensen,
                }
            );
}
