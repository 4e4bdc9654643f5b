namespace Regiotafel.Cijfers.Definities;

/// <summary>What the value of an indicator is.</summary>
internal enum Maat
{
    Aantal,
    Aandeel,
    Ratio,
    Gemiddelde,
    Groei,
}
