using System.Collections.Immutable;
using System.Globalization;
using Regiotafel.Kern.Codelijsten;

namespace Regiotafel.Regioplan.Sjablonen;

/// <summary>What a plan of one edition has: its sections in their order, and the tiles on its cover.</summary>
/// <param name="Editie">2024-2025.</param>
/// <param name="Vorige">The edition it is compared with; null for the first one.</param>
internal sealed record Sjabloon(
    string Editie,
    string? Vorige,
    ImmutableArray<Sectievorm> Secties,
    ImmutableArray<Tegelvorm> Tegels
)
{
    private static readonly Codelijst<Sectievorm> Sectielijst = new(
        typeof(Sjabloon).Assembly,
        "sectie.csv",
        r => new(r.Code, r.Omschrijving, r["editie"], Soort(r["soort"]), [.. Delen(r["indicatoren"])])
    );

    private static readonly Codelijst<Tegelvorm> Tegellijst = new(
        typeof(Sjabloon).Assembly,
        "tegel.csv",
        r => new(r.Code, r.Omschrijving, r["editie"], r["uitsplitsing"], r["veld"] == "noemer")
    );

    /// <summary>The day on which the edition begins: concessions are looked up on it.</summary>
    public DateOnly Begin => new(int.Parse(Editie[..4], CultureInfo.InvariantCulture), 1, 1);

    /// <summary>The newest edition first.</summary>
    public static ImmutableArray<Sjabloon> Alle { get; } = Maak();

    public static Sjabloon? Van(string editie) => Alle.FirstOrDefault(s => s.Editie == editie);

    /// <summary>Every indicator that a section of it shows, in their order.</summary>
    public IEnumerable<string> Indicatoren => Secties.SelectMany(s => s.Indicatoren).Distinct(StringComparer.Ordinal);

    private static ImmutableArray<Sjabloon> Maak()
    {
        var edities = Sectielijst
            .Alle.Select(s => s.Editie)
            .Distinct()
            .OrderDescending(StringComparer.Ordinal)
            .ToList();
        return
        [
            .. edities.Select(
                (editie, i) =>
                    new Sjabloon(
                        editie,
                        edities.ElementAtOrDefault(i + 1),
                        [.. Sectielijst.Alle.Where(s => s.Editie == editie)],
                        [.. Tegellijst.Alle.Where(t => t.Editie == editie)]
                    )
            ),
        ];
    }

    private static Sectiesoort Soort(string tekst) => Enum.Parse<Sectiesoort>(tekst, ignoreCase: true);

    private static string[] Delen(string tekst) => tekst.Split(',', StringSplitOptions.RemoveEmptyEntries);
}
