namespace Regiotafel.Kern.Poort;

/// <summary>The action asks for a fresh second factor: step-up page, after which the post continues.</summary>
public sealed class TweedeFactorNodig(string handeling) : Exception($"tweede factor nodig: {handeling}")
{
    /// <summary>The action that waits.</summary>
    public string Handeling { get; } = handeling;
}
