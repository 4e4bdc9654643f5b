using System.Globalization;
using Regiotafel.Cijfers.Vergelijken;

namespace Regiotafel.Cijfers.Deur;

/// <summary>All free figures of one indicator in an uitgave, with what a page needs to draw them.</summary>
public sealed class Uitgavetabel
{
    private const string Aandeel = "aandeel";

    internal Uitgavetabel() { }

    /// <summary>Code of the indicator.</summary>
    public required string Indicator { get; init; }

    /// <summary>Version of its definition.</summary>
    public required string Versie { get; init; }

    /// <summary>The first number of the version: another one is another definition.</summary>
    public string Hoofdversie => Versie.Split('.')[0];

    /// <summary>Title of its definition.</summary>
    public required string Titel { get; init; }

    /// <summary>Meting that it comes from.</summary>
    public required string MetingId { get; init; }

    /// <summary><c>stand</c>, <c>stroom</c> or <c>periodegemiddelde</c>: two kinds never share an axis, a title or a goal.</summary>
    public required string Soort { get; init; }

    /// <summary><c>aantal</c>, <c>aandeel</c>, <c>ratio</c>, <c>gemiddelde</c> or <c>groei</c>.</summary>
    public required string Maat { get; init; }

    /// <summary>The value is teller × schaal ÷ noemer: 100 for a percentage.</summary>
    public required decimal Schaal { get; init; }

    /// <summary>The most decimals that a value has.</summary>
    public required int Decimalen { get; init; }

    /// <summary><c>neutraal</c>, <c>laag-is-gunstig</c> or <c>hoog-is-gunstig</c>.</summary>
    public required string Richting { get; init; }

    /// <summary>Why it is not to be compared with an earlier version of the definition; null when it is.</summary>
    public required string? Breuk { get; init; }

    /// <summary>Soorten of delivery that it is computed from, for a source line.</summary>
    public required IReadOnlyList<string> Bronnen { get; init; }

    /// <summary>Whether the figures of parts may be added up; where not, a page says so.</summary>
    public required bool IsOptelbaar { get; init; }

    /// <summary>Whether the limits of its funnel widen when regions differ by more than chance explains.</summary>
    public bool IsOverdispers { get; init; }

    /// <summary>Its figures, in the order of metingen.csv.</summary>
    public required IReadOnlyList<VrijCijfer> Cijfers { get; init; }

    /// <summary>
    /// The funnel around the mean of all regions that are shown, at points from one noemer to another. Empty where the measure has
    /// no limits: counts, means and growth.
    /// </summary>
    public IReadOnlyList<Trechterpunt> Trechter(
        string periode,
        string uitsplitsing,
        long van,
        long tot,
        int punten = 40
    )
    {
        var regios = Regios(periode, uitsplitsing);
        var noemers = regios.Sum(r => r.Noemer);
        if (Maat is not (Aandeel or "ratio") || noemers == 0 || van < 1 || tot < van)
        {
            return [];
        }
        var verruiming = Verruiming(periode, uitsplitsing);
        var deel = (double)regios.Sum(r => r.Teller) / noemers;
        var stappen = (int)Math.Min(Math.Max(punten - 1, 1), Math.Max(1, tot - van));
        return
        [
            .. Enumerable
                .Range(0, stappen + 1)
                .Select(stap => van + ((tot - van) * stap / stappen))
                .Distinct()
                .Select(noemer => Punt(deel, noemer, verruiming)),
        ];
    }

    /// <summary>By how much regions differ more than chance explains; 1 where they do not, or the definition does not ask it.</summary>
    public double Verruiming(string periode, string uitsplitsing) =>
        IsOverdispers ? Overdispersie.Factor(Regios(periode, uitsplitsing), Maat == Aandeel) : 1;

    private List<(long Teller, long Noemer)> Regios(string periode, string uitsplitsing) =>
        [
            .. Cijfers
                .Where(c => c.Periode == periode && c.Uitsplitsing == uitsplitsing && char.IsAsciiDigit(c.Regio[0]))
                .Where(c => c is { Teller: not null, Noemer: not null })
                .Select(c => (Getal(c.Teller!), Getal(c.Noemer!))),
        ];

    private Trechterpunt Punt(double deel, long noemer, double verruiming)
    {
        var (gewoon, streng) = (
            Overdispersie.Verruim(Grens(deel, noemer, Betrouwbaarheid.Gewoon), deel * noemer, verruiming),
            Overdispersie.Verruim(Grens(deel, noemer, Betrouwbaarheid.Streng), deel * noemer, verruiming)
        );
        return new(
            noemer,
            (decimal)deel * Schaal,
            Waarde(gewoon.Onder, noemer),
            Waarde(gewoon.Boven, noemer),
            Waarde(streng.Onder, noemer),
            Waarde(streng.Boven, noemer)
        );
    }

    private Trechtergrens Grens(double deel, long noemer, Betrouwbaarheid zeker) =>
        Maat == Aandeel ? Trechtergrens.Binomiaal(noemer, deel, zeker) : Trechtergrens.Byar(deel * noemer, zeker);

    private decimal Waarde(long teller, long noemer) => teller * Schaal / noemer;

    private static long Getal(string tekst) => long.Parse(tekst, CultureInfo.InvariantCulture);
}
