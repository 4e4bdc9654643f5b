namespace Regiotafel.Kern.Poort;

/// <summary>
/// A page that is the same for everyone who has not signed in, until something is published: it shows only what ships or was
/// published. It is drawn once and then served as bytes.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class GepubliceerdAttribute : Attribute
{
    /// <summary>What stands on it may be withdrawn: whoever keeps a copy asks each time whether it still holds.</summary>
    public bool Intrekbaar { get; init; }
}
