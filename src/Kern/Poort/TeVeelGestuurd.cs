namespace Regiotafel.Kern.Poort;

/// <summary>A request that holds more than may be sent here (413). What it held was not kept.</summary>
public sealed class TeVeelGestuurd(string uitleg) : Exception("request too large")
{
    /// <summary>What the page says: how much may be sent, and what to do with more.</summary>
    public string Uitleg { get; } = uitleg;
}
