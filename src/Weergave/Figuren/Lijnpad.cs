using System.Text;

namespace Regiotafel.Weergave.Figuren;

/// <summary>The d attribute of a line; an unknown value lifts the pen.</summary>
internal static class Lijnpad
{
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
            var y = Assen.Getal(assen.Y(waarde));
            pad.Append(pen ? "V" + y : $"M{Assen.Getal(assen.X(punten[i].Dag))} {y}");
            var einde = i + 1 < punten.Count ? punten[i + 1].Dag : assen.Tot;
            pad.Append('H').Append(Assen.Getal(assen.X(einde)));
            pen = true;
        }
        return pad.ToString();
    }

    public static string VanPuntNaarPunt(IReadOnlyList<Meetpunt> punten, Assen assen)
    {
        var pad = new StringBuilder();
        var pen = false;
        foreach (var punt in punten)
        {
            if (punt.Waarde is { } waarde)
            {
                pad.Append(pen ? 'L' : 'M').Append(Assen.Getal(assen.X(punt.Dag)));
                pad.Append(' ').Append(Assen.Getal(assen.Y(waarde)));
            }
            pen = punt.Waarde is not null;
        }
        return pad.ToString();
    }
}
