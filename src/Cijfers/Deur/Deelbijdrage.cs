namespace Regiotafel.Cijfers.Deur;

/// <summary>What one part of a breakdown adds to a difference: the largest is what "vooral" stands for.</summary>
/// <param name="Deel">The part: <c>vorm=mpt</c>.</param>
/// <param name="Bijdrage">What it adds to the shown difference, in the unit of the value; null when a value is missing.</param>
/// <param name="Minst">The least it can add, given the rounding.</param>
/// <param name="Meest">The most it can add.</param>
public sealed record Deelbijdrage(string Deel, decimal? Bijdrage, decimal Minst, decimal Meest)
{
    /// <summary>As seen from the other side: what adds to a fall.</summary>
    public Deelbijdrage Omgekeerd() => new(Deel, -Bijdrage, -Meest, -Minst);

    /// <summary>What each part adds to the change since an earlier period.</summary>
    /// <param name="bron">With the parts.</param>
    /// <param name="geheel">The figure that they are parts of.</param>
    /// <param name="sleutel">The breakdown: <c>vorm</c>.</param>
    /// <param name="periode">The later one.</param>
    /// <param name="eerder">The earlier one.</param>
    public static IReadOnlyList<Deelbijdrage> InTijd(
        Cijferbron bron,
        Cijferbron geheel,
        string sleutel,
        string periode,
        string eerder
    ) =>
        Verschil(
            Perdeel(bron, geheel, sleutel, periode, bron.Regio),
            Perdeel(bron, geheel, sleutel, eerder, bron.Regio)
        );

    /// <summary>What each part adds to the difference with all regions: a part that is as large everywhere adds nothing.</summary>
    /// <param name="bron">With the parts.</param>
    /// <param name="geheel">The figure that they are parts of.</param>
    /// <param name="sleutel">The breakdown: <c>vorm</c>.</param>
    /// <param name="periode">Of the figure.</param>
    public static IReadOnlyList<Deelbijdrage> NaastRegios(
        Cijferbron bron,
        Cijferbron geheel,
        string sleutel,
        string periode
    ) =>
        Verschil(
            Perdeel(bron, geheel, sleutel, periode, bron.Regio),
            Perdeel(bron, geheel, sleutel, periode, bron.Maatstaf)
        );

    private static IReadOnlyList<Deelbijdrage> Verschil(
        Dictionary<string, Ruimte?> nu,
        Dictionary<string, Ruimte?> naast
    ) =>
        [
            .. nu.Select(d =>
                    d.Value is { } een && naast.GetValueOrDefault(d.Key) is { } ander
                        ? new Deelbijdrage(
                            d.Key,
                            een.Waarde - ander.Waarde,
                            een.Minst - ander.Meest,
                            een.Meest - ander.Minst
                        )
                        : new Deelbijdrage(d.Key, null, 0, 0)
                )
                .OrderByDescending(d => d.Bijdrage)
                .ThenBy(d => d.Deel, StringComparer.Ordinal),
        ];

    private static Dictionary<string, Ruimte?> Perdeel(
        Cijferbron bron,
        Cijferbron geheel,
        string sleutel,
        string periode,
        string regio
    ) =>
        bron
            .Tabel.Cijfers.Where(c => c.Regio == regio && c.Periode == periode)
            .Select(c => (Cijfer: c, Deel: Deelvan(c.Uitsplitsing, sleutel)))
            .Where(c => c.Deel is not null)
            .GroupBy(c => c.Deel!, c => c.Cijfer, StringComparer.Ordinal)
            .ToDictionary(
                g => g.Key,
                g => Som(bron.Tabel, [.. g], geheel.Cijfer(periode, "", regio)?.Noemer),
                StringComparer.Ordinal
            );

    // Rows of several noemers (a profile within a sector) add up as people, and then as a part of the whole figure.
    private static Ruimte? Som(Uitgavetabel tabel, IReadOnlyList<VrijCijfer> cijfers, string? noemer)
    {
        var delen = cijfers.Select(c => Ruimte.Van(tabel, c)).OfType<Ruimte>().ToList();
        if (delen.Count < cijfers.Count)
        {
            return null;
        }
        var noemers = cijfers.Select(c => Cijferwoorden.Getalwaarde(c.Noemer)).OfType<decimal>().ToList();
        return (noemers.Count, Cijferwoorden.Getalwaarde(noemer)) switch
        {
            var (n, samen) when n == delen.Count && samen > 0 => delen
                .Zip(noemers, (d, eigen) => d.Maal(eigen / samen.Value))
                .Aggregate((a, b) => a.Plus(b)),
            var (n, _) when n == 0 || delen.Count == 1 => delen.Aggregate((a, b) => a.Plus(b)),
            _ => null,
        };
    }

    private static string? Deelvan(string uitsplitsing, string sleutel) =>
        uitsplitsing.Split('|').FirstOrDefault(d => d.StartsWith(sleutel + "=", StringComparison.Ordinal));

    // A value and what the rounding of it leaves open.
    private readonly record struct Ruimte(decimal Waarde, decimal Minst, decimal Meest)
    {
        public static Ruimte? Van(Uitgavetabel tabel, VrijCijfer cijfer)
        {
            if (Cijferwoorden.Getalwaarde(cijfer.Waarde) is not { } getoond)
            {
                return null;
            }
            var waarde = cijfer is { Teller: not null, Noemer: not null }
                ? Tijdwoord.Waarde(cijfer) * tabel.Schaal
                : getoond;
            // The ends of a ratio or mean are rounded to its decimals themselves; those of a count are whole.
            var rond =
                tabel.Maat == "aantal" || cijfer is { Laag: null, Teller: not null }
                    ? 0
                    : new decimal(5, 0, 0, isNegative: false, (byte)(getoond.Scale + 1));
            return new(
                waarde,
                (Cijferwoorden.Getalwaarde(cijfer.Laag) ?? waarde) - rond,
                (Cijferwoorden.Getalwaarde(cijfer.Hoog) ?? waarde) + rond
            );
        }

        public Ruimte Plus(Ruimte ander) => new(Waarde + ander.Waarde, Minst + ander.Minst, Meest + ander.Meest);

        public Ruimte Maal(decimal deel) => new(Waarde * deel, Minst * deel, Meest * deel);
    }
}
