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

    /// <summary>What is in it: those that nearly fit are not called a no.</summary>
    public string Restzin =>
        (Math.Max(0, Vergelijkingen.Bijna.Count - MeesteBijna), Vergelijkingen.Niet.Count) switch
        {
            (0, var niet) => $"Nog {Aantal(niet, "plek die niet past", "plekken die niet passen")}, met de reden",
            (var bijna, 0) => $"Nog {Aantal(bijna, "plek die bijna past", "plekken die bijna passen")}, met de reden",
            var (bijna, niet) =>
                $"Nog {Aantal(bijna, "plek die bijna past", "plekken die bijna passen")} en {niet} die niet {(niet == 1 ? "past" : "passen")}, met de reden",
        };

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
