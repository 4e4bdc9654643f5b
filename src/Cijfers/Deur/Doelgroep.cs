namespace Regiotafel.Cijfers.Deur;

/// <summary>For whom an uitgave is made; that decides how exact its figures are.</summary>
public enum Doelgroep
{
    /// <summary>People who process the source themselves: exact figures. Every use is logged.</summary>
    Binnen,

    /// <summary>Signed-in partners in the region: counts in fives.</summary>
    Regiotafel,

    /// <summary>Everyone: counts in fives, and only of definitions that are open to the public.</summary>
    Openbaar,
}
