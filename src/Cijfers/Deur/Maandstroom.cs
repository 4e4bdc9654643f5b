using System.Globalization;
using System.Numerics;
using Regiotafel.Cijfers.Definities;
using Regiotafel.Cijfers.Vergelijken;

namespace Regiotafel.Cijfers.Deur;

/// <summary>
/// Persons a month over whole months that follow each other, from free figures: three for a quarter, twelve for a rolling year. The
/// interval shown is that of the shown counts; a word is only given when it holds for everything those rounded counts can stand for.
/// </summary>
public sealed class Maandstroom
{
    private readonly Maandgemiddelde _getoond;
    private readonly Maandgemiddelde _minst;
    private readonly Maandgemiddelde _meest;

    private Maandstroom(IReadOnlyList<VrijCijfer> maanden, Func<Func<VrijCijfer, string>, Maandgemiddelde> tel)
    {
        (Begin, Eind, Maanden) = (maanden[0].Periode, maanden[^1].Periode, maanden.Count);
        _getoond = tel(c => c.Waarde!);
        _minst = tel(c => c.Laag ?? c.Waarde!);
        _meest = tel(c => c.Hoog ?? c.Waarde!);
    }

    /// <summary>The first month, as <c>2024-01</c>.</summary>
    public string Begin { get; }

    /// <summary>The last month.</summary>
    public string Eind { get; }

    /// <summary>Number of months.</summary>
    public int Maanden { get; }

    /// <summary>Persons in all months together, from the rounded counts.</summary>
    public int Som => (int)_getoond.Som;

    /// <summary>The fewest that the rounded counts stand for.</summary>
    public int Minst => (int)_minst.Som;

    /// <summary>The most that the rounded counts stand for.</summary>
    public int Meest => (int)_meest.Som;

    /// <summary>Persons a month.</summary>
    public decimal PerMaand => decimal.Divide(Som, Maanden);

    /// <summary>Lower end of the 95% interval of <see cref="PerMaand"/>, in whole persons.</summary>
    public int Onder => Heel(_getoond.Interval.Laag);

    /// <summary>Upper end of that interval.</summary>
    public int Boven => Heel(_getoond.Interval.Hoog);

    /// <summary>"230 (213 tot 248)".</summary>
    public string Tekst => _getoond.Tekst;

    /// <summary>Counts up months of one region and breakdown.</summary>
    /// <returns>Null when they are no flow of counts, do not follow each other, or one of them has no value.</returns>
    public static Maandstroom? Van(IReadOnlyList<VrijCijfer> maanden)
    {
        if (maanden.Count == 0 || maanden.Any(c => c.Waarde is null) || Definitie(maanden[0]) is not { } definitie)
        {
            return null;
        }
        return
            definitie.Soort == Cijfersoort.Stroom
            && Maandgemiddelde.Van([.. maanden.Select(c => Punt(definitie, c, c.Waarde!))]).Gemiddelde is not null
            ? new(
                maanden,
                deel => Maandgemiddelde.Van([.. maanden.Select(c => Punt(definitie, c, deel(c)))]).Gemiddelde!
            )
            : null;
    }

    /// <summary>
    /// "onder", "boven" or "niet te onderscheiden van" so many a month: the first two only when the whole interval is, whatever the
    /// rounding hides.
    /// </summary>
    public string Tegen(decimal perMaand) =>
        (_meest.Interval.Hoog < (double)perMaand, _minst.Interval.Laag > (double)perMaand) switch
        {
            (true, _) => "onder",
            (_, true) => "boven",
            _ => "niet te onderscheiden van",
        };

    private static Definitie? Definitie(VrijCijfer cijfer) =>
        Definitieboek.Meegeleverd.Definities.FirstOrDefault(d =>
            d.Code == cijfer.Indicator && d.Versie == cijfer.Versie
        );

    private static Cijferpunt Punt(Definitie definitie, VrijCijfer cijfer, string aantal) =>
        new(
            definitie,
            Periode.Lees(cijfer.Periode)!,
            cijfer.Regio,
            cijfer.Uitsplitsing,
            new(BigInteger.Parse(aantal, CultureInfo.InvariantCulture), null)
        );

    private static int Heel(double getal) => (int)Math.Round(getal, MidpointRounding.AwayFromZero);
}
