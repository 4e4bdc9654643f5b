namespace Regiotafel.Kern.Poort;

/// <summary>The object may be known but not be changed by this role: page 403.</summary>
/// <param name="handeling">The action that was refused.</param>
/// <param name="uitleg">What the page says instead of the general sentence: when it would be allowed.</param>
public sealed class GeenToegang(string handeling, string? uitleg = null) : Exception($"geen toegang: {handeling}")
{
    /// <summary>The action that was refused.</summary>
    public string Handeling { get; } = handeling;

    /// <summary>When it would be allowed, in words for the reader; null for the general sentence.</summary>
    public string? Uitleg { get; } = uitleg;
}
