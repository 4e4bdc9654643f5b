namespace Regiotafel.Kern.Poort;

/// <summary>The form was made from an older version than the stored one: page 409 with both sides.</summary>
public sealed class Verouderd(object? huidig) : Exception("verouderde versie")
{
    /// <summary>The object as it is stored now, or null when only the database saw the conflict.</summary>
    public object? Huidig { get; } = huidig;
}
