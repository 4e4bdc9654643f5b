namespace Regiotafel.Portfolio.Deur;

/// <summary>Outcome of a criterion, or of all together: unknown is not no.</summary>
public enum Oordeel
{
    /// <summary>It fits.</summary>
    Past,

    /// <summary>A fact is missing, or somebody must say yes first.</summary>
    Onbekend,

    /// <summary>It does not fit.</summary>
    Niet,
}
