namespace Regiotafel.Kern.Poort;

/// <summary>The object is not there for this person: page 404, the same text whether hidden or absent.</summary>
public sealed class NietGevonden(string soort) : Exception($"{soort} niet gevonden")
{
    /// <summary>Kind of object, for the log only.</summary>
    public string Soort { get; } = soort;
}

/// <summary>The object may be known but not be changed by this role: page 403.</summary>
public sealed class GeenToegang(string handeling) : Exception($"geen toegang: {handeling}")
{
    /// <summary>The action that was refused.</summary>
    public string Handeling { get; } = handeling;
}

/// <summary>The form was made from an older version than the stored one: page 409 with both sides.</summary>
public sealed class Verouderd(object? huidig) : Exception("verouderde versie")
{
    /// <summary>The object as it is stored now, or null when only the database saw the conflict.</summary>
    public object? Huidig { get; } = huidig;
}

/// <summary>The action asks for a fresh second factor: step-up page, after which the post continues.</summary>
public sealed class TweedeFactorNodig(string handeling) : Exception($"tweede factor nodig: {handeling}")
{
    /// <summary>The action that waits.</summary>
    public string Handeling { get; } = handeling;
}
