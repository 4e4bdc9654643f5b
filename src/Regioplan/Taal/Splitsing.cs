using System.Collections.Immutable;
using Regiotafel.Kern.Codelijsten;

namespace Regiotafel.Regioplan.Taal;

/// <summary>Which indicator tells of what parts a figure is made, where its own table does not.</summary>
/// <param name="Van">The figure.</param>
/// <param name="Indicator">The indicator with the parts.</param>
/// <param name="Delen">The parts that belong to the figure; empty: all of them.</param>
internal sealed record Splitsing(string Van, string Indicator, ImmutableArray<string> Delen)
{
    private static readonly ImmutableArray<Splitsing> Lijst = new Codelijst<Splitsing>(
        typeof(Splitsing).Assembly,
        "vooral.csv",
        r => new(r.Code, r.Omschrijving, [.. r["delen"].Split(',', StringSplitOptions.RemoveEmptyEntries)])
    ).Alle;

    public static Splitsing Voor(string indicator) =>
        Lijst.FirstOrDefault(s => s.Van == indicator) ?? new(indicator, indicator, []);
}
