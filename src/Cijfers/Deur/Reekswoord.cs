using Regiotafel.Cijfers.Vergelijken;

namespace Regiotafel.Cijfers.Deur;

/// <summary>
/// The word of a region for six moments or more of one free figure: by the sign test of cijfers.md, section 6, from what is shown. A
/// difference that the rounding may hide counts against the word, so that it holds for whatever the shown values stand for.
/// </summary>
public static class Reekswoord
{
    /// <summary>More moments higher than the one before than chance explains.</summary>
    public const string Toegenomen = "toegenomen";

    /// <summary>More moments lower than the one before than chance explains.</summary>
    public const string Afgenomen = "afgenomen";

    /// <summary>Not to be distinguished from chance.</summary>
    public const string Gelijk = "ongeveer gelijk";

    /// <summary>The fewest moments of which a word is said.</summary>
    public const int Minstens = Trend.MinstensPunten;

    /// <param name="reeks">Figures of the same region and breakdown, the earliest first, each with its table.</param>
    public static Reeksoordeel Van(IReadOnlyList<(Uitgavetabel Tabel, VrijCijfer Cijfer)> reeks)
    {
        var punten = reeks.Where(p => p.Cijfer.Waarde is not null && Tijdwoord.IsGenoeg(p)).ToList();
        var stappen = punten.Zip(punten.Skip(1), (toen, nu) => (Toen: toen, Nu: nu)).ToList();
        if (stappen.Select(s => Tijdwoord.Weiger(s.Nu, s.Toen)).FirstOrDefault(w => w is not null) is { } weigering)
        {
            return new(null, punten.Count, weigering);
        }
        // What lies before a break is another series. A break at the first moment is with what is not in it.
        if (reeks.SkipWhile(p => !punten.Contains(p)).Skip(1).Any(p => p.Cijfer.Waarneming == Waarneming.Breuk))
        {
            return new(null, punten.Count, Weigeringen.Breuk);
        }
        if (punten.Count < Minstens)
        {
            return new(null, punten.Count, null);
        }
        var tekens = stappen.Select(s => Teken(s.Nu.Cijfer, s.Toen.Cijfer)).ToList();
        var (omhoog, omlaag) = (tekens.Count(t => t > 0), tekens.Count(t => t < 0));
        var onzeker = tekens.Count(t => t is null);
        var woord =
            omhoog > omlaag && Trend.Tekentoets(omhoog, omlaag + onzeker) == Trendwoord.Toegenomen ? Toegenomen
            : omlaag > omhoog && Trend.Tekentoets(omhoog + onzeker, omlaag) == Trendwoord.Afgenomen ? Afgenomen
            : Gelijk;
        return new(woord, punten.Count, null);
    }

    // Null: the rounding leaves open which is higher.
    private static int? Teken(VrijCijfer nu, VrijCijfer toen)
    {
        var teken = Math.Sign(Tijdwoord.Waarde(nu) - Tijdwoord.Waarde(toen));
        var isRond = nu.Laag is not null || toen.Laag is not null;
        return isRond && (teken == 0 || !Tijdwoord.Houdt(teken, nu, toen)) ? null : teken;
    }
}
