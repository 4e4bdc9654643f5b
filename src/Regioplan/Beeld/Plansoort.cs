namespace Regiotafel.Regioplan.Beeld;

/// <summary>How far a plan is.</summary>
internal enum Plansoort
{
    /// <summary>Made from the figures by rule: nobody wrote it, nobody approved it.</summary>
    Berekend,

    /// <summary>Being written.</summary>
    Concept,

    /// <summary>Published by two people, and frozen.</summary>
    Gepubliceerd,
}
