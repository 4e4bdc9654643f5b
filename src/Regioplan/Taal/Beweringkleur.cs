namespace Regiotafel.Regioplan.Taal;

/// <summary>What became of an assertion.</summary>
internal enum Beweringkleur
{
    /// <summary>It holds.</summary>
    Groen,

    /// <summary>It is not to be distinguished from chance: it may stand with a written reason.</summary>
    Oranje,

    /// <summary>It is false, or says something that may not be said.</summary>
    Rood,

    /// <summary>There is no figure to hold it against.</summary>
    Onbepaald,
}
