namespace Regiotafel.Cijfers.Definities;

/// <summary>Kind of a figure. A stroom is never compared with a stand (cijfers.md, section 6).</summary>
internal enum Cijfersoort
{
    /// <summary>On one day.</summary>
    Stand,

    /// <summary>Over a period.</summary>
    Stroom,

    /// <summary>The mean of a number of days within a period.</summary>
    Periodegemiddelde,
}
