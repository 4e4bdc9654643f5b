namespace Regiotafel.Weergave.Figuren;

/// <summary>One line of a chart: its name stands at the end of the line. Points are in order of day.</summary>
public sealed record Reeks(string Naam, Reeksstijl Stijl, IReadOnlyList<Meetpunt> Punten)
{
    /// <summary>Goals or limits without a day; only of <see cref="Reeksstijl.Grens"/>.</summary>
    public IReadOnlyList<Openwaarde> ZonderDatum { get; init; } = [];
}
