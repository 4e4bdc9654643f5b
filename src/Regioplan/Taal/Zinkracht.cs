namespace Regiotafel.Regioplan.Taal;

/// <summary>How much a phrase says.</summary>
internal enum Zinkracht
{
    /// <summary>The word holds.</summary>
    Gewoon,

    /// <summary>The word holds and the change stays below a tenth.</summary>
    Iets,

    /// <summary>Outside the limits of 99.8%.</summary>
    Duidelijk,
}
