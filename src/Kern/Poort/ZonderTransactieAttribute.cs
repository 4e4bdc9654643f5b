namespace Regiotafel.Kern.Poort;

/// <summary>
/// A post that manages its own units of work, because it must keep something whatever comes of it (a failed sign-in counts) or
/// changes nothing.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ZonderTransactieAttribute(string reden) : Attribute
{
    /// <summary>Why.</summary>
    public string Reden { get; } = reden;
}
