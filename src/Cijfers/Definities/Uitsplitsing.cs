using System.Collections.Immutable;

namespace Regiotafel.Cijfers.Definities;

/// <summary>One breakdown: its dimensions, each with its fixed values; "" is the total over a dimension.</summary>
internal sealed record Uitsplitsing(ImmutableArray<(string Naam, ImmutableArray<string> Waarden)> Dimensies)
{
    /// <summary>Only the total.</summary>
    public static Uitsplitsing Geen { get; } = new([]);

    /// <summary>Every cell: the text of metingen.csv, and the value of each dimension.</summary>
    public IEnumerable<(string Tekst, IReadOnlyDictionary<string, string> Waarden)> Cellen()
    {
        IEnumerable<ImmutableArray<(string Naam, string Waarde)>> cellen =
        [
            [],
        ];
        foreach (var (naam, waarden) in Dimensies)
        {
            cellen = cellen.SelectMany(cel => waarden, (cel, waarde) => cel.Add((naam, waarde)));
        }
        return cellen.Select(cel =>
            (
                string.Join('|', cel.Where(d => d.Waarde.Length > 0).Select(d => $"{d.Naam}={d.Waarde}")),
                (IReadOnlyDictionary<string, string>)
                    cel.ToDictionary(d => d.Naam, d => d.Waarde, StringComparer.Ordinal)
            )
        );
    }
}
