namespace Regiotafel.Cijfers.Deur;

/// <summary>What the border did to a figure.</summary>
public enum Vertrouwelijkheid
{
    /// <summary>Nothing.</summary>
    Vrij,

    /// <summary>It is rounded, or follows from rounded counts.</summary>
    Afgerond,

    /// <summary>It is not shown.</summary>
    Onderdrukt,

    /// <summary>It is rounded more coarsely, because the rest would give a small count away.</summary>
    Vergroofd,
}
