namespace Regiotafel.Kern.Poort;

/// <summary>A handler that anyone may call, signed in or not. The reason is read by the reflection test's report.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Class)]
public sealed class OpenbaarAttribute(string reden) : Attribute
{
    /// <summary>Why this handler needs no account.</summary>
    public string Reden { get; } = reden;
}
