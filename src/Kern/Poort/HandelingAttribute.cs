namespace Regiotafel.Kern.Poort;

/// <summary>The row of the access matrix that a handler falls under. A handler without one is refused (and fails a test).</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Class)]
public sealed class HandelingAttribute(string naam) : Attribute
{
    /// <summary>Name of the action, such as <c>aanbod.wijzigen</c>.</summary>
    public string Naam { get; } = naam;
}

/// <summary>A handler that anyone may call, signed in or not. The reason is read by the reflection test's report.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Class)]
public sealed class OpenbaarAttribute(string reden) : Attribute
{
    /// <summary>Why this handler needs no account.</summary>
    public string Reden { get; } = reden;
}
