namespace Regiotafel.Plannen.Deur;

/// <summary>How far a project is.</summary>
public enum Projectstaat
{
    /// <summary>People look whether it can be done.</summary>
    Verkenning,

    /// <summary>It is being done.</summary>
    Loopt,

    /// <summary>It was done.</summary>
    Afgerond,

    /// <summary>It ended before it was done.</summary>
    Gestopt,
}
