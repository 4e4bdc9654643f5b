using System.Text;

namespace Regiotafel.Weergave.Figuren;

/// <summary>The d attribute of a line; an unknown value and a break lift the pen.</summary>
internal static class Lijnpad
{
    private const double Lijndikte = 3;

    public static string InStappen(IReadOnlyList<Meetpunt> punten, Assen assen)
    {
        var pad = new StringBuilder();
        var pen = false;
        for (var i = 0; i < punten.Count; i++)
        {
            if (punten[i].Waarde is not { } waarde)
            {
                pen = false;
                continue;
            }
            var y = Doek.Getal(assen.Y(waarde));
            pad.Append(pen ? "V" + y : $"M{Doek.Getal(assen.X(punten[i].Dag))} {y}");
            var einde = i + 1 < punten.Count ? punten[i + 1].Dag : assen.Tot;
            pad.Append('H').Append(Doek.Getal(assen.X(einde)));
            pen = true;
        }
        return pad.ToString();
    }

    public static string VanPuntNaarPunt(IReadOnlyList<Meetpunt> punten, IReadOnlyList<Tijdbreuk> breuken, Assen assen)
    {
        var pad = new StringBuilder();
        foreach (var stuk in Stukken(punten, breuken, punt => punt.Waarde is not null))
        {
            Trek(pad, 'M', stuk, punt => punt.Waarde!.Value, assen);
        }
        return pad.ToString();
    }

    /// <summary>What the values can be: a surface with an edge, in pieces where the line is in pieces.</summary>
    public static void TekenBand(Doek doek, Tijdfiguur figuur, Reeks reeks, Assen assen)
    {
        foreach (var stuk in Stukken(reeks.Punten, figuur.Breuken, punt => punt.HeeftBand))
        {
            if (stuk.Max(punt => assen.Y(punt.Laagste!.Value) - assen.Y(punt.Hoogste!.Value)) < Lijndikte)
            {
                // Smaller than the line itself: the table says it.
                continue;
            }
            if (stuk is [var enige])
            {
                doek.Staand(
                    "g-margelijn",
                    assen.X(enige.Dag),
                    assen.Y(enige.Laagste!.Value),
                    assen.Y(enige.Hoogste!.Value)
                );
                continue;
            }
            var (boven, onder) = (new StringBuilder(), new StringBuilder());
            Trek(boven, 'M', stuk, punt => punt.Hoogste!.Value, assen);
            Trek(onder, 'M', stuk, punt => punt.Laagste!.Value, assen);
            var vlak = new StringBuilder().Append(boven);
            Trek(vlak, 'L', [.. stuk.Reverse()], punt => punt.Laagste!.Value, assen);
            doek.Pad("g-marge", vlak.Append('Z').ToString());
            doek.Pad("g-margelijn", boven.ToString() + onder);
        }
    }

    private static void Trek(
        StringBuilder pad,
        char begin,
        IReadOnlyList<Meetpunt> stuk,
        Func<Meetpunt, decimal> waarde,
        Assen assen
    )
    {
        for (var i = 0; i < stuk.Count; i++)
        {
            pad.Append(i == 0 ? begin : 'L').Append(Doek.Punt(assen.X(stuk[i].Dag), assen.Y(waarde(stuk[i]))));
        }
    }

    /// <summary>Runs of points that belong together.</summary>
    private static IEnumerable<IReadOnlyList<Meetpunt>> Stukken(
        IReadOnlyList<Meetpunt> punten,
        IReadOnlyList<Tijdbreuk> breuken,
        Func<Meetpunt, bool> telt
    )
    {
        List<Meetpunt> stuk = [];
        foreach (var punt in punten)
        {
            var gebroken = stuk.Count > 0 && breuken.Any(b => b.Dag > stuk[^1].Dag && b.Dag <= punt.Dag);
            if ((gebroken || !telt(punt)) && stuk.Count > 0)
            {
                yield return stuk;
                stuk = [];
            }
            if (telt(punt))
            {
                stuk.Add(punt);
            }
        }
        if (stuk.Count > 0)
        {
            yield return stuk;
        }
    }
}
