using Regiotafel.Plaatsing.Zoekvragen;
using Regiotafel.Portfolio.Deur;

namespace Regiotafel.Plaatsing.Matching;

/// <summary>The places of a zoekvraag as its page shows them.</summary>
internal sealed record Plekkenlijst(
    Zoekvraagbeeld Beeld,
    Vergelijkingen Vergelijkingen,
    bool MagVoorstellen,
    bool MagAanvullen
)
{
    /// <summary>Whether this reader may ask who else fits in a place.</summary>
    public Func<Plek, bool> MagPassend { get; init; } = _ => false;

    /// <summary>Nearly fitting places that are shown open for reading; the others follow in the table.</summary>
    public const int MeesteBijna = 8;

    public string Zin =>
        $"{Aantal(Vergelijkingen.Past.Count, "plek past", "plekken passen")}, {Vergelijkingen.Bijna.Count} bijna, {Vergelijkingen.Niet.Count} niet.";

    /// <summary>What follows in the table.</summary>
    public IReadOnlyList<Vergelijking> Rest => [.. Vergelijkingen.Bijna.Skip(MeesteBijna), .. Vergelijkingen.Niet];

    /// <summary>How often each criterion stands in the way, most often first.</summary>
    public string Tellingen =>
        string.Join(
            ", ",
            Vergelijkingen
                .Niet.SelectMany(v =>
                    v.Uitkomst.Punten.Select(p => Criterialijsten.Criterium(p.Criterium, Beeld.Dag)).Distinct()
                )
                .CountBy(l => l)
                .OrderByDescending(t => t.Value)
                .ThenBy(t => t.Key, StringComparer.Ordinal)
                .Select(t => $"{t.Key.ToLowerInvariant()} {t.Value}")
        );

    public Plekregel Regel(Vergelijking v, bool bijna) =>
        new(Beeld, v)
        {
            Bijna = bijna,
            MagVoorstellen = MagVoorstellen,
            MagAanvullen = MagAanvullen,
            MagPassend = MagPassend(v.Plek),
        };

    private static string Aantal(int aantal, string een, string meer) => $"{aantal} {(aantal == 1 ? een : meer)}";
}
