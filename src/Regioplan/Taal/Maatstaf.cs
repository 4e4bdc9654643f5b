namespace Regiotafel.Regioplan.Taal;

/// <summary>What an assertion holds a figure against.</summary>
internal enum Maatstaf
{
    /// <summary>Another period of the same figure.</summary>
    Periode,

    /// <summary>The edition before this one: its last period.</summary>
    VorigeEditie,

    /// <summary>All regions together.</summary>
    AlleRegios,
}
