using System.Numerics;
using Regiotafel.Cijfers.Definities;
using Regiotafel.Cijfers.Rekenen;
using Regiotafel.Kern;

namespace Regiotafel.Cijfers.Vergelijken;

/// <summary>Persons a month over a number of months, with its uncertainty (samenwerking.md, section 6, rule 3).</summary>
internal sealed record Maandgemiddelde(BigInteger Som, int Maanden, Cijfersoort Soort)
{
    public Breuk Waarde => new(Som, Maanden);

    /// <summary>95%, by Byar on the whole count.</summary>
    public Interval Interval => Intervallen.Byar(Som, Betrouwbaarheid.Gewoon) * (1.0 / Maanden);

    /// <summary>Whole persons: "230 (213 tot 248)".</summary>
    public string Tekst => $"{Waarde.Afgerond(0)} ({Heel(Interval.Laag)} tot {Heel(Interval.Hoog)})";

    /// <summary>From the counts of whole months that follow each other: three for a quarter, twelve for a rolling year.</summary>
    public static (Maandgemiddelde? Gemiddelde, Weigering? Weigering) Van(IReadOnlyList<Cijferpunt> maanden)
    {
        var past =
            maanden.Count > 0
            && maanden.All(m => m is { Definitie.Maat: Maat.Aantal, Telling: not null } && IsMaand(m.Periode))
            && maanden
                .Zip(maanden.Skip(1))
                .All(p =>
                    Vergelijkbaar.Reeks(p.Second, p.First) is null
                    && p.First.Regio == p.Second.Regio
                    && p.First.Periode.Tot.AddDays(1) == p.Second.Periode.Van
                );
        if (!past)
        {
            return (null, Weigeringen.GeenGeheleMaanden);
        }
        var som = maanden.Aggregate(BigInteger.Zero, (s, m) => s + m.Telling!.Value.Teller);
        return (new(som, maanden.Count, maanden[0].Definitie.Soort), null);
    }

    /// <summary>Under or above only when the whole interval is; a goal of another kind is refused.</summary>
    public Oordeel<Doelwoord> Tegen(Doel doel)
    {
        if (Vergelijkbaar.Soort(Soort, doel.Soort) is { } weigering)
        {
            return weigering;
        }
        return Interval switch
        {
            var (_, hoog) when hoog < doel.Waarde => Doelwoord.Onder,
            var (laag, _) when laag > doel.Waarde => Doelwoord.Boven,
            _ => Doelwoord.NietTeOnderscheiden,
        };
    }

    private static bool IsMaand(Periode periode) => periode == Periode.Maand(periode.Van);

    private static string Heel(double getal) =>
        ((BigInteger)Math.Round(getal, MidpointRounding.AwayFromZero)).ToString(
            System.Globalization.CultureInfo.InvariantCulture
        );
}
