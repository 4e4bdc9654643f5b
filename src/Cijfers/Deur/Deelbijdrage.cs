namespace Regiotafel.Cijfers.Deur;

/// <summary>What one part of a breakdown adds to a figure, or to its change: the largest is what "vooral" stands for.</summary>
/// <param name="Deel">The part: <c>vorm=mpt</c>.</param>
/// <param name="Bijdrage">What it adds: a part of the noemer, or a count; null when a value is missing.</param>
public sealed record Deelbijdrage(string Deel, decimal? Bijdrage)
{
    /// <summary>Each value of a breakdown for a region, over the rows that name it; largest first.</summary>
    /// <param name="sleutel">The breakdown: <c>vorm</c>.</param>
    /// <param name="periode">Of the figure, or the later one.</param>
    /// <param name="eerder">The earlier period when the change is asked; null for the figure itself.</param>
    public static IReadOnlyList<Deelbijdrage> Van(Cijferbron bron, string sleutel, string periode, string? eerder)
    {
        var toen = eerder is null ? null : Perdeel(bron, sleutel, eerder);
        return
        [
            .. Perdeel(bron, sleutel, periode)
                .Select(nu => new Deelbijdrage(
                    nu.Key,
                    toen is null ? nu.Value : nu.Value - toen.GetValueOrDefault(nu.Key)
                ))
                .OrderByDescending(d => d.Bijdrage)
                .ThenBy(d => d.Deel, StringComparer.Ordinal),
        ];
    }

    private static Dictionary<string, decimal?> Perdeel(Cijferbron bron, string sleutel, string periode) =>
        bron
            .Tabel.Cijfers.Where(c => c.Regio == bron.Regio && c.Periode == periode)
            .Select(c => (Cijfer: c, Deel: Deelvan(c.Uitsplitsing, sleutel)))
            .Where(c => c.Deel is not null)
            .GroupBy(c => c.Deel!, c => c.Cijfer, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => Som([.. g]), StringComparer.Ordinal);

    // Rows of several noemers (a profile within a sector) add up as people, not as shares.
    private static decimal? Som(IReadOnlyList<VrijCijfer> cijfers) =>
        cijfers.Any(c => c.Waarde is null) ? null
        : cijfers.Count == 1 ? Tijdwoord.Waarde(cijfers[0])
        : cijfers.Sum(c => Cijferwoorden.Getalwaarde(c.Teller ?? c.Waarde));

    private static string? Deelvan(string uitsplitsing, string sleutel) =>
        uitsplitsing.Split('|').FirstOrDefault(d => d.StartsWith(sleutel + "=", StringComparison.Ordinal));
}
