namespace Regiotafel.Cijfers.Definities;

/// <summary>Which rule of the border holds for an indicator (cijfers.md, section 7).</summary>
internal enum Onthulling
{
    Telling,

    /// <summary>Euro: the teller has two decimals.</summary>
    Bedrag,
    Gemiddelde,
}
