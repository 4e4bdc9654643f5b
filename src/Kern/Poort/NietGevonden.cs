namespace Regiotafel.Kern.Poort;

/// <summary>The object is not there for this person: page 404, the same text whether hidden or absent.</summary>
public sealed class NietGevonden(string soort) : Exception($"{soort} niet gevonden")
{
    /// <summary>Kind of object, for the log only.</summary>
    public string Soort { get; } = soort;
}
