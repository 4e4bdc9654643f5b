namespace Regiotafel.Tests.Proef;

/// <summary>A clock that stands still until the test moves it.</summary>
public sealed class VasteTijd(DateTime begin) : TimeProvider
{
    private DateTimeOffset nu = new(begin, TimeSpan.Zero);

    /// <summary>Monday 2 November 2026, 9.41 in the Netherlands.</summary>
    public static readonly DateTime Begin = new(2026, 11, 2, 8, 41, 0, DateTimeKind.Utc);

    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow() => nu;

    /// <summary>The stopwatch of the house goes with the clock: what it remembers for a moment, it remembers until then.</summary>
    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    /// <inheritdoc/>
    public override long GetTimestamp() => nu.UtcTicks;

    /// <summary>Moves the clock on.</summary>
    public void Verder(TimeSpan duur) => nu += duur;

    /// <summary>Sets the clock.</summary>
    public void Zet(DateTime utc) => nu = new DateTimeOffset(utc, TimeSpan.Zero);
}
