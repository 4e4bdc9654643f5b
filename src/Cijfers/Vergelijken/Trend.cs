using System.Numerics;
using Regiotafel.Cijfers.Definities;
using Regiotafel.Cijfers.Rekenen;
using Regiotafel.Kern;

namespace Regiotafel.Cijfers.Vergelijken;

/// <summary>The word of a series in time: a sign test from six points on, the rule of limits for two (cijfers.md, section 6).</summary>
internal static class Trend
{
    // With five points four differences: the smallest two-sided chance is 1/8, above 10%.
    internal const int MinstensPunten = 6;
    private const int Kansgrens = 10;

    public static Oordeel<Trendwoord> Van(IEnumerable<Cijferpunt> punten)
    {
        var alle = punten.OrderBy(p => p.Periode.Van).ThenBy(p => p.Periode.Tot).ToList();
        for (var nummer = 1; nummer < alle.Count; nummer++)
        {
            if (Weiger(alle[nummer - 1], alle[nummer]) is { } weigering)
            {
                return weigering;
            }
        }
        var reeks = alle.Where(p => p.GenoegGegevens).ToList();
        return reeks.Count switch
        {
            >= MinstensPunten => Tekentoets([.. reeks.Select(p => p.Waarde!.Value)]),
            2 => Tweepunt(reeks[0], reeks[1]),
            _ => Trendwoord.TeKort,
        };
    }

    private static Weigering? Weiger(Cijferpunt eerder, Cijferpunt later) =>
        Vergelijkbaar.Reeks(later, eerder)
        ?? (
            later switch
            {
                { Definitie.Maat: Maat.Groei } => Weigeringen.GroeiZonderGrens,
                _ when later.Regio != eerder.Regio => Weigeringen.AnderePeriode,
                // A flow of four months says nothing beside one of a year.
                { Definitie.Soort: Cijfersoort.Stroom } when !later.Periode.IsEvenLang(eerder.Periode) =>
                    Weigeringen.AnderePeriode,
                _ => null,
            }
        );

    private static Trendwoord Tekentoets(IReadOnlyList<Breuk> waarden)
    {
        var tekens = waarden.Zip(waarden.Skip(1), Teken).ToList();
        return Tekentoets(tekens.Count(t => t > 0), tekens.Count(t => t < 0));
    }

    /// <summary>Two-sided and exact: of the differences that are not zero, the chance of this many or more in one direction.</summary>
    public static Trendwoord Tekentoets(int omhoog, int omlaag)
    {
        var aantal = omhoog + omlaag;
        var meeste = Math.Max(omhoog, omlaag);
        var staart = Enumerable
            .Range(meeste, aantal - meeste + 1)
            .Aggregate(BigInteger.Zero, (som, k) => som + Keuzes(aantal, k));
        return 2 * staart * Kansgrens <= BigInteger.Pow(2, aantal)
            ? Richting(omhoog, aantal)
            : Trendwoord.OngeveerGelijk;
    }

    private static Trendwoord Richting(int omhoog, int geheel) =>
        2 * omhoog > geheel ? Trendwoord.Toegenomen : Trendwoord.Afgenomen;

    private static int Teken(Breuk eerder, Breuk later) =>
        ((later.Teller * eerder.Noemer) - (eerder.Teller * later.Noemer)).Sign;

    private static BigInteger Keuzes(int uit, int aantal)
    {
        var keuzes = BigInteger.One;
        for (var k = 1; k <= aantal; k++)
        {
            keuzes = keuzes * (uit - aantal + k) / k;
        }
        return keuzes;
    }

    private static Trendwoord Tweepunt(Cijferpunt eerder, Cijferpunt later)
    {
        if (later.Definitie.Maat == Maat.Gemiddelde)
        {
            return Woord(Vijfprocentregel.Vergelijk(later.Waarde!.Value, eerder.Waarde!.Value));
        }
        return Woord(Tweepuntregel.Teken(later.Definitie.Maat, eerder.Telling!.Value, later.Telling!.Value));
    }

    private static Trendwoord Woord(int teken) =>
        teken switch
        {
            > 0 => Trendwoord.HogerDanVorige,
            < 0 => Trendwoord.LagerDanVorige,
            _ => Trendwoord.OngeveerGelijkAanVorige,
        };
}
