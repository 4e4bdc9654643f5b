using System.Collections.Immutable;
using System.Globalization;
using Regiotafel.Kern.Codelijsten;

namespace Regiotafel.Regioplan.Aanzetten;

/// <summary>A sentence to fill in for one indicator.</summary>
/// <param name="Zin">With places for the figures and for the word that the rule gives.</param>
/// <param name="Uitsplitsing">Of the figure, or the breakdown of which each part is looked at.</param>
/// <param name="Familie">Of the phrases (<see cref="Taal.Zinsnede"/>).</param>
/// <param name="Vooral">The breakdown that tells which part adds most; empty: none.</param>
internal sealed record Aanzetvorm(
    string Indicator,
    string Zin,
    Aanzetsoort Soort,
    string Uitsplitsing,
    int Familie,
    string Vooral
)
{
    private static readonly ImmutableArray<Aanzetvorm> Lijst = new Codelijst<Aanzetvorm>(
        typeof(Aanzetvorm).Assembly,
        "aanzet.csv",
        r =>
            new(
                r.Code,
                r.Omschrijving,
                Enum.Parse<Aanzetsoort>(r["soort"], ignoreCase: true),
                r["uitsplitsing"],
                int.Parse(r["familie"], CultureInfo.InvariantCulture),
                r["vooral"]
            )
    ).Alle;

    public static IEnumerable<Aanzetvorm> Voor(string indicator) => Lijst.Where(v => v.Indicator == indicator);
}
