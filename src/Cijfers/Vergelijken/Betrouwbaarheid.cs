namespace Regiotafel.Cijfers.Vergelijken;

/// <summary>How sure a limit is: its two-sided standard score, and the chance on both sides together outside it.</summary>
internal sealed record Betrouwbaarheid(double Z, double Alfa)
{
    /// <summary>95%: an interval, and the words hoger and lager.</summary>
    public static Betrouwbaarheid Gewoon { get; } = new(1.959963984540054, 0.05);

    /// <summary>99.8%: the words duidelijk hoger and duidelijk lager.</summary>
    public static Betrouwbaarheid Streng { get; } = new(3.090232306167813, 0.002);
}
