namespace Regiotafel.Kern.Poort;

/// <summary>The object may be known but not be changed by this role: page 403.</summary>
public sealed class GeenToegang(string handeling) : Exception($"geen toegang: {handeling}")
{
    /// <summary>The action that was refused.</summary>
    public string Handeling { get; } = handeling;
}
