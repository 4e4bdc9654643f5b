namespace Regiotafel.Regioplan.Schrijven;

/// <summary>How far a section is.</summary>
internal enum Sectiestaat
{
    Leeg,
    Concept,
    TerReview,

    /// <summary>Somebody else than its last author agrees with it as it stands.</summary>
    Akkoord,
}
