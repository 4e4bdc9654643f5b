namespace Regiotafel.Weergave.Figuren;

/// <summary>What a chart over time shows, in the fixed order of a figure.</summary>
public abstract record Tijdfiguur
{
    /// <summary>Unique on the page.</summary>
    public required string Id { get; init; }

    /// <summary>The title: what the figure shows, as a sentence with a verb.</summary>
    public required string Bevinding { get; init; }

    /// <summary>What is measured, in which unit, over which period.</summary>
    public required string Wat { get; init; }

    /// <summary>Where the figures come from and of which date.</summary>
    public required string Bron { get; init; }

    public required DateOnly Van { get; init; }

    public required DateOnly Tot { get; init; }

    public required IReadOnlyList<Reeks> Reeksen { get; init; }

    /// <summary>How the points of a line are joined.</summary>
    internal abstract string Pad(Reeks reeks, Assen assen);

    /// <summary>Whether a dot stands on each point.</summary>
    internal abstract bool HeeftPunten(Reeks reeks);
}
