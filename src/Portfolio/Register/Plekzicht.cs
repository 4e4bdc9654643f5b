namespace Regiotafel.Portfolio.Register;

/// <summary>How much of the places a reader sees: the conditions of the row aanbod.lezen in the matrix.</summary>
internal enum Plekzicht
{
    /// <summary>Every number.</summary>
    Alles,

    /// <summary>Numbers of what only the Wmo pays; of all else whether a place is free: yes, no or unknown.</summary>
    Wmo,

    /// <summary>Sums over whole providers and over the region; no rows.</summary>
    Totalen,
}
