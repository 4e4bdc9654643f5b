using System.Collections.Immutable;
using System.Globalization;
using Regiotafel.Kern.Codelijsten;

namespace Regiotafel.Regioplan.Taal;

/// <summary>A phrase of the closed list: what it says of a figure (cijfers.md, section 9).</summary>
/// <param name="Tekst">As it stands in the sentence.</param>
/// <param name="IsTijd">It holds a figure against another moment; else against all regions.</param>
/// <param name="IsReeks">It needs a series of six points: of two it is never said (cijfers.md, section 6).</param>
/// <param name="Familie">Phrases that may stand in for each other: gestegen and gedaald.</param>
internal sealed record Zinsnede(
    string Tekst,
    bool IsTijd,
    bool IsReeks,
    Zinrichting Richting,
    Zinkracht Kracht,
    int Familie
)
{
    public static ImmutableArray<Zinsnede> Alle { get; } =
        new Codelijst<Zinsnede>(
            typeof(Zinsnede).Assembly,
            "zinsnede.csv",
            r =>
                new(
                    r.Omschrijving,
                    r["tegen"] is "tijd" or "reeks",
                    r["tegen"] == "reeks",
                    Enum.Parse<Zinrichting>(r["richting"], ignoreCase: true),
                    Enum.Parse<Zinkracht>(r["kracht"], ignoreCase: true),
                    int.Parse(r["familie"], CultureInfo.InvariantCulture)
                )
        ).Alle;

    /// <summary>Those that may be said of a comparison.</summary>
    public static IEnumerable<Zinsnede> Voor(bool tijd) => Alle.Where(z => z.IsTijd == tijd && !z.IsReeks);

    /// <summary>Those that may be said of six moments or more.</summary>
    public static IEnumerable<Zinsnede> Reeks => Alle.Where(z => z.IsReeks);

    /// <summary>A known phrase, also one that only a series carries: its verdict names the phrase to write instead.</summary>
    public static Zinsnede? Van(string tekst, bool tijd) =>
        Alle.FirstOrDefault(z => z.IsTijd == tijd && z.Tekst.Equals(tekst, StringComparison.OrdinalIgnoreCase));

    /// <summary>The phrase of the same family that says something else.</summary>
    public Zinsnede Anders(Zinrichting richting, Zinkracht kracht)
    {
        var zelfde = Voor(IsTijd).Where(z => z.Richting == richting && z.Familie == Familie).ToList();
        return zelfde.FirstOrDefault(z => z.Kracht == kracht) ?? zelfde[0];
    }
}
