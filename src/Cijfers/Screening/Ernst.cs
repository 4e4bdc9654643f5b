namespace Regiotafel.Cijfers.Screening;

/// <summary>How heavy a finding is (aanlevering.md section 5).</summary>
internal enum Ernst
{
    /// <summary>The data are used.</summary>
    Waarschuwing,

    /// <summary>The row is put aside.</summary>
    Quarantaine,

    /// <summary>The whole delivery stops.</summary>
    Weigering,
}
