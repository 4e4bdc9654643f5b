namespace Regiotafel.Weergave.Figuren;

/// <summary>Where the name of each line stands: at its end, pushed apart where two lines end close together.</summary>
internal static class Lijnnamen
{
    private const double Regel = 16;

    public static IReadOnlyList<(Reeks Reeks, double Y)> Plaats(IReadOnlyList<Reeks> reeksen, Assen assen)
    {
        // Without any value there is no line to name: the words in its place name it.
        var namen = reeksen
            .Where(reeks => reeks.Punten.Any(punt => punt.Waarde is not null))
            .Select(reeks =>
                (Reeks: reeks, Y: assen.Y(reeks.Punten.LastOrDefault(punt => punt.Waarde is not null)?.Waarde ?? 0))
            )
            .OrderBy(naam => naam.Y)
            .ToList();
        for (var i = 1; i < namen.Count; i++)
        {
            namen[i] = namen[i] with { Y = Math.Max(namen[i].Y, namen[i - 1].Y + Regel) };
        }
        // Pushed below the axis: move back up.
        for (var i = namen.Count - 1; i >= 0; i--)
        {
            var laagste = i == namen.Count - 1 ? assen.Vak.Onder : namen[i + 1].Y - Regel;
            namen[i] = namen[i] with { Y = Math.Min(namen[i].Y, laagste) };
        }
        return namen;
    }
}
