namespace Regiotafel.Cijfers.Definities;

/// <summary>Whether a higher value is better; colours and words of a page follow it.</summary>
internal enum Richting
{
    Neutraal,
    LaagIsGunstig,
    HoogIsGunstig,
}
