namespace Regiotafel.Kern.Poort;

/// <summary>The row of the access matrix that a handler falls under. A handler without one is refused (and fails a test).</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Class)]
public sealed class HandelingAttribute(string naam) : Attribute
{
    /// <summary>Name of the action, such as <c>aanbod.wijzigen</c>.</summary>
    public string Naam { get; } = naam;
}
