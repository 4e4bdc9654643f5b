namespace Regiotafel.Cijfers.Voorbeeldland;

/// <summary>How a period of living in a region with a profile of one group ended.</summary>
internal enum Einde
{
    /// <summary>Goes on.</summary>
    Geen,
    Overleden,

    /// <summary>The decision ended.</summary>
    Afgelopen,

    /// <summary>Goes on in another region.</summary>
    Verhuisd,

    /// <summary>Goes on in the same region with a profile of another group.</summary>
    AndereGroep,
}
