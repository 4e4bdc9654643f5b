using System.Globalization;
using Regiotafel.Cijfers.Definities;
using Regiotafel.Cijfers.Vergelijken;

namespace Regiotafel.Cijfers.Deur;

/// <summary>
/// The word of a series of free figures: a sign test from six points on (cijfers.md, section 6), from what is shown. A step counts only
/// where no two values that the figures can stand for lie the other way.
/// </summary>
public static class Reekswoord
{
    /// <summary>More steps up than chance explains.</summary>
    public const string Toegenomen = "toegenomen";

    /// <summary>More steps down.</summary>
    public const string Afgenomen = "afgenomen";

    /// <summary>The fewest figures of which a word is said.</summary>
    public const int Minstens = Trend.MinstensPunten;

    /// <summary>The figures of a breakdown from one period to another that can be laid in one row: as long as the last, with a value.</summary>
    public static IReadOnlyList<VrijCijfer> Punten(Cijferbron bron, VrijCijfer van, VrijCijfer tot) =>
        [
            .. bron.Reeks(tot.Uitsplitsing)
                .Where(c => c is { Waarde: not null, Waarneming: not Waarneming.NoemerNul })
                .Where(c => c.Periode.Length == tot.Periode.Length && Tijdwoord.IsEvenLang(bron.Tabel, tot, c))
                .Where(c =>
                    string.CompareOrdinal(c.Periode, van.Periode) >= 0
                    && string.CompareOrdinal(c.Periode, tot.Periode) <= 0
                ),
        ];

    /// <summary>The word; null below six figures, for growth, and over a change of definition.</summary>
    public static string? Van(Uitgavetabel tabel, IReadOnlyList<VrijCijfer> punten) =>
        punten.Count < Minstens
        || Enum.Parse<Maat>(tabel.Maat, ignoreCase: true) == Maat.Groei
        || punten.Skip(1).Any(p => p.Waarneming == Waarneming.Breuk)
            ? null
            : Trend.Tekentoets(punten.Zip(punten.Skip(1), Teken)) switch
            {
                Trendwoord.Toegenomen => Toegenomen,
                Trendwoord.Afgenomen => Afgenomen,
                _ => Tijdwoord.Gelijk,
            };

    private static int Teken(VrijCijfer eerder, VrijCijfer later) =>
        Getal(later.Laag ?? later.Waarde!) > Getal(eerder.Hoog ?? eerder.Waarde!) ? 1
        : Getal(later.Hoog ?? later.Waarde!) < Getal(eerder.Laag ?? eerder.Waarde!) ? -1
        : 0;

    private static decimal Getal(string tekst) => decimal.Parse(tekst, CultureInfo.InvariantCulture);
}
