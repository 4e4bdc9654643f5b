namespace Regiotafel.Portfolio.Deur;

/// <summary>State of a hold. Nothing leaves an end state.</summary>
public enum VasthoudingStatus
{
    /// <summary>It counts, as long as its end has not passed.</summary>
    Actief,

    /// <summary>The place is taken.</summary>
    Omgezet,

    /// <summary>Given back before its end.</summary>
    Vrijgegeven,

    /// <summary>Its end has passed.</summary>
    Verlopen,
}
