namespace Regiotafel.Cijfers.Correcties;

/// <summary>How a correction fitted a delivery.</summary>
internal enum Correctieuitkomst
{
    Toegepast,

    /// <summary>The row or the code is not in this delivery.</summary>
    NietGevonden,

    /// <summary>The guard no longer fits: the source has been mended, or changed otherwise.</summary>
    BronHersteld,

    /// <summary>With this value the row itself would no longer be accepted.</summary>
    PastNiet,

    /// <summary>Another correction changes the same value; the first by hash applies.</summary>
    AlVerbeterd,
}
