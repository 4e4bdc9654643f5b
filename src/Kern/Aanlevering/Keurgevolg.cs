namespace Regiotafel.Kern.Aanlevering;

/// <summary>What follows from a finding in a delivered file.</summary>
public enum Keurgevolg
{
    /// <summary>The data are used.</summary>
    Waarschuwing,

    /// <summary>The row is put aside.</summary>
    Quarantaine,

    /// <summary>The whole file stops.</summary>
    Weigering,
}
