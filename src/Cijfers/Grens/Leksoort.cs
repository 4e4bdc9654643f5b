namespace Regiotafel.Cijfers.Grens;

/// <summary>What a reader can derive of a count.</summary>
internal enum Leksoort
{
    /// <summary>Its exact value, and that is below the floor.</summary>
    KleinAantal,

    /// <summary>That nobody is in the group.</summary>
    BewezenLeeg,

    /// <summary>That everyone is in the group.</summary>
    BewezenVolledig,
}
