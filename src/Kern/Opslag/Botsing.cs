namespace Regiotafel.Kern.Opslag;

/// <summary>The rule of the database that a write ran into.</summary>
public enum Botsing
{
    /// <summary>No rule: a defect.</summary>
    Geen,

    /// <summary>A unique index: somebody else was first, or a double.</summary>
    Uniek,

    /// <summary>A CHECK.</summary>
    Controle,

    /// <summary>A foreign key.</summary>
    Verwijzing,

    /// <summary>The store is busy longer than the waiting time.</summary>
    Bezet,
}
